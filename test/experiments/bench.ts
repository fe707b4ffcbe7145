import type { SourceFiles } from '../../src/assembler/image.ts';
import type { Result } from '../../src/experiments/experiment.ts';
import { EXPERIMENTS } from '../../src/experiments/experiments.ts';
import { type Bench, runExperiment } from '../../src/experiments/run.ts';
import { SOURCES } from '../machine/lab.ts';

type Given = Record<string, string | number>;

/** An experiment by name. */
function named(name: string) {
  const found = EXPERIMENTS.find((each) => each.name === name);
  if (!found) throw new Error(`no experiment ${name}`);
  return found;
}

/** The clock stands still: a busy machine is no reason to fail. */
const now = () => 0;

/** What comes of an experiment with the lab's sources, some of them replaced. */
export async function run(
  name: string,
  given: Given = {},
  replaced: SourceFiles = {},
  more: Partial<Bench> = {},
): Promise<Result> {
  const answer = await runExperiment(named(name), given, {
    files: { ...SOURCES, ...replaced },
    now,
    ...more,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.result;
}

/** What is wrong with values, as a person reads it. */
export async function problems(name: string, given: Given): Promise<string[]> {
  const answer = await runExperiment(named(name), given, { files: SOURCES, now });
  return answer.ok ? [] : answer.problems.map(({ message }) => message);
}

/** Parameters that make the workload small. */
export const SMALL = { requests: 4, inFlight: 2, coroutines: 2, waits: 1, work: 5 };
