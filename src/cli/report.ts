import { categorise } from '../analysis/category.ts';
import { describeInexact, inexact } from '../analysis/inexact.ts';
import { describeOverflow } from '../analysis/overflow.ts';
import { COST_KEYS, type Cost, type Profile, profile } from '../analysis/profile.ts';
import { switchProfile } from '../analysis/switch-profile.ts';
import { describeUnanswered, unanswered } from '../analysis/unanswered.ts';
import { describeLibrary } from '../analysis/words/library.ts';
import { areaTitle } from '../analysis/words/names.ts';
import { stackMemory } from '../analysis/words/stack-memory.ts';
import { count, plural } from '../base/count.ts';
import type { Core } from '../timing/cores/core.ts';
import type { TraceReader } from '../trace/reader.ts';
import { saveAreas } from '../trace/save-areas.ts';
import { cyclesOf, unknownLine } from './cycles.ts';
import { figureTable } from './figure-table.ts';
import { signalLines } from './signal-lines.ts';

/** Switches, and contexts, that the report lists one by one. */
const LISTED = 12;

const HEADINGS: Record<keyof Cost, string> = {
  instructions: 'instructions',
  loads: 'loads',
  stores: 'stores',
  bytesLoaded: 'bytes loaded',
  bytesStored: 'bytes stored',
  syscalls: 'system calls',
};

export const COST_HEADINGS = COST_KEYS.map((key) => HEADINGS[key]);

/** What there is to say of a run: its contexts, what it took from where, what its switches cost. */
export function summary(reader: TraceReader): string[] {
  const { trace } = reader;
  const library = describeLibrary(trace.image);
  const { start, from, to } = reader.history.switches;
  const categories = categorise(reader);
  const figures = ({ total }: Profile) => COST_KEYS.map((key) => total[key]);
  const rows = Array.from({ length: Math.min(start.length, LISTED) }, (_, i) => {
    const [a, b] = [from[i], to[i]].map((context) => trace.contexts[context].name);
    return [
      `switch ${i + 1}`,
      `${a} to ${b}`,
      `step ${start[i]}`,
      ...figures(switchProfile(reader, categories, i)),
    ];
  });
  const left = start.length - rows.length;
  const names = trace.contexts.slice(0, LISTED).map((context) => context.name);
  if (trace.contexts.length > LISTED) names.push('…');
  return [
    `${plural(trace.contexts.length, 'context')} (${names.join(', ')}), ${plural(start.length, 'switch', 'switches')}, ` +
      plural(trace.calls.length, 'system call'),
    ...ownCodeLine(reader),
    ...(library ? [`from the lab's library: ${library}`] : []),
    ...signalLines(reader),
    ...unanswered(reader).map(
      (each) =>
        `the lab's kernel lacks ${describeUnanswered(each)} (step ${count(each.step)}): it answered ENOSYS`,
    ),
    ...inexact(reader).map((each) => `${describeInexact(each)} (step ${count(each.step)})`),
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
        ['whole run', '', '', ...figures(profile(reader, categories, 0, trace.steps))],
      ],
      { left: 3 },
    ),
  ];
}

/** `in your own code 812 of 19,373 steps`, where the rest is a library's; nothing of a program that has no other. */
function ownCodeLine({ trace, history }: TraceReader): string[] {
  const { start, end } = history.myCode;
  const own = end.reduce((sum, position, i) => sum + position - start[i], 0);
  if (!trace.image.process || own === 0) return [];
  return [`in your own code ${count(own)} of ${plural(trace.steps, 'step')}`];
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
export async function cycleLines(reader: TraceReader, core: Core): Promise<string[]> {
  if (reader.trace.outcome.kind === 'cancelled') return [];
  const cycles = await cyclesOf(reader, core);
  const figure = (value: number) => count(Math.round(value));
  const parts = [`whole run ${figure(cycles.run)}`];
  if (cycles.cold !== null) parts.push(`first switch, cold, ${figure(cycles.cold)}`);
  if (cycles.warm !== null) parts.push(`a warm switch ${figure(cycles.warm)}`);
  return ['', `cycles, modelled on ${core.title}: ${parts.join('; ')}`, ...unknownLine(cycles)];
}
