import { findConvention } from '../machine/shapes/find.ts';
import type { Core } from '../timing/cores/core.ts';
import { coreOf } from './core.ts';
import type { Experiment, Failure, Plan, Result, Row, Sources } from './experiment.ts';
import type { Answer } from './failure.ts';
import { recordPlan, type Timer, type UnderWay, type Watch } from './measure.ts';
import { type Problem, readValues } from './parameter.ts';

/** How far an experiment is. */
export interface ExperimentProgress {
  /** Configurations done, and all of them. */
  done: number;
  of: number;
  /** Those under way, as planned: one is recorded while the ones before it are timed. */
  underWay: readonly UnderWay[];
}

export interface Bench extends Sources {
  /** Cores besides those that ship, which `core` may name. */
  cores?: readonly Core[];
  /** Names of the configurations that are asked for: they and the first one are measured, which others are compared with.
   * All are without it, or where one has no such name. */
  rows?: readonly string[];
  onProgress?: (progress: ExperimentProgress) => void;
  /** Told of every configuration as soon as it has been measured, or has failed. */
  onRow?: (row: Row) => void;
  onFailure?: (failure: Failure) => void;
  cancelled?: () => boolean;
  /** Times recordings elsewhere. Without it they are timed here, once they are made. */
  timer?: (core: Core, watch: Watch) => Timer;
}

/** Recordings that may wait for their timing, or be timed, when one more is made: a trace takes up to 250 MB. */
const AHEAD = 2;

/**
 * Makes the runs of an experiment. Values come as text or numbers; what is not given has its default. One is recorded
 * after the other; rows come as planned. One configuration's failure leaves the others.
 */
export async function runExperiment(
  experiment: Experiment,
  given: Readonly<Record<string, string | number | undefined>>,
  bench: Bench,
): Promise<{ ok: true; result: Result } | { ok: false; problems: Problem[] }> {
  const read = readValues(experiment.parameters, given, {
    core: (bench.cores ?? []).map(({ name }) => name),
  });
  if (!read.ok) return read;
  const assembling = { name: 'routines', doing: 'assembling', steps: 0 } as const;
  bench.onProgress?.({ done: 0, of: 1, underWay: [assembling] });
  const planned = await experiment.plan(read.values, { ...bench, findConvention });
  if (!planned.ok) return planned;
  const { seed = 0, ...parameters } = read.values;
  const core = coreOf(parameters, bench.cores);
  const result: Result = {
    experiment: experiment.name,
    parameters,
    seed: Number(seed),
    core: { name: core.name, clockGHz: core.clockGHz.value },
    rows: [],
    failures: [],
    cancelled: false,
  };
  const plans = askedFor(planned.plans, bench.rows);
  const underWay = new Map<Plan, UnderWay>();
  let done = 0;
  const tell = () =>
    bench.onProgress?.({ done, of: plans.length, underWay: [...underWay.values()] });
  const enter = (plan: Plan, measured: Failure | Row | undefined) => {
    underWay.delete(plan);
    done++;
    if (!measured || bench.cancelled?.()) result.cancelled = true;
    if (!measured || result.cancelled) return;
    if ('message' in measured) {
      result.failures.push(measured);
      bench.onFailure?.(measured);
      return;
    }
    const row = experiment.relate?.(measured, result.rows[0] ?? measured) ?? measured;
    result.rows.push(row);
    bench.onRow?.(row);
  };
  const answers = new Map<string, Answer>();
  /** By plan, when its row and those before it have been entered. */
  const entered: Promise<void>[] = [];
  for (const plan of plans) {
    await entered.at(bench.timer ? -AHEAD : -1);
    if (result.cancelled) break;
    const measure = await recordPlan(plan, { ...bench, core, answers }, (doing, steps) => {
      underWay.set(plan, { name: plan.name, doing, steps });
      tell();
    });
    const before = entered.at(-1);
    const entry = measure(before).then((measured) => enter(plan, measured));
    // Told to who waits for it.
    entry.catch(() => {});
    entered.push(entry);
  }
  await Promise.all(entered);
  return { ok: true, result };
}

function askedFor(plans: readonly Plan[], names: readonly string[] | undefined): readonly Plan[] {
  if (!names?.every((name) => plans.some((plan) => plan.name === name))) return plans;
  return plans.filter((plan, i) => i === 0 || names.includes(plan.name));
}
