import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Bookmark } from '../bookmarks/bookmark.ts';
import { runWord } from '../link/place-words.ts';
import type { Run } from '../run/run.ts';
import { useLab } from './lab.ts';
import { whereRoom } from './where-room.ts';

interface Bookmarks {
  /** By run, as an address names it; in order of their positions. */
  of: Readonly<Record<string, readonly Bookmark[]>>;
  /** The position whose note is to be written, when the list is drawn next. */
  writing: number | undefined;
}

/** All bookmarks; kept in the browser. */
export const useBookmarks = create<Bookmarks>()(
  persist((): Bookmarks => ({ of: {}, writing: undefined }), {
    name: 'swaplab.bookmarks',
    storage: whereRoom(),
    partialize: ({ of }) => ({ of }),
  }),
);

const NONE: readonly Bookmark[] = [];

/** The bookmarks of a run. */
export function bookmarksOf(run: Run | undefined, { of } = useBookmarks.getState()) {
  return (run && of[runWord(run)]) ?? NONE;
}

/** The bookmarks of the run on display. */
export function useBookmarksHere(): readonly Bookmark[] {
  const run = useLab((lab) => lab.run);
  return useBookmarks((bookmarks) => bookmarksOf(run, bookmarks));
}

function change(run: Run, changed: readonly Bookmark[]): void {
  const list = [...changed].sort((a, b) => a.position - b.position);
  useBookmarks.setState(({ of }) => ({ of: { ...of, [runWord(run)]: list } }));
}

/** Sets a bookmark where a run stands, unless there is one, and asks for its note. */
export function bookmark(run: Run, position: number): void {
  const there = bookmarksOf(run);
  if (!there.some((each) => each.position === position))
    change(run, [...there, { position, note: '' }]);
  useBookmarks.setState({ writing: position });
}

/** Sets bookmarks that came with a link, each in the place of one at its position. */
export function takeBookmarks(run: Run, list: readonly Bookmark[]): void {
  const taken = new Set(list.map(({ position }) => position));
  change(run, [...bookmarksOf(run).filter(({ position }) => !taken.has(position)), ...list]);
}

/** Changes the note of a bookmark. */
export function writeNote(run: Run, position: number, note: string): void {
  change(
    run,
    bookmarksOf(run).map((each) => (each.position === position ? { position, note } : each)),
  );
}

/** The note has been asked for. */
export function askedForNote(): void {
  useBookmarks.setState({ writing: undefined });
}

/** Takes a bookmark away. */
export function removeBookmark(run: Run, position: number): void {
  change(
    run,
    bookmarksOf(run).filter((each) => each.position !== position),
  );
}
