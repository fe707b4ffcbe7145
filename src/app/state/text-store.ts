const PREFIX = 'swaplab.text:';

/** Where all texts were kept together, in one item. */
const TOGETHER = 'swaplab.drafts';

/** The part of the browser's storage that is needed. */
export type Items = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Outside a browser, and where it forbids to keep anything, what is typed lasts as long as the page. */
const NOWHERE: Items = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {},
  removeItem: () => {},
};

/** What the browser keeps for the page. */
export function browserItems(): Items {
  try {
    return globalThis.localStorage ?? NOWHERE;
  } catch {
    return NOWHERE;
  }
}

/** What became of a text that was to be kept: `changed` says that another tab has kept `theirs` there (undefined:
 * deleted it) since this one last looked, and that nothing was written. */
export type Written =
  | { kind: 'kept' }
  | { kind: 'no room' }
  | { kind: 'changed'; theirs: string | undefined };

/**
 * Texts by path in a storage that other tabs write to as well: an item a text. What another tab has written since
 * this one last looked is never written over.
 */
export class TextStore {
  readonly #items: Items;
  /** What the storage held at each path when this tab last looked. */
  readonly #seen = new Map<string, string>();

  constructor(items: Items) {
    this.#items = items;
  }

  /** All texts. */
  read(): Record<string, string> {
    this.#separate();
    for (let i = 0; i < this.#items.length; i++) {
      const path = pathOf(this.#items.key(i));
      if (path !== undefined) this.#look(path);
    }
    return Object.fromEntries(this.#seen);
  }

  /** Keeps a text at a path; undefined deletes the one that is there. */
  write(path: string, text: string | undefined): Written {
    const before = this.#seen.get(path);
    const theirs = this.#look(path);
    if (theirs !== before && theirs !== text) return { kind: 'changed', theirs };
    try {
      if (text === undefined) this.#items.removeItem(PREFIX + path);
      else if (text !== theirs) this.#items.setItem(PREFIX + path, text);
    } catch {
      return { kind: 'no room' };
    }
    if (text === undefined) this.#seen.delete(path);
    else this.#seen.set(path, text);
    return { kind: 'kept' };
  }

  /** The path of which a storage event tells, and what is there now; undefined if it tells of something else. */
  heard(key: string | null): { path: string; text: string | undefined } | undefined {
    const path = pathOf(key);
    return path === undefined ? undefined : { path, text: this.#look(path) };
  }

  #look(path: string): string | undefined {
    const text = this.#items.getItem(PREFIX + path) ?? undefined;
    if (text === undefined) this.#seen.delete(path);
    else this.#seen.set(path, text);
    return text;
  }

  /** Takes apart what was kept together. What has no room stays where it is. */
  #separate(): void {
    const together = this.#items.getItem(TOGETHER);
    if (together === null) return;
    const texts = Object.entries(parse(together));
    try {
      for (const [path, text] of texts) {
        const free = freePath(path, (each) => {
          const there = this.#items.getItem(PREFIX + each);
          return there === null || there === text;
        });
        this.#items.setItem(PREFIX + free, text);
      }
      this.#items.removeItem(TOGETHER);
    } catch {
      // The next start tries again.
    }
  }
}

function pathOf(key: string | null): string | undefined {
  return key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

function parse(together: string): Record<string, string> {
  try {
    return JSON.parse(together)?.state?.texts ?? {};
  } catch {
    return {};
  }
}

/** The path itself if it is free, else `asm/mine-2.S`, `asm/mine-3.S` … */
export function freePath(path: string, isFree: (path: string) => boolean): string {
  let free = path;
  for (let n = 2; !isFree(free); n++) free = path.replace(/(\.[^./]*)?$/, `-${n}$&`);
  return free;
}
