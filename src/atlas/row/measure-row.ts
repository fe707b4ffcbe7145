import { CATEGORIES, categorise } from '../../analysis/category.ts';
import { outcomeOf } from '../../analysis/ending.ts';
import { interruptEach } from '../../analysis/fire/interrupted.ts';
import type { Image, SourceFiles } from '../../assembler/image.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { seedOf } from '../../base/random.ts';
import { pingPongAsking } from '../../machine/scenarios/asking.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import type { Core } from '../../timing/cores/core.ts';
import { readTrace } from '../../trace/reader.ts';
import { recordScenario } from '../../trace/record-scenario.ts';
import { type Entry, KEEPS, type Mention } from '../catalogue/entry.ts';
import { cyclesOn } from './cycles.ts';
import { endsOfTrip, formOf } from './ends.ts';
import { keptBy } from './keeps.ts';
import { perSwitchOf } from './per-switch.ts';
import { type AtlasRow, described } from './row.ts';

/** What rows are measured with. */
export interface AtlasBench {
  files: SourceFiles;
  cores: readonly Core[];
  /** Of the signal that arrives at every instruction: `fireHandler(files)`. */
  handler: Image;
  /** Told of interruptions tried, before that with zeros that work goes on; and asked whether to. */
  onProgress?: (done: number, of: number) => void;
  cancelled?: () => boolean;
}

export type MeasuredRow = { ok: true; row: AtlasRow } | { ok: false; message: string };

/** Steps of three round trips are some hundred; no switch takes so many. */
export const BUDGET = 100_000;

/** The row of a switch of the catalogue: measured in a ping-pong, or as it was counted if the lab does not have it. */
export async function measureRow(entry: Entry, bench: AtlasBench): Promise<MeasuredRow> {
  if (entry.facts) return { ok: true, row: mentioned(entry) };
  const { exact, keepsBesides = [] } = entry;
  const measured = await measureRun(
    described(entry),
    pingPongAsking(`asm/${entry.name}.S`, {}),
    bench,
  );
  if (!measured.ok) return measured;
  const { row } = measured;
  const keeps = KEEPS.filter((each) => row.keeps.includes(each) || keepsBesides.includes(each));
  const untried = keeps.filter((each) => !row.keeps.includes(each));
  return { ok: true, row: { ...row, exact, keeps, ...(untried.length > 0 && { untried }) } };
}

/** The row of any run whose contexts switch. A failure is a sentence without its full stop. */
export async function measureRun(
  about: ReturnType<typeof described>,
  scenario: Scenario,
  { files, cores, handler, ...watch }: AtlasBench,
): Promise<MeasuredRow> {
  const failed = (message: string) => ({
    ok: false as const,
    message: `${about.name}: ${message}`,
  });
  watch.onProgress?.(0, 0);
  // A clock that stands still: on a busy machine assembling takes its time.
  const recorded = await recordScenario(scenario, files, { budget: BUDGET, now: () => 0 });
  if (!recorded.ok) return failed(recorded.diagnostics.map(formatDiagnostic).join('\n'));
  const { trace, called } = recorded;
  const reader = readTrace(trace);
  const ended = trace.outcome.kind === 'finished' || trace.outcome.kind === 'exited';
  if (!ended) return failed(outcomeOf(reader));
  watch.onProgress?.(0, 0);
  const categories = categorise(reader);
  const perSwitch = perSwitchOf(reader, categories);
  const keeps = await keptBy(reader, seedOf(about.name));
  watch.onProgress?.(0, 0);
  const ways = await interruptEach(reader, handler, watch);
  if (!ways) return failed('cancelled');
  if (!perSwitch || !keeps) return failed('it does not switch there and back');
  const ends = endsOfTrip(reader);
  const points = ways.flatMap((way) => way.points);
  const broken = points.filter((point) => point.broken !== undefined).length;
  const groups = { of: categories, count: CATEGORIES.length };
  const row: AtlasRow = {
    ...about,
    run: true,
    keeps,
    perSwitch,
    cycles: cyclesOn(reader, cores, groups, {
      name: about.name,
      form: formOf(ends),
      calls: perSwitch.syscalls > 0,
    }),
    survivesInterruption: broken === 0,
    interruption: { points: points.length, broken },
    ends,
    ...(called && { shape: called.shape }),
  };
  return { ok: true, row };
}

function mentioned({ facts, ...entry }: Mention): AtlasRow {
  const { instructions, keeps, ends, systemCalls, note } = facts;
  return {
    ...described({ ...entry, facts }),
    run: false,
    keeps: KEEPS.filter((each) => keeps.includes(each)),
    perSwitch: { instructions, ...(systemCalls !== undefined && { syscalls: systemCalls }) },
    cycles: {},
    survivesInterruption: null,
    ends,
    ...(note && { note }),
  };
}
