import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledAt } from '../../src/assembler/lookup.ts';
import { readElf } from '../../src/elf/read-elf.ts';
import { elfScenario } from '../../src/machine/scenarios/of-elf.ts';
import { lineOver } from '../../src/trace/line-steps.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { elfSections } from '../assembler/elf.ts';
import { file, swaplab } from '../cli/swaplab.ts';
import { can } from './build.ts';
import { build, PROGRAMS } from './with-debug.ts';

const TEXT = readFileSync(`${PROGRAMS}fault.c`, 'utf8');
const FAULT = 'gcc -g -O0 -nostdlib fault.c';

async function record(command: string, texts: Record<string, string>): Promise<TraceReader> {
  const result = await recordScenario(elfScenario('fault', build(command).bytes), texts, {
    budget: 1000,
  });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return readTrace(result.trace);
}

describe.skipIf(!can('gcc', '-static'))('the lines of C of a linked program', () => {
  it.each(['-static', '-static -gz=zlib', '-static-pie -fPIE'])(
    'are stepped by: %s',
    async (how) => {
      const reader = await record(`${FAULT} ${how}`, {});
      const lines: (number | undefined)[] = [];
      for (let at = 0; at < reader.trace.steps; at = lineOver(reader, at))
        lines.push(compiledAt(reader.trace.image, reader.pc(at))?.line);
      expect(lines).toEqual([7, 8, 9, 10, 9, 10, 9, 10, 9, 11, 3, 4]);
      // Where the one that called faults, the lines go on in the one that is called.
      expect(reader.trace.image.files).toEqual([]);
    },
  );

  it('have their texts where they are among the files, whatever lies above', async () => {
    const { trace } = await record(`${FAULT} -static`, {
      'project/fault.c': TEXT,
      'project/other.c': 'int other;\n',
    });
    expect(trace.image.files).toEqual([{ path: 'project/fault.c', text: TEXT }]);
    const two = { 'a/fault.c': TEXT, 'b/fault.c': TEXT };
    expect((await record(`${FAULT} -static`, two)).trace.image.files).toEqual([]);
    const whole = { 'a/fault.c': TEXT, [`${PROGRAMS}fault.c`]: TEXT };
    expect((await record(`${FAULT} -static`, whole)).trace.image.files).toHaveLength(1);
  });

  it('are named by a report and a trace, with their texts where the compiler read them', async () => {
    const { path } = build(`${FAULT} -static`);
    const { code, stdout, stderr } = await swaplab(['run', path, '--trace', 'text']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^fault\.c:4: read from 0x0, .*SIGSEGV at touch \+ \d+, fault\.c:4, /m);
    expect(stdout).toMatch(
      /^ {7}A fault\.c:4: return x \+ \*nothing;\n +\d+ A 0x[0-9a-f]+ touch \+ /m,
    );
    expect(stdout.match(/sum \+= i;/g)).toHaveLength(3);
  });

  it('are found in the current folder, too; what is no source is not read', async () => {
    file('fault.c', TEXT.replace('x + *nothing', 'x  +  *nothing'));
    const text = readFileSync(build(`${FAULT.replace('fault.c', '-S')} fault.c`).path, 'utf8');
    const moved = text.replaceAll(PROGRAMS.slice(0, -1), '/nowhere');
    const name = file('moved/fault.s', moved.replaceAll('fault.c', 'gone/fault.c'));
    expect((await swaplab(['run', name, '--trace', 'text'])).stdout).toContain('x  +  *nothing;');
    file('fault.txt', TEXT);
    const odd = file('moved/odd.s', moved.replaceAll('fault.c', 'fault.txt'));
    expect((await swaplab(['run', odd, '--trace', 'text'])).stdout).not.toContain('*nothing;');
  });

  it('cost no more than a note where they can’t be read', async () => {
    const bytes = Buffer.from(build(`${FAULT} -static`).bytes);
    const lines = elfSections(bytes).get('.debug_line')?.bytes ?? [];
    // The version follows the length.
    bytes[bytes.indexOf(Uint8Array.from(lines)) + 4] = 9;
    const read = readElf(bytes, { path: 'fault' });
    expect(read).toMatchObject({ ok: true, image: { compiled: [] } });
    expect(read.ok && read.note).toMatch(/^Lines of the source are missing: .*DWARF 9 /);
  });
});
