import { CATEGORIES, categorise } from '../../analysis/category.ts';
import type { SourceFiles } from '../../assembler/image.ts';
import { pingPongAsking } from '../../machine/scenarios/asking.ts';
import type { Core } from '../../timing/cores/core.ts';
import { readTrace } from '../../trace/reader.ts';
import { recordScenario } from '../../trace/record-scenario.ts';
import { cyclesOn } from './cycles.ts';
import { BUDGET } from './measure-row.ts';
import type { RowCycles } from './row.ts';

/** Cycles of a switch on a core, modelled, from a ping-pong through its file; undefined where there is none. */
export async function measureCycles(
  path: string,
  files: SourceFiles,
  core: Core,
): Promise<RowCycles | undefined> {
  const options = { budget: BUDGET, now: () => 0 };
  const recorded = await recordScenario(pingPongAsking(path, {}), files, options);
  if (!recorded.ok) return undefined;
  const reader = readTrace(recorded.trace);
  const groups = { of: categorise(reader), count: CATEGORIES.length };
  return cyclesOn(reader, [core], groups)[core.name];
}
