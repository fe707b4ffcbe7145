import { expect, test } from 'vitest';
import { PROGRESS_KEY, ProgressStore } from '../../../src/app/state/progress-store.ts';
import type { Items } from '../../../src/app/state/text-store.ts';
import {
  mergeProgress,
  NO_PROGRESS,
  type Progress,
  typeText,
  withExercise,
} from '../../../src/lessons/progress.ts';

/** A browser's storage. */
function storage(room = Number.POSITIVE_INFINITY): Items & { items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (n) => [...items.keys()][n] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new Error('QuotaExceededError');
      items.set(key, text);
    },
    removeItem: (key) => void items.delete(key),
  };
}

const typed = (progress: Progress, text: string, at: number) =>
  withExercise(progress, 'swap', 'starter', (one) =>
    typeText(one, { text, at }, one.text?.text ?? 'starter'),
  );

const textsOf = ({ exercises }: Progress) => [
  exercises.swap.text?.text,
  ...exercises.swap.history.map(({ text }) => text),
];

test('what another tab typed on is no second text: it had seen what was here', () => {
  const shared = storage();
  const [a, b] = [new ProgressStore(shared, 'a'), new ProgressStore(shared, 'b')];
  const one = typed(NO_PROGRESS, 'one', 1);
  a.write(one);
  const there = b.news();
  expect(there).toEqual({ progress: one, knowsOurs: true });
  b.write(typed(one, 'one two', 2));
  expect(a.news()).toMatchObject({ knowsOurs: true });
  expect(a.news()).toBeUndefined();
});

test('of two tabs that write without seeing each other’s, the one that was written over notices', () => {
  const shared = storage();
  const [a, b] = [new ProgressStore(shared, 'a'), new ProgressStore(shared, 'b')];
  const ours = typed(NO_PROGRESS, 'ours', 1);
  a.write(ours);
  b.write(typed(NO_PROGRESS, 'theirs', 2));
  const news = a.news();
  expect(news?.knowsOurs).toBe(false);
  const both = mergeProgress(ours, news?.progress ?? NO_PROGRESS);
  expect(textsOf(both)).toEqual(['theirs', 'ours']);
  a.write(both);
  // The other one takes it as it is: nothing goes back and forth.
  expect(b.news()).toEqual({ progress: both, knowsOurs: true });
});

test('a tab that wakes up with an old record finds that there is news before it writes', () => {
  const shared = storage();
  const [a, b] = [new ProgressStore(shared, 'a'), new ProgressStore(shared, 'b')];
  const old = typed(NO_PROGRESS, 'old', 1);
  a.write(old);
  b.news();
  for (let n = 0; n < 30; n++) b.write(typed(old, `new ${n}`, 2 + n));
  const late = typed(old, 'old, typed on', 50);
  const both = mergeProgress(late, a.news()?.progress ?? NO_PROGRESS);
  expect(textsOf(both)).toEqual(['old, typed on', 'new 29']);
});

test('two merges come to the same, whatever side each stands on, also at the same moment', () => {
  const [x, y] = [typed(NO_PROGRESS, 'x', 5), typed(NO_PROGRESS, 'y', 5)];
  expect(mergeProgress(x, y)).toEqual(mergeProgress(y, x));
});

test('without room nothing is kept, and what cannot be read is put aside', () => {
  expect(new ProgressStore(storage(10), 'a').write(typed(NO_PROGRESS, 'one', 1))).toBe(false);
  const broken = storage();
  broken.setItem(PROGRESS_KEY, '{"version":1');
  const store = new ProgressStore(broken, 'a');
  expect(store.news()).toBeUndefined();
  store.write(NO_PROGRESS);
  expect([...broken.items.values()]).toContain('{"version":1');
});
