import { PROGRESS_VERSION, type Progress, withSlugs } from '../../lessons/progress.ts';
import type { Items } from './text-store.ts';

/** A name for each version of the form: what one version keeps, another never writes over. */
export const PROGRESS_KEY = `swaplab.progress.${PROGRESS_VERSION}`;

/** Tabs of which it is remembered how much of them was seen. */
const TABS = 20;

/** How many writes of each tab whoever wrote this had seen, its own among them. */
type Seen = Readonly<Record<string, number>>;

/** What another tab has kept. */
export interface News {
  progress: Progress;
  /** Whether that tab had seen all that this one wrote: then its record takes the place of ours, and no text that was
   * typed on in it counts as lost. */
  knowsOurs: boolean;
}

/**
 * Progress in a storage that other tabs write to as well. Two of them can write at once without either seeing the
 * other's, and a tab that was frozen wakes up with an old record, so each record says what its writer had seen.
 */
export class ProgressStore {
  readonly #items: Items;
  readonly #tab: string;
  /** The text that was last read or written. */
  #held: string | null = null;
  #writes = 0;
  #seen: Seen = {};

  /** `tab`: a name that no other tab has. */
  constructor(items: Items, tab: string) {
    this.#items = items;
    this.#tab = tab;
  }

  /** What another tab has written since this one last looked, if anything. */
  news(): News | undefined {
    const text = this.#items.getItem(PROGRESS_KEY);
    if (text === null || text === this.#held) return undefined;
    this.#held = text;
    const read = parse(text);
    if (!read) {
      this.#putAside(text);
      return undefined;
    }
    const { progress, seen } = read;
    const all = Object.entries(seen).map(
      ([tab, writes]) => [tab, Math.max(writes, this.#seen[tab] ?? 0)] as const,
    );
    this.#seen = { ...this.#seen, ...Object.fromEntries(all) };
    return { progress, knowsOurs: (seen[this.#tab] ?? 0) >= this.#writes };
  }

  /** Whatever it is, it stays: under a name that nobody writes to again. */
  #putAside(text: string): void {
    try {
      this.#items.setItem(`${PROGRESS_KEY}.unreadable-${Date.now()}`, text);
    } catch {
      // There is no room for two; nor will there be for what follows, which is told.
    }
  }

  /** Keeps progress, in which all news is by now; false if there is no room. */
  write(progress: Progress): boolean {
    const writes = this.#writes + 1;
    const { [this.#tab]: _, ...others } = this.#seen;
    const known = Object.entries(others).slice(1 - TABS);
    const seen = { ...Object.fromEntries(known), [this.#tab]: writes };
    const text = JSON.stringify({ ...progress, seen });
    try {
      this.#items.setItem(PROGRESS_KEY, text);
    } catch {
      return false;
    }
    this.#held = text;
    this.#writes = writes;
    this.#seen = seen;
    return true;
  }
}

function parse(text: string): { progress: Progress; seen: Seen } | undefined {
  try {
    const { seen = {}, ...data } = JSON.parse(text) as Progress & { seen?: Seen };
    const whole = data.version === PROGRESS_VERSION && data.lessons && data.exercises;
    return whole ? { progress: withSlugs(data), seen } : undefined;
  } catch {
    return undefined;
  }
}
