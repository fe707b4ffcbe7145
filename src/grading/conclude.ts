import type { Exercise } from './exercise.ts';
import type { Finding, Shown } from './finding.ts';
import { kindOf } from './kinds/kinds.ts';
import { marks, type Shares, sharesOf } from './marks.ts';
import { inPlainWords } from './plain-words.ts';
import { lineAt } from './run.ts';
import type { Check, Verdict } from './verdict.ts';

/** What the rounds of a submission showed, or why there was nothing to run of it. */
export type Played =
  | { ok: true; rounds: readonly Shown[] }
  | { ok: false; message: string; line?: number };

const ASSEMBLES = 'assembles';

/**
 * Puts a verdict together.
 * @param starter the rounds of the untouched starter; none if it can't be run
 */
export function conclude(
  exercise: Exercise,
  played: Played,
  starter: readonly Shares[],
  seed: number,
): Verdict {
  const { checks: planned } = kindOf(exercise.contract).demands(exercise.contract);
  const rounds = played.ok ? played.rounds : [];
  const shares = rounds.map((shown) => sharesOf(planned, shown));
  const given = marks(planned, shares, starter, exercise.points);
  // All rounds count; told is the first break, and of each check the first finding up to there.
  const end = rounds.findIndex(({ complete }) => !complete);
  const broken = !played.ok || end >= 0;
  const found = new Map<string, Finding>();
  for (const { findings } of end < 0 ? rounds : rounds.slice(0, end + 1))
    for (const finding of findings)
      if (!found.has(finding.check)) found.set(finding.check, finding);

  const assembles: Check = { ...FREE, name: ASSEMBLES, passed: true, message: 'No errors.' };
  if (!played.ok) {
    const { message, line } = played;
    Object.assign(assembles, { passed: false, message, ...(line !== undefined && { line }) });
  }
  const checks = planned.map(({ name, passed: message }): Check => {
    const check = { ...FREE, ...given.get(name), name };
    const finding = found.get(name);
    if (finding) return { ...check, ...told(finding, exercise) };
    if (!broken) return { ...check, passed: true, message };
    const why = played.ok ? 'the run broke off before' : 'there is nothing to run';
    return { ...check, passed: false, judged: false, message: `Not judged: ${why}.` };
  });
  const names = checks.map(({ name }) => name);
  for (const [name, finding] of found)
    if (!names.includes(name)) checks.push({ ...FREE, name, ...told(finding, exercise) });
  // What the run broke off for comes before what it broke off ahead of.
  checks.sort((a, b) => Number(b.judged) - Number(a.judged));

  const passed = !broken && found.size === 0;
  const score = checks.reduce((total, check) => total + check.score, 0);
  const first = checks.find(({ passed: held, step }) => !held && step !== undefined);
  const failing = first && found.get(first.name);
  const instructions = Math.max(0, ...rounds.map((shown) => shown.instructions ?? 0));
  return {
    exercise: exercise.id,
    passed,
    // Rounded down: nothing but a pass is worth all.
    score: passed ? exercise.points : Math.max(0, Math.floor(100 * score) / 100),
    maxScore: exercise.points,
    checks: [assembles, ...checks],
    ...(passed && instructions > 0 && { instructions }),
    ...(failing && { failing: { launch: failing.run.launch, step: first.step ?? failing.step } }),
    seed,
  };
}

/** Neither earns nor costs anything. */
const FREE = { judged: true, points: 0, score: 0 };

function told(
  { message, step, run, bare }: Finding,
  { find }: Exercise,
): Pick<Check, 'passed' | 'message' | 'step' | 'line'> {
  // Where the fault is to be found, it is not told.
  if (find && bare) return { passed: false, step: bare.step, message: inPlainWords(bare.message) };
  const { trace } = run.reader;
  const line = lineAt(trace, trace.instructions[trace.pc[step]]?.address ?? trace.finalPc);
  return {
    passed: false,
    message: inPlainWords(message),
    step,
    ...(line !== undefined && { line }),
  };
}
