import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledAt } from '../../src/assembler/lookup.ts';
import { ownProgram } from '../../src/machine/scenarios/of-file.ts';
import {
  lineInto,
  lineIntoBack,
  lineOver,
  lineOverBack,
  toMyCode,
  toMyCodeBack,
} from '../../src/trace/line-steps.ts';
import { isLabs } from '../../src/trace/my-code.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { withLines } from '../compilers/with-lines.ts';
import { build, has } from '../elf/with-debug.ts';
import { run, SOURCES } from '../machine/lab.ts';

const lineAt = (reader: TraceReader, position: number) =>
  compiledAt(reader.trace.image, reader.pc(position))?.line;

type Step = (reader: TraceReader, position: number) => number;

/** The positions that a kind of step leads to, one after the other, until nothing changes. */
function walk(reader: TraceReader, step: Step, from: number): number[] {
  const found: number[] = [];
  for (let at = step(reader, from), last = from; at !== last; last = at, at = step(reader, at))
    found.push(at);
  return found;
}

describe.skipIf(!has('gcc') || !has('gdb'))('steps by line are those of gdb', () => {
  it.each(['-O0', '-O1 -fno-inline', '-O2 -fno-inline'])(
    'in what gcc makes with %s',
    async (level) => {
      const options = `gcc -g ${level} steps.c`;
      const { path } = build(`${options} -static`);
      const script = [
        'break *main',
        'run',
        'python',
        'import gdb',
        'while True:',
        '  frame = gdb.selected_frame()',
        '  if frame.name() != "main": break',
        '  print("AT", frame.find_sal().line)',
        '  gdb.execute("next", to_string=True)',
        'end',
      ].flatMap((line, i, all) =>
        i < 2 ? ['-ex', line] : i === 2 ? ['-ex', all.slice(2).join('\n')] : [],
      );
      const { stdout } = spawnSync('gdb', ['-batch', '-nx', ...script, path], { encoding: 'utf8' });
      const wanted = [...stdout.matchAll(/^AT (\d+)$/gm)].map(([, line]) => Number(line));
      expect(wanted.length).toBeGreaterThan(10);

      const reader = await run(readFileSync(build(`${options} -S`).path, 'utf8'));
      const stops = walk(reader, lineOver, 0);
      const lines = [0, ...stops]
        .map((at) => lineAt(reader, at))
        .filter((line) => line !== undefined);
      expect(lines).toEqual(wanted);
    },
  );
});

/** Two contexts that hand a number to and fro through a routine without lines. */
const handing = () => run(withLines('xorl %eax, %eax'));

describe('steps by line', () => {
  it('go over a call, whatever runs meanwhile, and into any function with lines', async () => {
    const reader = await handing();
    const over = walk(reader, lineOver, 0);
    const into = walk(reader, lineInto, 0);
    const lines = (stops: number[]) => stops.map((at) => lineAt(reader, at));
    expect(lines(over)).toEqual([30, 33, 34, undefined]);
    expect(lines(into)).toEqual([30, 33, 21, 23, 24, 34, undefined]);
    expect(over.at(-1)).toBe(reader.trace.steps);
  });

  it('lead backward to where they lead forward', async () => {
    const reader = await handing();
    for (const [forward, back] of [
      [lineOver, lineOverBack],
      [lineInto, lineIntoBack],
    ]) {
      const stops = walk(reader, forward, 0);
      expect(walk(reader, back, reader.trace.steps)).toEqual([...stops.slice(0, -1).reverse(), 0]);
    }
  });

  it('lead from the middle of a line to its beginning', async () => {
    const reader = await handing();
    const [first, second] = walk(reader, lineOver, 0);
    expect(second - first).toBeGreaterThan(1);
    expect(lineOverBack(reader, second - 1)).toBe(first);
  });

  it('end in the function that calls where the called one has no more', async () => {
    const reader = await handing();
    const inTask = walk(reader, lineInto, 0).find((at) => lineAt(reader, at) === 24) ?? 0;
    expect(lineAt(reader, lineOver(reader, inTask))).toBe(34);
  });
});

/** What the lab's library brings is not one's own, nor is its start. */
const CALLS_LIBRARY = `
        .file 1 "own.c"
        .globl main
main:   .loc 1 3
        subq $1000, %rsp
        movq %rsp, %rdi
        .loc 1 4
        call getcontext
        .loc 1 5
        addq $1000, %rsp
        xorl %eax, %eax
        ret
`;

async function runProgram(text: string): Promise<TraceReader> {
  const scenario = ownProgram('own.s', ['asm/runtime/start.S', 'own.s'], 'main');
  const files = { ...SOURCES, 'own.s': text };
  const result = await recordScenario(scenario, files, { budget: 1000, now: () => 0 });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return readTrace(result.trace);
}

describe('one’s own code', () => {
  it('has lines, of C or of assembly, and is entered and left', async () => {
    const reader = await runProgram(CALLS_LIBRARY);
    const text = (at: number) => reader.instruction(at)?.att.replace(/ .*/, '');
    const [main, after, end] = walk(reader, toMyCode, 0);
    expect([main, after].map((at) => lineAt(reader, at))).toEqual([3, 5]);
    expect(end).toBe(reader.trace.steps);
    expect(text(after - 1)).toBe('ret');
    const call = toMyCodeBack(reader, after - 1);
    expect(text(call)).toBe('call');
    expect(lineAt(reader, call)).toBe(4);
    expect(text(toMyCodeBack(reader, end))).toBe('ret');
    expect(toMyCodeBack(reader, call)).toBe(0);
  });

  it('is none of the lab’s', () => {
    expect(Object.keys(SOURCES).filter((path) => !isLabs(path))).toEqual([]);
    expect(isLabs('asm/own/switch.S')).toBe(false);
  });

  it('has no steps by line without C', async () => {
    const { history } = await run('main: ret\n.globl main');
    expect(Array.from(history.myCode.start)).toEqual([0]);
    expect(history.lineStops.position).toHaveLength(0);
  });
});
