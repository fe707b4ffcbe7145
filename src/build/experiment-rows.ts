import { labFiles } from '../cli/source.ts';
import { EXPERIMENTS } from '../experiments/experiments.ts';
import { runExperiment } from '../experiments/run.ts';

/**
 * The result of an experiment, as JSON. What `values` does not set is as it is by default.
 * @throws what is wrong with a configuration that came to no figures
 */
export async function experimentText(
  name: string,
  values: Readonly<Record<string, string | number>>,
): Promise<string> {
  const experiment = EXPERIMENTS.find((each) => each.name === name);
  if (!experiment) throw new Error(`no experiment '${name}'`);
  const answer = await runExperiment(experiment, values, { files: labFiles() });
  const problems = answer.ok ? answer.result.failures : answer.problems;
  if (!answer.ok || problems.length > 0)
    throw new Error(`${name}:\n${problems.map(({ message }) => message).join('\n')}`);
  return JSON.stringify({ rows: answer.result.rows });
}
