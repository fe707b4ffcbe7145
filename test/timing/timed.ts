import { assemble } from '../../src/assembler/assemble.ts';
import { launchScenario } from '../../src/machine/launch-scenario.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import { coreNamed } from '../../src/timing/cores/cores.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { Event, type Timing } from '../../src/timing/timing.ts';
import { record } from '../../src/trace/recorder.ts';
import type { Trace } from '../../src/trace/trace.ts';

/** A shipped core, to be changed at will. */
export function core(name: string): Core {
  const found = coreNamed(name);
  if (!found) throw new Error(`no core ${name}`);
  return structuredClone(found);
}

/** Records a program: the text of main without its ret, and whatever else it needs. */
export async function traced(body: string, rest = ''): Promise<Trace> {
  const text = `        .globl main\nmain:\n${body}\n        xorl %eax, %eax\n        ret\n${rest}\n`;
  const built = await assemble({ files: { 'main.S': text }, units: ['main.S'], now: () => 0 });
  if (!built.ok) throw new Error(JSON.stringify(built.diagnostics));
  const launched = launchScenario(built.image, {
    name: 'main',
    title: 'main',
    summary: '',
    units: ['main.S'],
    routine: 'main.S',
    entry: 'main',
    contexts: [{ name: 'A' }],
  });
  if (!launched.ok) throw new Error(launched.message);
  const trace = await record(launched.launch, { budget: 1_000_000 });
  if (trace.outcome.kind !== 'finished') throw new Error(JSON.stringify(trace.outcome));
  return trace;
}

export function timed(trace: Trace, on: Core): Timing {
  return simulate(trace, on);
}

/** Steps that execute an instruction whose text matches. */
export function stepsOf(trace: Trace, text: RegExp): number[] {
  const steps: number[] = [];
  for (let step = 0; step < trace.steps; step++)
    if (text.test(trace.instructions[trace.pc[step]].att)) steps.push(step);
  return steps;
}

/** How many cycles apart the completions of such steps are, at the end of the run. */
export function apart(trace: Trace, timing: Timing, text: RegExp): number {
  const steps = stepsOf(trace, text);
  const late = steps.slice(steps.length >> 1);
  const first = timing.complete[late[0]];
  return (timing.complete[late[late.length - 1]] - first) / (late.length - 1);
}

export const happened = (timing: Timing, step: number, event: keyof typeof Event) =>
  (timing.events[step] & Event[event]) !== 0;

/** A text so many times over. */
export const times = (count: number, text: string) => Array(count).fill(text).join('\n');
