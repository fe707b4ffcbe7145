import type { Event } from './hit.ts';
import { isTrue, type Term } from './term.ts';

/** Steps that make a condition true that was not; that it holds from the start is a hit of its own. */
export function becomesTrue(condition: Term): Event[] {
  return [
    {
      how: 'held',
      behind: false,
      steps: (from) => (from === 0 && isTrue(condition.at(0)) ? [0] : []),
    },
    {
      how: 'became',
      behind: true,
      steps(from, to) {
        const found: number[] = [];
        let before = isTrue(condition.at(from));
        for (let position = condition.to; position <= to; position = condition.to) {
          const now = isTrue(condition.at(position));
          if (now && !before) found.push(position - 1);
          before = now;
        }
        return found;
      },
    },
  ];
}
