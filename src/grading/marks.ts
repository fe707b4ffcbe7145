import type { Shown } from './finding.ts';
import type { PlannedCheck } from './kinds/kind.ts';

/** What a round that broke off can show of a check at most: half of it. */
const UNFINISHED = 0.5;

/** How much of a check held in a round, 0 to 1. One that broke off shows what came up before, and what its break shows. */
function shareIn({ findings, complete, tried, evidence }: Shown, name: string): number {
  const failed = findings.filter(({ check }) => check === name);
  if (failed.length > 0) {
    const share = Math.min(...failed.map(({ share = 0 }) => share));
    return complete ? share : Math.min(share, UNFINISHED);
  }
  if (complete) return 1;
  return tried.has(name) ? UNFINISHED : UNFINISHED * (evidence.get(name) ?? 0);
}

/** What a round has shown of each check: how much of it held, 0 to 1, and whether it was broken. Plain data. */
export type Shares = Readonly<Record<string, { share: number; broken: boolean }>>;

export function sharesOf(checks: readonly PlannedCheck[], shown: Shown): Shares {
  const broken = (name: string) => shown.findings.some(({ check }) => check === name);
  return Object.fromEntries(
    checks.map(({ name }) => [name, { share: shareIn(shown, name), broken: broken(name) }]),
  );
}

/** What a check of a verdict counts. */
export interface Mark {
  /** Points to be had for it; 0 for a condition. */
  points: number;
  /** Points it got; below 0 for a condition that was broken. */
  score: number;
}

/**
 * Points come from what a submission does beyond the starter, round by round: what is tried is dealt over the rounds. What the
 * starter does already, and what is only not to be done, is a condition: it earns nothing, and costs its weight when it is broken.
 * @param rounds of the submission and of the untouched starter: all of them, or none of a text that can't be run
 */
export function marks(
  checks: readonly PlannedCheck[],
  rounds: readonly Shares[],
  starter: readonly Shares[],
  points: number,
): Map<string, Mark> {
  const isBroken = (played: readonly Shares[], name: string) =>
    played.some((shares) => shares[name].broken);
  const isCondition = ({ name, condition }: PlannedCheck) =>
    condition
      ? !isBroken(starter, name)
      : starter.length > 0 && starter.every((shares) => shares[name].share === 1);
  const all = sum(checks.map(({ weight }) => weight));
  const achievable = sum(checks.map((each) => (isCondition(each) ? 0 : each.weight)));
  return new Map(
    checks.map((check): [string, Mark] => {
      const { name, weight } = check;
      const shares = rounds.map((round) => round[name].share);
      if (isCondition(check)) {
        // Not every round tries everything: the worst counts.
        const broken = shares.filter((_, i) => isBroken(rounds.slice(i, i + 1), name));
        const lost = 1 - Math.min(1, ...broken);
        return [name, { points: 0, score: (-points * weight * lost) / all }];
      }
      const from = rounds.map((_, i) => starter[i]?.[name].share ?? 0);
      const gained = sum(shares.map((share, i) => Math.max(0, share - from[i])));
      const worth = (points * weight) / achievable;
      const missing = sum(from.map((share) => 1 - share));
      return [name, { points: worth, score: gained === 0 ? 0 : (worth * gained) / missing }];
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
