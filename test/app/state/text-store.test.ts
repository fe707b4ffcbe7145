import { expect, test } from 'vitest';
import { freePath, type Items, TextStore } from '../../../src/app/state/text-store.ts';

/** A browser's storage that two tabs share; it has room for so many characters. */
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

const MINE = 'asm/mine.S';

test('what one tab keeps the next one reads', () => {
  const shared = storage();
  const tab = new TextStore(shared);
  expect(tab.read()).toEqual({});
  expect(tab.write(MINE, 'ret')).toEqual({ kind: 'kept' });
  expect(tab.write('asm/other.S', '')).toEqual({ kind: 'kept' });
  expect(new TextStore(shared).read()).toEqual({ [MINE]: 'ret', 'asm/other.S': '' });
  expect(tab.write('asm/other.S', undefined)).toEqual({ kind: 'kept' });
  expect(new TextStore(shared).read()).toEqual({ [MINE]: 'ret' });
});

test('a text that another tab has changed is not written over, nor deleted', () => {
  const shared = storage();
  const [here, there] = [new TextStore(shared), new TextStore(shared)];
  here.write(MINE, 'one');
  there.read();
  there.write(MINE, 'two');
  expect(here.write(MINE, 'three')).toEqual({ kind: 'changed', theirs: 'two' });
  expect(new TextStore(shared).read()).toEqual({ [MINE]: 'two' });
  // Now it has been seen.
  expect(here.write(MINE, 'three')).toEqual({ kind: 'kept' });
  expect(there.write(MINE, undefined)).toEqual({ kind: 'changed', theirs: 'three' });
  here.write(MINE, undefined);
  expect(there.write(MINE, 'four')).toEqual({ kind: 'changed', theirs: undefined });
});

test('different texts of two tabs do not concern each other', () => {
  const shared = storage();
  const [here, there] = [new TextStore(shared), new TextStore(shared)];
  here.read();
  there.read();
  expect(here.write('asm/a.S', 'a')).toEqual({ kind: 'kept' });
  expect(there.write('asm/b.S', 'b')).toEqual({ kind: 'kept' });
  expect(here.write('asm/a.S', 'aa')).toEqual({ kind: 'kept' });
  expect(new TextStore(shared).read()).toEqual({ 'asm/a.S': 'aa', 'asm/b.S': 'b' });
});

test('what another tab keeps is heard, and may then be written over', () => {
  const shared = storage();
  const [here, there] = [new TextStore(shared), new TextStore(shared)];
  there.write(MINE, 'two');
  expect(here.heard('swaplab.settings')).toBeUndefined();
  expect(here.heard(null)).toBeUndefined();
  const [key] = shared.items.keys();
  expect(here.heard(key)).toEqual({ path: MINE, text: 'two' });
  expect(here.write(MINE, 'three')).toEqual({ kind: 'kept' });
});

test('without room the text before stays, and it is said', () => {
  const shared = storage(5);
  const tab = new TextStore(shared);
  tab.write(MINE, 'short');
  expect(tab.write(MINE, 'longer')).toEqual({ kind: 'no room' });
  expect(new TextStore(shared).read()).toEqual({ [MINE]: 'short' });
  expect(tab.write(MINE, 'less')).toEqual({ kind: 'kept' });
});

test('texts that were kept together are taken apart, beside what is there', () => {
  const shared = storage();
  const together = JSON.stringify({
    state: { texts: { [MINE]: 'old', 'asm/b.S': 'b' } },
    version: 0,
  });
  new TextStore(shared).write(MINE, 'new');
  shared.setItem('swaplab.drafts', together);
  const all = { [MINE]: 'new', 'asm/mine-2.S': 'old', 'asm/b.S': 'b' };
  expect(new TextStore(shared).read()).toEqual(all);
  expect(shared.getItem('swaplab.drafts')).toBeNull();
  // An older page in another tab may write it once more.
  shared.setItem('swaplab.drafts', together);
  expect(new TextStore(shared).read()).toEqual(all);
  shared.setItem('swaplab.drafts', 'no JSON');
  expect(new TextStore(shared).read()).toEqual(all);
});

test('a free path is the one asked for, or numbered before its ending', () => {
  const taken = new Set(['asm/a.S', 'asm/a-2.S', 'asm/Makefile']);
  const free = (path: string) => freePath(path, (each) => !taken.has(each));
  expect(free('asm/b.S')).toBe('asm/b.S');
  expect(free('asm/a.S')).toBe('asm/a-3.S');
  expect(free('asm/Makefile')).toBe('asm/Makefile-2');
});
