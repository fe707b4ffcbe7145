import { ending } from '../analysis/ending.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { Random } from '../base/random.ts';
import type { Played } from './conclude.ts';
import type { Exercise } from './exercise.ts';
import type { Shown } from './finding.ts';
import { CHECK } from './judge.ts';
import { kindOf } from './kinds/kinds.ts';
import { recordRound } from './run.ts';
import { stage } from './scene.ts';
import { readSubmission, type Submission } from './submission.ts';

/** Each with its own registers, stacks, addresses and interleaving. */
const ROUNDS = 4;

export interface PlayOptions {
  /** All that a submission may include: the sources in asm/include/, by path. */
  headers: SourceFiles;
  /** Called before every round: a sign of life. */
  onRound?: (round: number) => void;
}

/**
 * All rounds are played, also after one that broke off: what a submission can do shows in each anew. `on` may end
 * that after any of them.
 */
export async function play(
  exercise: Exercise,
  submission: Submission,
  seed: number,
  { headers, onRound }: PlayOptions,
  on: (shown: Shown) => boolean = () => true,
): Promise<Played> {
  const { provided, round } = kindOf(exercise.contract).demands(exercise.contract);
  if (!round) {
    const message = `${submission.path}:1: '${exercise.id}' is a project: 'swaplab grade' takes its folder, and compiles it`;
    return { ok: false, message };
  }
  const read = await readSubmission(submission, exercise.symbol, provided, headers);
  if (!read.ok) return read;
  const random = new Random(seed);
  const rounds: Shown[] = [];
  for (let number = 0; number < ROUNDS; number++) {
    onRound?.(number);
    const { scene, budget, prepare, judge } = round(exercise.symbol, random, number);
    const texts = { submission: submission.text, provided };
    const title = `${exercise.id}, round ${number + 1}`;
    const staged = await stage(scene, texts, headers, title, random);
    if (!staged.ok) return staged;
    const launch = (await prepare?.(staged.stage)) ?? staged.stage.launch;
    const run = await recordRound(launch, budget);
    const shown = judge(run, staged.stage);
    if (!shown.complete && shown.findings.length === 0)
      shown.findings.push({
        check: CHECK.control,
        message: `The run broke off: ${ending(run.reader)}.`,
        step: run.reader.trace.steps,
        run,
      });
    rounds.push(shown);
    if (!on(shown)) break;
  }
  return { ok: true, rounds };
}
