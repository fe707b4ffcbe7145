import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findExercise, findFolder } from '../../src/cli/exercise-files.ts';
import { gradeProject } from '../../src/cli/grade-project.ts';
import { folder, swaplab } from '../cli/swaplab.ts';

vi.setConfig({ testTimeout: 120_000 });

const exercise = findExercise('a-scheduler');
const home = findFolder('a-scheduler');
const { contract } = exercise;
if (contract.kind !== 'project') throw new Error('a-scheduler is no project');
const project = { exercise, contract, home };

const { CC = 'cc' } = process.env;
const canCompile =
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  spawnSync(CC, ['--version']).status === 0;

type Change = [file: 'sched.c' | 'switch.S', from: string, to: string];

/** A submission that differs from the solution. */
function submission(name: string, changes: readonly Change[]): string {
  const path = join(folder, name.replaceAll(' ', '-'));
  cpSync(join(home, 'solution'), path, { recursive: true });
  for (const [file, from, to] of changes) {
    const text = readFileSync(join(path, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(path, file), text.replaceAll(from, to));
  }
  return path;
}

const TO_POOL = `                running->next = pool;
                pool = running;
`;
const BODY = `                running->body(running->argument);
                alive--;
`;

/** Whether the stages before it are graded, too, stands behind the sentence. */
const WRONG: [name: string, stage: number, says: RegExp, changes: Change[], all?: true][] = [
  [
    'a register is lost',
    1,
    /^r12 of context count, which left at step \d+ \(tests\/1\.c:13\), came back wrong at step \d+\. To see it, in a folder that swaplab project --fill has completed: swaplab run tests\/1\.c sched\.c switch\.S stack\.c --cflags '-O2 -I\.' --max 500000 --save stage-1\.swaplab$/,
    [['switch.S', 'popq    %r12', 'leaq    8(%rsp), %rsp']],
  ],
  [
    'what is expected is written, and nothing runs',
    1,
    /^no body that tests\/1\.c spawns ever ran, whatever was written\./,
    [
      [
        'sched.c',
        '#include "sched.h"',
        '#include "sched.h"\n#include <stdio.h>\n#include <stdlib.h>\n__attribute__((constructor)) static void fake(void)\n{\n        fputs("turn 10: 110\\nturn 20: 220\\nturn 11: 250\\nturn 21: 500\\nturn 12: 504\\nturn 22: 1004\\n10 is through\\n20 is through\\n", stdout);\n        fflush(stdout);\n        _Exit(0);\n}\n',
      ],
    ],
  ],
  [
    'a fresh stack is off',
    1,
    /^count \(tests\/1\.c:9\) begins with rsp 0x\w+0: a function begins at a multiple of 16, less 8,/,
    [['sched.c', 'STACK_SIZE - 64', 'STACK_SIZE - 72']],
  ],
  [
    'a stack is overrun',
    1,
    /^stack overflow: write at 0x\w+, in the guard page under stack count/,
    [['sched.c', 'low + STACK_SIZE - 64', 'low + 256']],
  ],
  [
    'registers are kept below the stack pointer',
    1,
    /^the switch \(switch\.S:15\) takes a word back from below the stack pointer with which context count was suspended/,
    [
      [
        'switch.S',
        '        pushq   %rbx\n        pushq   %rbp\n',
        '        movq    %rbx, -40(%rsp)\n        movq    %rbp, -48(%rsp)\n',
      ],
      ['switch.S', '        popq    %rbp\n        popq    %rbx\n', ''],
      [
        'switch.S',
        '%rsi, %rsp\n',
        '%rsi, %rsp\n        movq    -8(%rsp), %rbx\n        movq    -16(%rsp), %rbp\n',
      ],
      ['sched.c', 'made->rsp = words;', 'made->rsp = words + 2;'],
    ],
  ],
  [
    'whoever yields comes first again',
    1,
    /^still running after 499,\d+ steps at sched\.c:\d+, which is the limit: an endless loop/,
    [
      [
        'sched.c',
        '        coroutine->next = NULL;\n        *queue->last = coroutine;\n        queue->last = &coroutine->next;',
        '        if (!(coroutine->next = queue->first))\n                queue->last = &coroutine->next;\n        queue->first = coroutine;',
      ],
    ],
  ],
  [
    'run returns when the first ends',
    2,
    /^the output differs at line 2: expected 'child 10', got 'round 1, 3 left'\. Not through: parent at tests\/2\.c:16, parent at tests\/2\.c:16\./,
    [
      [
        'sched.c',
        `${BODY}${TO_POOL}                stop();`,
        `${BODY}${TO_POOL}                lightweight_swapcontext(&pool->rsp, main_rsp);`,
      ],
    ],
    true,
  ],
  [
    'a stack is given back by whom it carries',
    2,
    /^read from 0x\w+, where nothing is mapped \(SIGSEGV at munmap \+ \d+, called from sched\.c:\d+, context child/,
    [
      [
        'sched.c',
        TO_POOL,
        '                munmap((char *)running + 64 - STACK_SIZE, STACK_SIZE);\n',
      ],
      ['sched.c', '#include <stdlib.h>', '#include <stdlib.h>\n#include <sys/mman.h>'],
    ],
  ],
  [
    'a stack is in the pool while it is used',
    2,
    /^the output differs at line 2: expected 'child 10', got 'parent 0'/,
    [['sched.c', BODY + TO_POOL, TO_POOL + BODY]],
  ],
  [
    'stacks are not used again',
    3,
    /^stack_new was called 100 times, where at most 4 coroutines live at a time/,
    [['sched.c', '        if (made)\n', '        if (0)\n']],
    true,
  ],
  [
    'a coroutine runs on the stack of main',
    3,
    /^add \(tests\/3\.c:1\d\) runs with rsp 0x\w+, which is on no stack of stack_new/,
    [
      [
        'sched.c',
        'int run(void)\n{\n',
        'int run(void)\n{\n        ready.first->body(ready.first->argument);\n',
      ],
    ],
  ],
  [
    'a channel loses a value',
    4,
    /^the output differs at line 20: expected 'received 12', got 'sent 12'/,
    [
      [
        'sched.c',
        '                channel->values[(channel->begin + channel->count++) % channel->capacity] = sender->value;\n',
        '',
      ],
    ],
    true,
  ],
  [
    'a sender is never woken',
    4,
    /^the output differs at line 4: expected 'sent 10', got '3 left'\. Not through: send at tests\/4\.c:11, /,
    [
      [
        'sched.c',
        '                put(&ready, sender);\n                return sender->value;',
        '                return sender->value;',
      ],
    ],
  ],
  [
    'the last receiver is served first',
    4,
    /^the output differs at line \d+: expected /,
    [
      [
        'sched.c',
        'put(&channel->senders, running);',
        'running->next = channel->senders.first;\n                channel->senders.first = running;',
      ],
    ],
  ],
  [
    'run never gives up waiting',
    4,
    /^still running after 499,\d+ steps at sched\.c:\d+, which is the limit: an endless loop, or nobody was ready/,
    [
      [
        'sched.c',
        '        return alive;\n',
        '        while (alive)\n                ;\n        return alive;\n',
      ],
    ],
  ],
];

describe.skipIf(!canCompile)('a project, compiled', () => {
  test.each(WRONG)('%s', async (name, stage, says, changes, all) => {
    const path = submission(name, changes);
    const stages = contract.stages.slice(all ? 0 : stage - 1);
    const graded = { ...project, contract: { ...contract, stages } };
    const { passed, score, maxScore, checks } = await gradeProject(graded, path);
    expect(passed).toBe(false);
    const at = checks.findIndex((check) => !check.passed);
    // The first is that it compiles.
    expect(checks[at].name).toContain(contract.stages[stage - 1].name);
    // The command has the stage's number among those that were graded.
    expect(checks[at].message).toMatch(says);
    expect(checks.slice(at + 1).every(({ judged, score }) => !judged && score === 0)).toBe(true);
    const before = stages.slice(0, at - 1).reduce((sum, { weight }) => sum + weight, 0);
    const weights = stages.reduce((sum, { weight }) => sum + weight, 0);
    expect(score).toBeCloseTo((maxScore * before) / weights, 1);
  });

  test('the solution reaches all stages, the starter none; a folder has to be whole, and to compile', async () => {
    mkdirSync(join(folder, 'class'));
    for (const [name, from] of [
      ['ada', 'solution'],
      ['bob', 'starter'],
      ['cyd', 'solution'],
      ['dan', 'solution'],
    ])
      cpSync(join(home, from), join(folder, 'class', name), { recursive: true });
    rmSync(join(folder, 'class/cyd/switch.S'));
    writeFileSync(
      join(folder, 'class/dan/sched.c'),
      '#include "sched.h"\nint run(void) { return x; }\n',
    );
    const { code, stdout } = await swaplab([
      'grade',
      'a-scheduler',
      'class/*/',
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    const { results } = JSON.parse(stdout);
    const of = (name: string) =>
      results.find(({ file }: { file: string }) => file === `class/${name}`);
    expect(of('ada')).toMatchObject({ passed: true, score: 100 });
    expect(of('bob')).toMatchObject({ passed: false, score: 0, maxScore: 100 });
    expect(of('bob').checks[1].message).toMatch(
      /^the output differs at line 1: expected 'turn 10: 110', got nothing; exited with 1 in context A/,
    );
    expect(of('cyd').checks[0].message).toBe(
      'class/cyd: switch.S is missing; a folder with sched.c and switch.S is handed in',
    );
    expect(of('dan').checks[0].message).toMatch(/^class\/dan\/sched\.c:2:\d+: error: .*'?x'?/);
    writeFileSync(join(folder, 'class.json'), stdout);
    for (const format of ['pretty', 'junit', 'tap', 'gradescope', 'exercism']) {
      const report = await swaplab(['merge', 'class.json', '--format', format]);
      expect(report.stdout).toContain('class/cyd: switch.S is missing');
    }
  });

  test('make test reaches all stages of the solution on the CPU at hand', async () => {
    const made = await swaplab([
      'project',
      'a-scheduler',
      'native',
      '--switch',
      join(home, 'solution/switch.S'),
    ]);
    expect(made.code).toBe(0);
    cpSync(join(home, 'solution/sched.c'), join(folder, 'native/sched.c'));
    const { stdout, stderr, status } = spawnSync('make', ['-s', 'test'], {
      cwd: join(folder, 'native'),
      encoding: 'utf8',
    });
    expect([stdout, stderr, status]).toEqual([
      [1, 2, 3, 4, 5].map((stage) => `stage ${stage} reached\n`).join(''),
      '',
      0,
    ]);
  });
});

test('without a compiler that is said, and nobody is graded', async () => {
  vi.stubEnv('CC', 'no-such-compiler');
  const { code, stdout, stderr } = await swaplab(['grade', 'a-scheduler', join(home, 'solution')]);
  vi.unstubAllEnvs();
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^C needs a compiler, and there is no 'no-such-compiler' here: install gcc/,
  );
});

test('the folder is written once, and filled if that is asked; a switch has the name that is called', async () => {
  const first = await swaplab(['project', 'a-scheduler']);
  expect(first.stdout).toMatch(/^a-scheduler: sched\.c and switch\.S are yours to write\./);
  expect(existsSync(join(folder, 'a-scheduler/tests/5.c'))).toBe(true);
  const again = await swaplab(['project', 'a-scheduler']);
  expect(again).toMatchObject({ code: 2, stdout: '' });
  expect(again.stderr).toMatch(
    /^a-scheduler has files in it; name another folder, or add with --fill/,
  );
  mkdirSync(join(folder, 'eve'));
  writeFileSync(join(folder, 'eve/sched.c'), '/* mine */\n');
  expect((await swaplab(['project', 'a-scheduler', 'eve', '--fill'])).code).toBe(0);
  expect(readFileSync(join(folder, 'eve/sched.c'), 'utf8')).toBe('/* mine */\n');
  expect(existsSync(join(folder, 'eve/Makefile'))).toBe(true);
  writeFileSync(join(folder, 'other.S'), 'fiber_resume: ret\n');
  const other = await swaplab(['project', 'a-scheduler', 'fay', '--switch', 'other.S']);
  expect(other.stderr).toMatch(/^--switch other\.S: it defines no 'lightweight_swapcontext'/);
  expect((await swaplab(['project', 'free-list'])).stderr).toMatch(/^free-list is no project/);
});
