import { findConvention } from '../machine/shapes/find.ts';
import type { Core } from '../timing/cores/core.ts';
import { simulateInSlices } from '../timing/simulate.ts';
import { readTrace } from '../trace/reader.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { coreOf } from './core.ts';
import type { Experiment, Failure, Plan, Result, Row, Sources } from './experiment.ts';
import { type Answer, explain } from './failure.ts';
import { type Problem, readValues } from './parameter.ts';

/** Steps that one run of an experiment may take: its trace fits in a tab, about 250 MB. */
export const MOST_STEPS = 3_000_000;

/** How far an experiment is. */
export interface ExperimentProgress {
  /** Configurations done, and all of them. */
  done: number;
  of: number;
  /** The one under way, what is being done to it, and to how many steps. */
  name: string;
  doing: 'assembling' | 'recording' | 'indexing' | 'timing';
  steps: number;
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
}

/**
 * Makes the runs of an experiment one after the other. Values come as text or numbers; what is not
 * given has its default. One configuration's failure leaves the others.
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
  bench.onProgress?.({ done: 0, of: 1, name: 'routines', doing: 'assembling', steps: 0 });
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
  const answers = new Map<string, Answer>();
  for (const [done, plan] of plans.entries()) {
    const told = { done, of: plans.length, name: plan.name };
    const tell = (doing: ExperimentProgress['doing'], steps: number) =>
      bench.onProgress?.({ ...told, doing, steps });
    const measured = await measure(plan, bench, core, answers.get(plan.answers), tell);
    if (bench.cancelled?.() || !measured)
      return { ok: true, result: { ...result, cancelled: true } };
    if ('message' in measured) {
      result.failures.push(measured);
      bench.onFailure?.(measured);
      continue;
    }
    answers.set(plan.answers, measured.answer);
    const row = experiment.relate?.(measured.row, result.rows[0] ?? measured.row) ?? measured.row;
    result.rows.push(row);
    bench.onRow?.(row);
  }
  return { ok: true, result };
}

function askedFor(plans: readonly Plan[], names: readonly string[] | undefined): readonly Plan[] {
  if (!names?.every((name) => plans.some((plan) => plan.name === name))) return plans;
  return plans.filter((plan, i) => i === 0 || names.includes(plan.name));
}

/** Records, times and measures one configuration; undefined if cancelled. */
async function measure(
  { name, setting, scenario, figures }: Plan,
  { files, now, flags, cancelled }: Bench,
  core: Core,
  answer: Answer | undefined,
  tell: (doing: ExperimentProgress['doing'], steps: number) => void,
): Promise<Failure | { row: Row; answer: Answer } | undefined> {
  tell('assembling', 0);
  const recorded = await recordScenario(scenario, files, {
    budget: MOST_STEPS,
    onProgress: (steps) => tell('recording', steps),
    ...(cancelled && { cancelled }),
    ...(now && { now }),
    ...(flags && { flags }),
  });
  if (!recorded.ok) {
    const { diagnostics } = recorded;
    return { name, message: `${name}: its sources do not assemble`, diagnostics };
  }
  const { trace } = recorded;
  if (trace.outcome.kind === 'cancelled') return undefined;
  tell('indexing', trace.steps);
  const reader = readTrace(trace);
  const failed = (message: string, step = trace.steps): Failure => ({
    name,
    message: `${name}: ${message}`,
    scenario,
    step,
  });
  const problem = explain(reader, answer);
  if (problem) return failed(problem.message, problem.step);
  tell('timing', 0);
  const timing = await simulateInSlices(trace, core, (steps) => tell('timing', steps), cancelled);
  if (!timing) return undefined;
  const measured = figures({ reader, core, timing });
  if (typeof measured === 'string') return failed(measured);
  const row = { name, scenario: scenario.name, ...(setting && { setting }), ...measured };
  return { row, answer: answer ?? { name, outcome: trace.outcome } };
}
