import { ending } from '../analysis/ending.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { Random, seedOf } from '../base/random.ts';
import type { Exercise } from './exercise.ts';
import { CHECK, type Finding } from './judge.ts';
import type { PlannedCheck } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import { lineAt, recordRound } from './run.ts';
import { stage } from './scene.ts';
import { readSubmission, type Submission } from './submission.ts';
import type { Check, Verdict } from './verdict.ts';

export interface GradeOptions {
  /** All that a submission may include: the sources in asm/include/, by path. */
  headers: SourceFiles;
  /** What the rounds are made from; without one, the submission's text decides. */
  seed?: number;
  /** Called before every round: a sign of life. */
  onRound?: (round: number) => void;
}

/** Each with its own registers, stacks, addresses and interleaving. */
const ROUNDS = 4;

const ASSEMBLES = 'assembles';

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
  const { checks, provided, round } = kindOf(exercise.contract).demands(exercise.contract);
  const result = new Result(exercise, checks, seed);
  const { headers } = options;
  const read = await readSubmission(submission, exercise.symbol, provided, headers);
  if (!read.ok) return result.unread(read.message, read.line);

  const random = new Random(seed);
  for (let number = 0; number < ROUNDS && !result.broken; number++) {
    options.onRound?.(number);
    const { scene, budget, prepare, judge } = round(exercise.symbol, random, number);
    const texts = { submission: submission.text, provided };
    const title = `${exercise.id}, round ${number + 1}`;
    const staged = await stage(scene, texts, headers, title, random);
    if (!staged.ok) return result.unread(staged.message);
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
    result.add(shown.findings, shown.complete, shown.instructions);
  }
  return result.verdict();
}

/** Puts a verdict together. */
class Result {
  readonly #exercise: Exercise;
  readonly #planned: readonly (PlannedCheck & { points: number })[];
  readonly #seed: number;
  readonly #findings = new Map<string, Finding>();
  #instructions = 0;
  /** A round has not come to its end. */
  broken = false;

  /** @param checks what the contract announces */
  constructor(exercise: Exercise, checks: readonly PlannedCheck[], seed: number) {
    this.#exercise = exercise;
    const total = checks.reduce((sum, { weight }) => sum + weight, 0);
    this.#planned = checks.map((each) => ({
      ...each,
      points: (exercise.points * each.weight) / total,
    }));
    this.#seed = seed;
  }

  /** Of each check the first finding is told. */
  add(findings: readonly Finding[], complete: boolean, instructions = 0): void {
    for (const finding of findings)
      if (!this.#findings.has(finding.check)) this.#findings.set(finding.check, finding);
    if (!complete) this.broken = true;
    this.#instructions = Math.max(this.#instructions, instructions);
  }

  /** Of a text that there is nothing to run of. */
  unread(message: string, line?: number): Verdict {
    const first: Check = { name: ASSEMBLES, passed: false, message, points: 0 };
    if (line !== undefined) first.line = line;
    const rest = this.#planned.map(
      ({ name, points }): Check => ({ name, points, passed: false, message: 'Not judged.' }),
    );
    return this.#sum([first, ...rest]);
  }

  verdict(): Verdict {
    const checks = this.#planned.map(({ name, points, passed }): Check => {
      const finding = this.#findings.get(name);
      if (finding) return this.#failed(finding, points);
      if (this.broken)
        return { name, points, passed: false, message: 'Not judged: the run broke off before.' };
      return { name, points, passed: true, message: passed };
    });
    const names = checks.map(({ name }) => name);
    for (const finding of this.#findings.values())
      if (!names.includes(finding.check)) checks.push(this.#failed(finding, 0));
    // What the run broke off for comes before what it broke off ahead of.
    checks.sort((a, b) => Number(this.#unjudged(a)) - Number(this.#unjudged(b)));
    const assembled = { name: ASSEMBLES, passed: true, message: 'No errors.', points: 0 };
    return this.#sum([assembled, ...checks]);
  }

  #unjudged({ name, passed }: Check): boolean {
    return !passed && !this.#findings.has(name);
  }

  #failed(finding: Finding, points: number): Check {
    const { check, run, bare } = finding;
    if (this.#exercise.find && bare) return { name: check, points, passed: false, ...bare };
    const { message, step } = finding;
    const { trace } = run.reader;
    const line = lineAt(trace, trace.instructions[trace.pc[step]]?.address ?? trace.finalPc);
    return {
      name: check,
      points,
      passed: false,
      message,
      step,
      ...(line !== undefined && { line }),
    };
  }

  #sum(checks: Check[]): Verdict {
    const passed = checks.every((check) => check.passed);
    const score = checks.reduce((sum, check) => sum + (check.passed ? check.points : 0), 0);
    const failed = checks.find((check) => !check.passed && check.step !== undefined);
    const finding = failed && this.#findings.get(failed.name);
    return {
      exercise: this.#exercise.id,
      passed,
      score: Math.round(100 * score) / 100,
      maxScore: this.#exercise.points,
      checks,
      ...(passed && this.#instructions > 0 && { instructions: this.#instructions }),
      ...(finding && {
        failing: { launch: finding.run.launch, step: failed.step ?? finding.step },
      }),
      seed: this.#seed,
    };
  }
}
