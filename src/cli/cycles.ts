import { CATEGORIES, type Category, categorise } from '../analysis/category.ts';
import type { Core } from '../timing/cores/core.ts';
import { simulateInSlices } from '../timing/simulate.ts';
import { coldSwitch, type SwitchTime } from '../timing/stream/repeated.ts';
import { cycles } from '../timing/timing.ts';
import { timeWarmSwitch } from '../timing/warm-switch.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Exit, Refusal } from './exit.ts';
import { interrupted } from './interrupt.ts';

/** What a run and a switch of it take on a core. Modelled, in cycles. */
export interface Cycles {
  core: string;
  run: number;
  /** The first switch; null without one. */
  cold: number | null;
  /** A switch of the last round trip, repeated until it is warm; null without a round trip. */
  warm: number | null;
  /** What `warm` is made of, or `cold` where there is no warm one. */
  byCategory: Record<Category, number>;
  /** Forms that the core has no figure for. */
  unknown: string[];
}

/** Times a run and its switches. */
export async function cyclesOf(reader: TraceReader, core: Core): Promise<Cycles> {
  const { trace, history } = reader;
  const groups = { of: categorise(reader), count: CATEGORIES.length };
  const whole = await simulateInSlices(trace, core, () => {}, interrupted);
  if (!whole) throw new Refusal('cancelled', Exit.cancelled);
  const cold = coldSwitch(whole, trace, history.switches, groups);
  const warm = timeWarmSwitch(trace, history.switches, groups, core);
  return {
    core: core.name,
    run: cycles(whole, 0, trace.steps),
    cold: cold?.cycles ?? null,
    warm: warm?.cycles ?? null,
    byCategory: byCategory(warm ?? cold),
    unknown: whole.unknown.map(({ form }) => form),
  };
}

function byCategory(time: SwitchTime | undefined): Record<Category, number> {
  const named = CATEGORIES.map((name, i) => [name, time?.byGroup[i] ?? 0]);
  return Object.fromEntries(named);
}

/** Said of forms without a figure; nothing if there are none. */
export function unknownLine({ unknown, core }: Cycles): string[] {
  if (unknown.length === 0) return [];
  return [`${core} has no figures for ${unknown.join(', ')}: defaults stand in for them.`];
}
