import { spanAt } from '../assembler/lookup.ts';
import type { Instruction } from '../machine/instruction.ts';
import type { Launch } from '../machine/launch.ts';
import { END } from '../machine/memory/layout.ts';
import { readTrace, type TraceReader } from '../trace/reader.ts';
import type { Trace } from '../trace/trace.ts';
import { SUBMISSION } from './submission.ts';

/**
 * Steps [from, to) that the submission executes without a break: from the position at which control
 * comes to it to the position at which it leaves, or to the end of the run.
 */
export interface Stretch {
  from: number;
  to: number;
  /** True if the run ended within it. */
  open: boolean;
}

/** A recorded round. */
export interface Run {
  launch: Launch;
  reader: TraceReader;
  /** All stretches of the submission, in order. */
  stretches: Stretch[];
}

/** Records a launch and cuts out what the submission did. */
export async function recordRound(launch: Launch, budget: number): Promise<Run> {
  const { record } = await import('../trace/recorder.ts');
  const trace = await record(launch, { budget });
  return { launch, reader: readTrace(trace), stretches: cut(trace) };
}

function cut(trace: Trace): Stretch[] {
  const foreign = harnessTest(trace);
  const own = Uint8Array.from(trace.instructions, ({ address }) => (foreign(address) ? 0 : 1));
  const stretches: Stretch[] = [];
  let from = -1;
  for (let step = 0; step < trace.steps; step++) {
    if (own[trace.pc[step]]) {
      if (from < 0) from = step;
    } else if (from >= 0) {
      stretches.push({ from, to: step, open: false });
      from = -1;
    }
  }
  const { steps: to, outcome, finalPc } = trace;
  if (from >= 0) stretches.push({ from, to, open: outcome.kind === 'exited' || !foreign(finalPc) });
  // A fault of its first instruction: nothing was executed.
  else if (lineAt(trace, finalPc) !== undefined) stretches.push({ from: to, to, open: true });
  return stretches;
}

/** True for addresses of the harness, whose code alone is not the submission's doing. */
function harnessTest({ image }: Trace): (address: number) => boolean {
  return (address) => {
    if (address === END) return true;
    const span = spanAt(image, address);
    if (!span) return false;
    const { path } = image.files[span.file];
    return path !== SUBMISSION && !isHeader(path);
  };
}

/** Headers belong to whoever includes them, and hold no code. */
function isHeader(path: string): boolean {
  return path.endsWith('.h');
}

/** The line of the submission that an address comes from, or undefined. */
export function lineAt({ image }: Trace, address: number): number | undefined {
  const span = spanAt(image, address);
  return span && image.files[span.file].path === SUBMISSION ? span.line : undefined;
}

/** `line 12 (popq %r14)`; the instruction alone where it is not in the submission's text. */
export function tell(reader: TraceReader, step: number): string {
  const instruction = reader.instruction(step) as Instruction;
  const line = lineAt(reader.trace, instruction.address);
  return line === undefined ? instruction.att : `line ${line} (${instruction.att})`;
}
