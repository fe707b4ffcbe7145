import type { Drill } from './drill.ts';

/** How far a drill has come. */
export interface DrillScore {
  right: number;
  answered: number;
  /** Right answers since the last wrong one. */
  streak: number;
  done: boolean;
}

/** Adds answers up. What was done once stays done. */
export function drillScore(
  { done: { right: needed, of } }: Pick<Drill, 'done'>,
  answers: readonly { right: boolean }[],
): DrillScore {
  const score = { right: 0, answered: answers.length, streak: 0, done: false };
  answers.forEach(({ right }, index) => {
    if (right) score.right++;
    score.streak = right ? score.streak + 1 : 0;
    const last = answers.slice(Math.max(0, index + 1 - of), index + 1);
    if (last.filter((each) => each.right).length >= needed) score.done = true;
  });
  return score;
}
