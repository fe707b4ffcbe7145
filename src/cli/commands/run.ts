import { categorise } from '../../analysis/category.ts';
import { ending, endingPc } from '../../analysis/ending.ts';
import { describeOverflow } from '../../analysis/overflow.ts';
import { COST_KEYS, type Cost, profile } from '../../analysis/profile.ts';
import { describeLibrary } from '../../analysis/words/library.ts';
import { areaTitle } from '../../analysis/words/names.ts';
import { stackMemory } from '../../analysis/words/stack-memory.ts';
import { compiledAt, spanAt } from '../../assembler/lookup.ts';
import { count, plural } from '../../base/count.ts';
import { Errno } from '../../machine/kernel/errno.ts';
import type { Outcome } from '../../machine/outcome.ts';
import type { Core } from '../../timing/cores/core.ts';
import { adapterCode } from '../../trace/adapter.ts';
import { readTrace, type TraceReader } from '../../trace/reader.ts';
import { record } from '../../trace/recorder.ts';
import { saveAreas } from '../../trace/save-areas.ts';
import { DEFAULT_BUDGET, type Trace } from '../../trace/trace.ts';
import { cyclesOf, findCore, unknownLine } from '../cycles.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureTable } from '../figure-table.ts';
import { interrupted } from '../interrupt.ts';
import { writeLines } from '../output.ts';
import { load, type Program } from '../program.ts';
import { type ProgramOptions, programOf } from '../programs.ts';
import { savedRun, saveRun } from '../saved-run.ts';
import { linesOf, type Wanted } from '../written.ts';

export interface RunOptions extends ProgramOptions, Wanted {
  max?: number;
  failSyscall?: number;
  /** What follows `--`: for the program. */
  arguments?: string[];
  /** The file that the run is saved in. */
  save?: string;
  core: string;
}

/** Switches, and contexts, that the report lists one by one. */
const LISTED = 12;

/** `swaplab run`: the exit code. */
export async function run(names: readonly string[], options: RunOptions): Promise<number> {
  const core = findCore(options.core);
  const program = withChanges(await programOf(names, options), options);
  const { reader, budget } = await recordProgram(program, options.max);
  const { trace } = reader;
  const first = outcomeLine(reader, program);
  if (options.failSyscall !== undefined && trace.calls.length < options.failSyscall)
    console.error(
      `note: no system call failed: there were ${count(trace.calls.length)}, not ${count(options.failSyscall)}`,
    );
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

/** The program as the command line changes it; a saved run is then recorded again. */
function withChanges(
  program: Program,
  { arguments: given = [], failSyscall, max }: RunOptions,
): Program {
  const { scenario, saved, source } = program;
  if (given.length > 0 && !scenario.start)
    throw new Refusal(
      `${source.name} takes no arguments: it is no program that begins at _start or main`,
    );
  if (saved?.run.resumed && (given.length > 0 || failSyscall !== undefined))
    throw new Refusal(
      `${saved.name} is a fork: it goes on from a state, which these options can't change`,
    );
  const again = given.length > 0 || failSyscall !== undefined || max !== undefined;
  return {
    ...program,
    again,
    scenario: {
      ...scenario,
      ...(given.length > 0 && { start: { ...scenario.start, arguments: given } }),
      ...(failSyscall !== undefined && { failCall: { nth: failSyscall, errno: Errno.EFAULT } }),
    },
  };
}

/** Records a run, counting steps on a terminal; a saved one is as it was. Ctrl-C ends it early, with the outcome
 * 'cancelled'. */
export async function recordProgram(
  program: Program,
  most?: number,
): Promise<{ reader: TraceReader; budget: number }> {
  const { saved, again } = program;
  if (saved && !again) return { reader: readTrace(saved.run.trace), budget: saved.run.budget };
  const budget = most ?? DEFAULT_BUDGET;
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
    case 'not delivered':
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
  const place = placeOf(trace, endingPc(reader));
  const hint = kind === 'faulted' ? '' : '; does it loop for ever? --max raises the limit';
  return `${shown(place, source)}: ${ending(reader)}${hint}`;
}

/** Path and line of the source that the code at an address comes from: of a linked program its line of C. */
function placeOf({ image }: Trace, address: number): { path: string; line: number } | undefined {
  const span = spanAt(image, address);
  if (span) return { path: image.files[span.file].path, line: span.line };
  const compiled = compiledAt(image, address);
  return compiled && { path: compiled.file, line: compiled.line };
}

function shown(place: { path: string; line: number } | undefined, source: Program['source']) {
  if (!place) return source.linked ? source.name : `${source.name}:1`;
  return `${place.path === source.path ? source.name : place.path}:${place.line}`;
}

const HEADINGS: Record<keyof Cost, string> = {
  instructions: 'instructions',
  loads: 'loads',
  stores: 'stores',
  bytesLoaded: 'bytes loaded',
  bytesStored: 'bytes stored',
  syscalls: 'system calls',
};

export const COST_HEADINGS = COST_KEYS.map((key) => HEADINGS[key]);

function summary(reader: TraceReader): string[] {
  const { trace } = reader;
  const library = describeLibrary(trace.image);
  const { start, end, from, to } = reader.history.switches;
  const categories = categorise(reader);
  const costs = (first: number, last: number, leftOut?: Uint8Array) => {
    const { total } = profile(reader, categories, first, last, leftOut);
    return COST_KEYS.map((key) => total[key]);
  };
  const labs = adapterCode(trace);
  const rows = Array.from({ length: Math.min(start.length, LISTED) }, (_, i) => {
    const [a, b] = [from[i], to[i]].map((context) => trace.contexts[context].name);
    return [
      `switch ${i + 1}`,
      `${a} to ${b}`,
      `step ${start[i]}`,
      ...costs(start[i], end[i], labs),
    ];
  });
  const left = start.length - rows.length;
  const names = trace.contexts.slice(0, LISTED).map((context) => context.name);
  if (trace.contexts.length > LISTED) names.push('…');
  return [
    `${plural(trace.contexts.length, 'context')} (${names.join(', ')}), ${plural(start.length, 'switch', 'switches')}, ` +
      plural(trace.calls.length, 'system call'),
    ...(library ? [`from the lab's library: ${library}`] : []),
    ...reader.history.spans.overflows
      .slice(0, LISTED)
      .map((each) => `overflow: ${describeOverflow(reader, each)}`),
    ...stackLines(reader),
    ...savedLines(reader),
    '',
    figureTable(
      [
        ['', '', '', ...COST_HEADINGS],
        ...rows,
        ...(left > 0 ? [['…', `${left} more`, '', ...COST_KEYS.map(() => '')]] : []),
        ['whole run', '', '', ...costs(0, trace.steps)],
      ],
      { left: 3 },
    ),
  ];
}

/** `on 16 KiB from malloc in co_new: worker, worker 2`: a line for all whose stacks are alike. */
function stackLines(reader: TraceReader): string[] {
  const alike = new Map<string, string[]>();
  for (const stack of reader.trace.stacks) {
    const { name, found } = reader.trace.contexts[stack.context];
    if (found) gather(alike, stackMemory(reader, stack), name);
  }
  return [...alike].slice(0, LISTED).map(([memory, names]) => `on ${memory}: ${shortList(names)}`);
}

/** `saved in ctx_a (A), ctx_b (stack_b): rsp, rip, rbx`: a line for all that are saved alike. */
function savedLines(reader: TraceReader): string[] {
  const alike = new Map<string, string[]>();
  for (const area of saveAreas(reader)) {
    const words = area.words.map(({ register, mangled }) =>
      mangled ? `${register} (mangled)` : register,
    );
    const kept = words.join(', ') || 'a ucontext_t';
    const name = `${areaTitle(reader, area)} (${reader.trace.contexts[area.context].name})`;
    gather(alike, kept, name);
  }
  return [...alike]
    .slice(0, LISTED)
    .map(([kept, names]) => `saved in ${shortList(names)}: ${kept}`);
}

function gather(lists: Map<string, string[]>, key: string, name: string): void {
  const list = lists.get(key);
  if (list) list.push(name);
  else lists.set(key, [name]);
}

function shortList(names: readonly string[]): string {
  return [...names.slice(0, LISTED), ...(names.length > LISTED ? ['…'] : [])].join(', ');
}

/** What the run takes, and its switches; nothing of one that was to end at once. */
async function cycleLines(reader: TraceReader, core: Core): Promise<string[]> {
  if (reader.trace.outcome.kind === 'cancelled') return [];
  const cycles = await cyclesOf(reader, core);
  const figure = (value: number) => count(Math.round(value));
  const parts = [`whole run ${figure(cycles.run)}`];
  if (cycles.cold !== null) parts.push(`first switch, cold, ${figure(cycles.cold)}`);
  if (cycles.warm !== null) parts.push(`a warm switch ${figure(cycles.warm)}`);
  return ['', `cycles, modelled on ${core.title}: ${parts.join('; ')}`, ...unknownLine(cycles)];
}
