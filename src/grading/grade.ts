import type { SourceFiles } from '../assembler/image.ts';
import { seedOf } from '../base/random.ts';
import { conclude } from './conclude.ts';
import type { Exercise } from './exercise.ts';
import type { Shown } from './finding.ts';
import { type PlayOptions, play } from './rounds.ts';
import { type Kept, starterShares } from './starter.ts';
import type { Submission } from './submission.ts';
import type { Verdict } from './verdict.ts';

export interface GradeOptions extends PlayOptions {
  /** The lab's sources, between which a switch is timed; without them a verdict has no cycles. */
  lab?: SourceFiles;
  /** What the rounds are made from; without one, the submission's text decides. */
  seed?: number;
  /** Where what a starter shows is kept for the next process. */
  kept?: Kept;
}

/** Share of the points up to which a submission may do no more than a starter that is lucky. */
const LITTLE = 0.25;

/**
 * Judges a submission from outside: links it with a harness that it can't know, lets it run in
 * several random rounds and compares what it did with what the contract demands. Whatever the
 * submission does comes back as a verdict.
 */
export async function grade(
  exercise: Exercise,
  { path, text }: Submission,
  options: GradeOptions,
): Promise<Verdict> {
  // Some editors begin a file with a byte order mark.
  const submission = { path, text: text.replace(/^\ufeff/, '') };
  const seed = options.seed ?? seedOf(submission.text);
  const played = await play(exercise, submission, seed, options);
  const itself = submission.text === exercise.starter ? played : undefined;
  const usual = await starterShares(exercise, options, itself);
  const verdict = conclude(exercise, played, usual, seed);
  const { passed, score } = verdict;
  if (passed && exercise.cycles && options.lab) {
    // The model and its cores are loaded by who needs them.
    const { switchCycles } = await import('./cycles.ts');
    const cycles = await switchCycles(submission.text, exercise.symbol[0], options.lab);
    return { ...verdict, ...(cycles && { cycles }) };
  }
  if (passed || score === 0 || score > LITTLE * exercise.points) return verdict;
  // So little may be the luck of these rounds: the starter has to try the same.
  return conclude(exercise, played, await starterShares(exercise, { ...options, seed }), seed);
}

/** True if a submission keeps the contract. The first round that shows something else is the last. */
export async function keeps(
  exercise: Exercise,
  submission: Submission,
  options: GradeOptions,
): Promise<boolean> {
  const { seed = seedOf(submission.text) } = options;
  const clean = ({ complete, findings }: Shown) => complete && findings.length === 0;
  const played = await play(exercise, submission, seed, options, clean);
  return played.ok && played.rounds.every(clean);
}
