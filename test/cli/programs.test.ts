import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROGRAMS } from '../programs/programs.ts';
import { file, folder, swaplab } from './swaplab.ts';

const { CC = 'cc', CXX = 'c++' } = process.env;
const works = (compiler: string) => spawnSync(compiler, ['--version']).status === 0;
const canCompile =
  process.platform === 'linux' && process.arch === 'x64' && works(CC) && works(CXX);

/** What a program writes and how it ends on the CPU at hand. */
function native({ files, folder: from, language }: (typeof PROGRAMS)[number]) {
  const program = join(folder, 'on-this-cpu');
  const alone = language === 'assembly' ? ['-nostdlib'] : [];
  const compiler = language === 'C++' ? CXX : CC;
  execFileSync(compiler, ['-static', ...alone, ...files, '-o', program], { cwd: from });
  const { stdout, status } = spawnSync(program, { encoding: 'utf8' });
  return { stdout, status };
}

describe.skipIf(!canCompile)('programs as people write them', () => {
  test.each(PROGRAMS)('$name: run as it is, saved and opened again', async (program) => {
    const { name, files, folder: from } = program;
    const saved = join(folder, `${name}.swaplab`);
    const run = await swaplab(['run', ...files, '--save', saved], from);
    const { stdout, status } = native(program);
    expect(run.stderr).toMatch(/^saved in /);
    expect(run.code).toBe(status);
    expect(run.stdout.slice(0, stdout.length)).toBe(stdout);
    const report = run.stdout.slice(stdout.length);
    const [, steps] = /^[\w.]+: exited with 0 after ([\d,]+) steps\n/.exec(report) ?? [];
    // The one that throws, too: it finds its tables by their index.
    expect(Number(steps.replaceAll(',', ''))).toBeLessThan(1_000_000);
    const switches = Number(/ ([\d,]+) switch/.exec(report)?.[1].replace(',', ''));
    // What stays on one stack is no switch of stacks.
    if (['protothreads', 'setjmp-coroutines'].includes(name)) expect(switches).toBe(0);
    else expect(switches).toBeGreaterThan(3);
    if (program.language !== 'assembly')
      expect(report).toMatch(/^in your own code [\d,]+ of [\d,]+ steps$/m);
    // Elsewhere, without the program's texts.
    const opened = await swaplab(['run', saved]);
    expect([opened.code, opened.stdout]).toEqual([0, run.stdout]);
  });

  test('compare counts the switches of two programs of several files, and of a saved run', async () => {
    const files = ['main.c', 'threads.c'];
    const from = PROGRAMS.find(({ name }) => name === 'course-threads')?.folder ?? '';
    // The routine that the course hands out, with two instructions that do nothing.
    const theirs = readFileSync(join(from, 'switch.S'), 'utf8');
    const mine = file(
      'mine.S',
      theirs.replace('movq    %rsp, (%rdi)', 'nop\n nop\n movq %rsp, (%rdi)'),
    );
    const args = ['compare', ...files, 'switch.S', '--', ...files, join(folder, mine)];
    const saved = join(folder, 'course-threads.swaplab');
    const more = existsSync(saved) ? ['--', saved] : [];
    const { code, stdout } = await swaplab([...args, ...more, '--json'], from);
    expect(code).toBe(0);
    const { routines } = JSON.parse(stdout);
    const counted = routines.map(
      (each: { switches: number; perSwitch: { instructions: number } }) => [
        each.switches,
        each.perSwitch.instructions,
      ],
    );
    expect(counted).toEqual([[16, 15], [16, 17], ...(more.length > 0 ? [[16, 15]] : [])]);
  });

  test('arguments, flags for the compiler and the linker, macros and folders', async () => {
    file('flags/include/word.h', 'static const char *word = WORD;\n');
    const main = file(
      'flags/main.c',
      `#include <math.h>
#include <stdio.h>
#include "word.h"
int main(int argc, char **argv)
{
    printf("%s %d %s %.3f %d\\n", word, argc, argv[1], cos(argc), __OPTIMIZE__);
    return argc == 3 ? 0 : 1;
}
`,
    );
    const cflags = `-O1 -lm -DWORD='"hello"'`;
    const args = ['run', main, '-I', 'flags/include', '-D', 'X', '--cflags', cflags];
    const { code, stdout } = await swaplab([...args, '--', '--help', 'b']);
    expect(stdout).toMatch(/^hello 3 --help -0\.990 1\nflags\/main\.c: exited with 0 /);
    expect(code).toBe(0);
  });

  test("a compiler's messages are handed on, with what helps", async () => {
    const run = async (...args: string[]) => {
      const { code, stderr } = await swaplab(['run', ...args]);
      return [code, stderr] as const;
    };
    const bad = file('bad/bad.c', 'int main(void)\n{\n    return nonsense;\n}\n');
    const part = file('bad/part.c', 'int helper(void);\nint main(void) { return helper(); }\n');
    const [code, said] = await run(bad);
    expect(code).toBe(2);
    expect(said).toMatch(
      /^bad\/bad\.c can't be compiled:\nbad\/bad\.c: .*\nbad\/bad\.c:3:12: error: /,
    );
    expect((await run(part))[1]).toMatch(
      /^bad\/part\.c can't be linked by itself \(name every file of the program\):\n(?:.*\n)*.*helper/,
    );
    const warned = file('bad/warned.c', 'int main(void) { int unused; return 0; }\n');
    expect(await run(warned, '--cflags', '-Wall')).toEqual([
      0,
      expect.stringMatching(/^bad\/warned\.c: .*\n.*warning: unused variable/),
    ]);
  });

  test('a call that the kernel lacks is told, with its place and how often', async () => {
    const main = file(
      'calls/main.c',
      `#include <sys/syscall.h>
#include <unistd.h>
int main(void)
{
    for (int i = 0; i < 3; i++)
        syscall(SYS_io_uring_setup, 1, 0);
    return 0;
}
`,
    );
    const { stdout } = await swaplab(['run', main]);
    expect(stdout.match(/lacks/g)).toHaveLength(1);
    expect(stdout).toMatch(
      /^the lab's kernel lacks .*, 3 times, first in .*, calls\/main\.c:6 \(step [\d,]+\): it answered ENOSYS$/m,
    );
  });
});

test('without a compiler C is told so, and assembly needs none', async () => {
  const main = file('none/main.c', 'int main(void) { return 0; }\n');
  const { CC: before } = process.env;
  process.env.CC = 'no-such-compiler';
  try {
    const { code, stderr } = await swaplab(['run', main]);
    expect([code, stderr]).toEqual([
      2,
      "C needs a compiler, and there is no 'no-such-compiler' here: install gcc or clang, or name one in CC, " +
        'for C++ in CXX. Units of assembly alone need none\n',
    ]);
  } finally {
    if (before === undefined) delete process.env.CC;
    else process.env.CC = before;
  }
});
