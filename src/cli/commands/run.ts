import { readFileSync } from 'node:fs';
import { ending, endingPc } from '../../analysis/ending.ts';
import { missedSignals } from '../../analysis/missed-signals.ts';
import { ownCall, sourceLine } from '../../analysis/words/own-line.ts';
import { count, plural } from '../../base/count.ts';
import { Errno } from '../../machine/kernel/errno.ts';
import type { Coming } from '../../machine/kernel/process-state.ts';
import type { Outcome } from '../../machine/outcome.ts';
import { readTrace, type TraceReader } from '../../trace/reader.ts';
import { record } from '../../trace/recorder.ts';
import { DEFAULT_BUDGET, LINKED_BUDGET } from '../../trace/trace.ts';
import { errorCode } from '../error-code.ts';
import { Exit, Refusal } from '../exit.ts';
import { findCore } from '../find-core.ts';
import { interrupted } from '../interrupt.ts';
import { writeLines } from '../output.ts';
import { load, type Program } from '../program.ts';
import { type ProgramOptions, programOf } from '../programs.ts';
import { cycleLines, summary } from '../report.ts';
import { savedRun, saveRun } from '../saved-run.ts';
import { linesOf, type Wanted } from '../written.ts';

/** How a program is started. */
export interface StartOptions extends ProgramOptions {
  max?: number;
  /** What follows `--`: for the program. */
  arguments?: string[];
  /** The file that the program reads from; `-` is what the lab itself reads from. */
  stdin?: string;
  seed?: number;
  /** The n-th system call fails. */
  failSyscall?: number;
  /** Signals from outside. */
  signal?: Coming[];
}

export interface RunOptions extends StartOptions, Wanted {
  /** The file that the run is saved in. */
  save?: string;
  core: string;
}

/** `swaplab run`: the exit code. */
export async function run(names: readonly string[], options: RunOptions): Promise<number> {
  const core = await findCore(options.core);
  const program = withChanges(await programOf(names, options), options);
  const { reader, budget } = await recordProgram(program, options.max);
  const { trace } = reader;
  const first = outcomeLine(reader, program);
  tellMissed(reader, options);
  const { called } = program;
  const how = called ? [`switches by ${called.symbol}: ${called.shape}`] : [];
  const rest = [...how, ...summary(reader), ...(await cycleLines(reader, core))];
  const lines = await linesOf(reader, core, options);
  if (lines) {
    console.error([first, ...rest].join('\n'));
    const whole = await writeLines(lines, interrupted);
    if (!whole) return Exit.cancelled;
  } else {
    for (const { stream, output } of trace.calls)
      if (output) (stream === 'stderr' ? process.stderr : process.stdout).write(output);
    const well = exitCode(trace.outcome) === Exit.ok;
    (well ? console.log : console.error)(first);
    console.log(rest.join('\n'));
  }
  if (options.save) await saveRun(options.save, { ...savedRun(program, trace), budget });
  return exitCode(trace.outcome);
}

/** Tells what was to happen to the run and did not. */
export function tellMissed(
  reader: TraceReader,
  { failSyscall = 0, signal = [] }: StartOptions,
): void {
  const { calls } = reader.trace;
  if (calls.length < failSyscall)
    console.error(
      `note: no system call failed: there were ${count(calls.length)}, not ${count(failSyscall)}`,
    );
  for (const note of missedSignals(reader, signal)) console.error(`note: ${note}`);
}

/** The program as the command line changes it; a saved run is then recorded again. */
export function withChanges(
  program: Program,
  { arguments: given = [], failSyscall, signal, max, stdin, seed }: StartOptions,
): Program {
  const { scenario, saved, source } = program;
  if (given.length > 0 && !scenario.start)
    throw new Refusal(
      `${source.name} takes no arguments: it is no program that begins at _start or main`,
    );
  const start = {
    ...(given.length > 0 && { arguments: given }),
    ...(stdin !== undefined && { stdin: readInput(stdin) }),
    ...(seed !== undefined && { seed }),
  };
  const started = Object.keys(start).length > 0;
  if (saved?.run.resumed && (started || failSyscall !== undefined || signal))
    throw new Refusal(
      `${saved.name} is a fork: it goes on from a state, which these options can't change`,
    );
  const again = started || failSyscall !== undefined || signal !== undefined || max !== undefined;
  return {
    ...program,
    again,
    scenario: {
      ...scenario,
      ...(started && { start: { ...scenario.start, ...start } }),
      ...(signal && { signals: signal }),
      ...(failSyscall !== undefined && { failCall: { nth: failSyscall, errno: Errno.EFAULT } }),
    },
  };
}

/** What a program is to read. */
function readInput(path: string): Uint8Array {
  try {
    return Uint8Array.from(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    throw new Refusal(`--stdin ${path}: it can't be read (${errorCode(error)})`);
  }
}

/** Records a run, counting steps on a terminal; a saved one is as it was. Ctrl-C ends it early, with the outcome
 * 'cancelled'. */
export async function recordProgram(
  program: Program,
  most?: number,
): Promise<{ reader: TraceReader; budget: number }> {
  const { saved, again } = program;
  if (saved && !again) return { reader: readTrace(saved.run.trace), budget: saved.run.budget };
  const budget = most ?? (program.scenario.elf ? LINKED_BUDGET : DEFAULT_BUDGET);
  const count = (text: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
  };
  const trace = await record(await load(program), {
    budget,
    cancelled: interrupted,
    onProgress: (steps) => count(plural(steps, 'step')),
  });
  count('');
  return { reader: readTrace(trace), budget };
}

export function exitCode(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'finished':
      return Exit.ok;
    case 'exited':
      return outcome.code === 0 ? Exit.ok : Exit.guest;
    case 'killed':
      // As a shell tells of it.
      return 128 + outcome.signal;
    case 'faulted':
    case 'stopped':
    case 'waits for ever':
      return Exit.fault;
    case 'budget used up':
      return Exit.budget;
    case 'cancelled':
      return Exit.cancelled;
  }
}

/** How the run ended; begins with file and line where the cause is a place in a file. */
export function outcomeLine(reader: TraceReader, { source }: Program): string {
  const { trace } = reader;
  const { kind } = trace.outcome;
  if (kind !== 'faulted' && kind !== 'budget used up') return `${trace.name}: ${ending(reader)}`;
  const pc = endingPc(reader);
  const place = ownCall(reader, pc) ?? sourceLine(trace.image, pc);
  const hint = kind === 'faulted' ? '' : '; does it loop for ever? --max raises the limit';
  return `${shown(place, source)}: ${ending(reader)}${hint}`;
}

function shown(place: { path: string; line: number } | undefined, source: Program['source']) {
  if (!place) return source.linked ? source.name : `${source.name}:1`;
  return `${place.path === source.path ? source.name : place.path}:${place.line}`;
}
