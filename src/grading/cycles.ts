import { CATEGORIES, categorise } from '../analysis/category.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { pingPongAsking } from '../machine/scenarios/asking.ts';
import { CORES } from '../timing/cores/cores.ts';
import { measuredRoutine, switchCode } from '../timing/measured-code.ts';
import { measurementOf } from '../timing/measurements.ts';
import { timeWarmSwitch } from '../timing/warm-switch.ts';
import { readTrace } from '../trace/reader.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { patient } from './slow-clock.ts';
import { SUBMISSION } from './submission.ts';
import type { SwitchCycles } from './verdict.ts';

/** Three round trips through what the grader has passed are far shorter. */
const BUDGET = 100_000;

/**
 * What a warm switch through a text takes, modelled on the core that stands first, as `swaplab compare` has it, and measured where
 * the lab's measurements have these very instructions. Undefined where two contexts can't switch through it alone.
 * @param lab the lab's sources
 */
export async function switchCycles(
  text: string,
  symbol: string,
  lab: SourceFiles,
): Promise<SwitchCycles | undefined> {
  const files = { ...lab, [SUBMISSION]: text };
  const options = { budget: BUDGET, now: patient };
  const recorded = await recordScenario(pingPongAsking(SUBMISSION, { symbol }), files, options);
  if (!recorded.ok || recorded.trace.outcome.kind !== 'finished') return undefined;
  const reader = readTrace(recorded.trace);
  const { trace, history } = reader;
  const [core] = CORES;
  const groups = { of: categorise(reader), count: CATEGORIES.length };
  const warm = timeWarmSwitch(trace, history.switches, groups, core);
  if (!warm) return undefined;
  const routine = measuredRoutine(switchCode(reader) ?? '');
  const measured = routine && measurementOf({ ...routine, calls: trace.calls.length > 0 }, core);
  return {
    core: core.title,
    modelled: Math.round(10 * warm.cycles) / 10,
    ...(measured && { measured: { cpu: measured.cpu, cycles: measured.cycles } }),
  };
}
