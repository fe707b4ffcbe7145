import type { Row } from '../experiments/experiment.ts';
import { EXPERIMENTS } from '../experiments/experiments.ts';
import { runExperiment } from '../experiments/run.ts';
import { labFiles } from './source.ts';

/** Rows, or in a sentence without its full stop why there are none. */
export type MeasuredRows = { ok: true; value: readonly Row[] } | { ok: false; message: string };

/**
 * Measures an experiment with some values set.
 * @param rows names of those that are needed
 */
export async function experimentRows(
  name: string,
  values: Readonly<Record<string, string | number>>,
  rows: readonly string[] | 'all',
): Promise<MeasuredRows> {
  const experiment = EXPERIMENTS.find((each) => each.name === name);
  if (!experiment) return { ok: false, message: `no experiment '${name}'` };
  const answer = await runExperiment(experiment, values, {
    files: labFiles(),
    ...(rows !== 'all' && { rows }),
  });
  const problems = answer.ok ? answer.result.failures : answer.problems;
  if (!answer.ok || problems.length > 0)
    return { ok: false, message: problems.map(({ message }) => message).join('; ') };
  return { ok: true, value: answer.result.rows };
}
