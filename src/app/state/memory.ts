import { create } from 'zustand';
import { hex } from '../../base/hex.ts';
import { askForTab } from './panes.ts';

/** How memory is listed: words with who wrote and reads them, bytes beside their text, or what words point at. */
export type MemoryView = 'words' | 'bytes' | 'pointers';

interface Memory {
  /** The place looked at, as `parsePlace` reads it: `rsp`, `context_a + 0x80`. */
  text: string;
  /** How often a place was asked for: it comes into view each time. */
  request: number;
  view: MemoryView;
  /** The places looked at before, the last one at the end. */
  past: readonly string[];
}

/** Places that can be gone back to. */
const MOST = 50;

/** What the memory pane shows. */
export const useMemory = create<Memory>(() => ({
  text: 'rsp',
  request: 0,
  view: 'words',
  past: [],
}));

/** Shows memory at an address, or at a place that a text names, in its pane. */
export function showMemory(place: number | string): void {
  lookAtMemory(typeof place === 'number' ? hex(place) : place);
  askForTab('memory');
}

/** Looks at another place in the memory pane. */
export function lookAtMemory(place: string): void {
  useMemory.setState(({ text, request, past }) => ({
    text: place,
    request: request + 1,
    past: text === place ? past : [...past, text].slice(-MOST),
  }));
}

/** Looks at the place that was looked at before. */
export function lookBack(): void {
  useMemory.setState(({ text, request, past }) => ({
    text: past.at(-1) ?? text,
    request: request + 1,
    past: past.slice(0, -1),
  }));
}

/** Lists memory in another way. */
export function viewMemory(view: MemoryView): void {
  useMemory.setState(({ request }) => ({ view, request: request + 1 }));
}
