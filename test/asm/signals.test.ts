import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { SIGNAL_SCENARIOS } from '../../src/machine/scenarios/signals.ts';
import { outputOf } from '../../src/trace/output.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { play } from './lab.ts';

const runs = new Map<string, TraceReader>();

/** A shipped scenario's run; each is recorded once. */
async function run(name: string): Promise<TraceReader> {
  const known = runs.get(name);
  if (known) return known;
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`there is no ${name}`);
  const reader = await play(scenario);
  runs.set(name, reader);
  return reader;
}

const symbol = ({ trace }: TraceReader, name: string) =>
  trace.image.symbols.find((each) => each.name === name)?.address ?? Number.NaN;

/** By arrival: the instruction that the signal came before, and whose stack its frame is on. */
const arrivals = (reader: TraceReader) =>
  reader.trace.arrivals.map(({ step, pc, frame }) => {
    const instruction = reader.trace.instructions.find((each) => each.address === pc && each.size);
    return `${instruction?.att} on ${reader.stack(frame, step + 1)?.name}`;
  });

const USR1 = 0x200n;
const ALRM = 0x2000n;

const ENDS: [name: string, output: string, outcome: object][] = [
  ['held-back-glibc', 'A!Ba', { kind: 'finished', result: 0 }],
  ['held-back-lightweight', 'ABa!', { kind: 'finished', result: 0 }],
  ['preemption-glibc', 'ABA.', { kind: 'exited', code: 0 }],
  ['preemption-lightweight', 'AB?', { kind: 'exited', code: 1 }],
  ['signal-in-switch', 'A!Ba', { kind: 'finished', result: 0 }],
  ['red-zone', '', { kind: 'finished', result: 10 }],
  ['small-stack', 'B', { kind: 'killed', signal: 11 }],
  ['small-stack-alternate', 'B!A', { kind: 'finished', result: 0 }],
  ['overflow-caught', '!A', { kind: 'finished', result: 0 }],
  ['handler-setcontext', '!!A', { kind: 'finished', result: 0 }],
  ['handler-siglongjmp', '!!A', { kind: 'finished', result: 0 }],
  ['handler-longjmp', '!?A', { kind: 'finished', result: 0 }],
  ['signal-stack-context', 'BABA', { kind: 'finished', result: 0 }],
];

describe('scenarios with signals', () => {
  test('are all judged here', () => {
    expect(ENDS.map(([name]) => name)).toEqual(SIGNAL_SCENARIOS.map(({ name }) => name));
  });

  test('stand in the README with what they say', () => {
    const readme = readFileSync(new URL('../../asm/README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('## Scenarios with signals'));
    const rows = [...table.matchAll(/^\| `([\w-]+)` \| (?:`(.*?)`)? ?\|/gm)];
    expect(rows.map(([, name, says = '']) => [name, says])).toEqual(
      ENDS.map(([name, says]) => [name, says]),
    );
  });

  test.each(ENDS)('%s says %s and ends', async (name, output, outcome) => {
    const { trace } = await run(name);
    expect(outputOf(trace.calls)).toBe(output);
    expect(trace.outcome).toMatchObject(outcome);
    expect(trace.steps).toBeLessThan(400);
  });

  test('held back: glibc’s system call lets the signal in, the lightweight routine does not', async () => {
    const glibc = await run('held-back-glibc');
    expect(glibc.trace.arrivals).toHaveLength(1);
    const [{ step }] = glibc.trace.arrivals;
    const { start, end } = glibc.history.switches;
    expect(step).toBeGreaterThan(start[0]);
    expect(step).toBeLessThan(end[0]);
    const inB = (reader: TraceReader) => reader.mask(reader.nextRun(1, 0)) & USR1;
    expect(inB(glibc)).toBe(0n);
    const lightweight = await run('held-back-lightweight');
    expect(inB(lightweight)).toBe(USR1);
    expect(lightweight.context(lightweight.trace.arrivals[0].step)).toBe(0);
    expect(lightweight.trace.arrivals[0].step).toBeGreaterThan(lightweight.history.switches.end[1]);
  });

  test('preemption: the mask of each task comes back with it, or SIGALRM stays blocked', async () => {
    const glibc = await run('preemption-glibc');
    expect(glibc.trace.arrivals.map(({ step }) => glibc.context(step))).toEqual([0, 1, 0]);
    const { cross, end } = glibc.history.switches;
    expect(cross).toHaveLength(3);
    expect(glibc.mask(end[0]) & ALRM).toBe(0n);
    const lightweight = await run('preemption-lightweight');
    const { steps, arrivals } = lightweight.trace;
    expect(arrivals).toHaveLength(1);
    for (let position = arrivals[0].step + 1; position <= steps; position++)
      expect(lightweight.mask(position) & ALRM).toBe(ALRM);
    // What would have come is pending.
    expect(lightweight.process(steps).queue.map(({ info }) => info.signal)).toEqual([14]);
  });

  test('a signal in a switch comes right behind the move of rsp, onto B’s stack', async () => {
    const reader = await run('signal-in-switch');
    expect(arrivals(reader)).toEqual(['popq %rbp on stack B']);
    expect(reader.pc(reader.trace.arrivals[0].step - 1)).toBe(
      symbol(reader, 'lightweight_swapcontext') + 13,
    );
  });

  test('the red zone: the frame begins below it', async () => {
    const reader = await run('red-zone');
    const [{ step, end }] = reader.trace.arrivals;
    expect(arrivals(reader)).toEqual(['xorl %eax, %eax on stack A']);
    expect(end).toBeLessThanOrEqual(Number(reader.register(4, step)) - 128);
  });

  test('a small stack: no handler begins, or it begins on the alternate one', async () => {
    const small = await run('small-stack');
    expect(small.trace.arrivals).toEqual([]);
    const { trace } = await run('small-stack-alternate');
    expect(trace.arrivals).toHaveLength(1);
    const [{ onAlternateStack, frame }] = trace.arrivals;
    expect(onAlternateStack).toBe(true);
    expect(frame).toBeGreaterThan(symbol({ trace } as TraceReader, 'room'));
  });

  test('an overflow is caught off the stack that overflowed', async () => {
    const { trace } = await run('overflow-caught');
    const [{ info, onAlternateStack }] = trace.arrivals;
    expect(onAlternateStack).toBe(true);
    const b = trace.stacks.find(({ context }) => context === 1);
    expect(Number(info.address)).toBeLessThan(b?.low ?? 0);
    expect(Number(info.address)).toBeGreaterThanOrEqual((b?.low ?? 0) - 4096);
  });

  test('out of a handler: the mask comes back by setcontext and siglongjmp, not by longjmp', async () => {
    const left: [string, bigint][] = [
      ['handler-setcontext', 0n],
      ['handler-siglongjmp', 0n],
      ['handler-longjmp', USR1],
    ];
    for (const [name, mask] of left) {
      const reader = await run(name);
      expect(reader.mask(reader.trace.steps)).toBe(mask);
      expect(reader.trace.calls.some(({ resumed }) => resumed !== undefined)).toBe(false);
    }
  });

  test('the sigaltstack trick: a handler that returned is a context from then on', async () => {
    const reader = await run('signal-stack-context');
    const { from, to } = reader.history.switches;
    expect([...from]).toEqual([0, 1, 0, 1]);
    expect([...to]).toEqual([1, 0, 1, 0]);
    const [{ step, onAlternateStack }] = reader.trace.arrivals;
    expect(onAlternateStack).toBe(true);
    expect(reader.context(step + 1)).toBe(0);
  });
});
