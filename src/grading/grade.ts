import { ending } from '../analysis/ending.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { Random, seedOf } from '../base/random.ts';
import { conclude, type Played } from './conclude.ts';
import type { Exercise } from './exercise.ts';
import type { Shown } from './finding.ts';
import { CHECK } from './judge.ts';
import { kindOf } from './kinds/kinds.ts';
import { recordRound } from './run.ts';
import { stage } from './scene.ts';
import { readSubmission, type Submission } from './submission.ts';
import type { Verdict } from './verdict.ts';

export interface GradeOptions {
  /** All that a submission may include: the sources in asm/include/, by path. */
  headers: SourceFiles;
  /** The lab's sources, between which a switch is timed; without them a verdict has no cycles. */
  lab?: SourceFiles;
  /** What the rounds are made from; without one, the submission's text decides. */
  seed?: number;
  /** Called before every round: a sign of life. */
  onRound?: (round: number) => void;
}

/** Each with its own registers, stacks, addresses and interleaving. */
const ROUNDS = 4;

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
  const verdict = conclude(exercise, played, await starterRounds(exercise, options), seed);
  const { passed, score } = verdict;
  if (passed && exercise.cycles && options.lab) {
    // The model and its cores are loaded by who needs them.
    const { switchCycles } = await import('./cycles.ts');
    const cycles = await switchCycles(submission.text, exercise.symbol[0], options.lab);
    return { ...verdict, ...(cycles && { cycles }) };
  }
  if (passed || score === 0 || score > LITTLE * exercise.points) return verdict;
  // So little may be the luck of these rounds: the starter has to try the same.
  return conclude(exercise, played, await playStarter(exercise, seed, options), seed);
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

/**
 * All rounds are played, also after one that broke off: what a submission can do shows in each anew. `on` may end
 * that after any of them.
 */
async function play(
  exercise: Exercise,
  submission: Submission,
  seed: number,
  { headers, onRound }: GradeOptions,
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

/** The starter's rounds of the exercise that was graded last: submissions to one come many at a time. */
let known: { key: string; rounds: Promise<readonly Shown[]> } | undefined;

/** What the untouched starter shows, by rounds that are the same for every submission unless a seed was given. */
function starterRounds(exercise: Exercise, options: GradeOptions): Promise<readonly Shown[]> {
  const { contract, symbol, starter } = exercise;
  const { seed = seedOf(starter) } = options;
  const key = JSON.stringify([contract, symbol, starter, seed]);
  if (known?.key !== key) known = { key, rounds: playStarter(exercise, seed, options) };
  return known.rounds;
}

/** What the untouched starter shows; nothing if it can't be run. */
async function playStarter(
  exercise: Exercise,
  seed: number,
  { headers }: GradeOptions,
): Promise<readonly Shown[]> {
  const starter = { path: 'starter.S', text: exercise.starter };
  const played = await play(exercise, starter, seed, { headers });
  return played.ok ? played.rounds : [];
}
