import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PaneId } from '../../lessons/panes.ts';
import { type Arrangement, hide, parsePanes, printPanes } from '../columns/arrangement.ts';
import { useLab } from './lab.ts';
import { whereRoom } from './where-room.ts';

interface Panes {
  /** Panes that were brought to the front, the latest first: of tabs, the one that comes first here is seen. */
  recent: readonly PaneId[];
  /** Panes that were asked for and not closed since: which of those below the columns are in view. */
  open: ReadonlySet<PaneId>;
  /** How somebody arranged the panes, as `printPanes` of columns/arrangement.ts has it; undefined as shipped. */
  own: string | undefined;
}

/** Which panes were asked for, and where they stand. The arrangement is kept in the browser. */
export const usePanes = create<Panes>()(
  persist((): Panes => ({ recent: [], open: new Set(), own: undefined }), {
    name: 'swaplab.panes',
    storage: whereRoom(),
    partialize: ({ own }) => ({ own }),
  }),
);

/** Brings a pane to the front where it is a tab, and into view where it was hidden. */
export function askForTab(id: PaneId): void {
  const panel = globalThis.document?.activeElement?.closest<HTMLElement>('[role=tabpanel]');
  usePanes.setState(({ recent, open, own }) => ({
    recent: [id, ...recent.filter((each) => each !== id)],
    open: new Set([...open, id]),
    own: own && shownAgain(own, id),
  }));
  // What had the keyboard may be gone with the tab that was in front: then what came has it.
  if (panel)
    requestAnimationFrame(() => {
      const at = document.activeElement;
      if (at === document.body || !at?.checkVisibility()) panel.focus();
    });
}

/** A hidden pane comes back as a tab of the last place. */
function shownAgain(own: string, id: PaneId): string {
  const arrangement = parsePanes(own);
  if (!arrangement?.hidden.includes(id)) return own;
  const hidden = arrangement.hidden.filter((each) => each !== id);
  return printPanes(parsePanes(printPanes({ ...arrangement, hidden })) ?? arrangement);
}

/** Brings a pane into view, or takes it away where it can be. */
export function togglePane(id: PaneId): void {
  const open = new Set(usePanes.getState().open);
  if (open.delete(id)) usePanes.setState({ open });
  else askForTab(id);
}

/** Of tabs, the one that is seen. */
export function frontOf(panes: readonly PaneId[], recent: readonly PaneId[]): PaneId {
  return recent.find((id) => panes.includes(id)) ?? panes[0];
}

/** Arranges the panes; without an arrangement they stand as shipped. */
export function arrange(arrangement: Arrangement | undefined): void {
  usePanes.setState({ own: arrangement && printPanes(arrangement) });
}

/** Takes a pane out of an arrangement. */
export function hidePane(arrangement: Arrangement, id: PaneId): void {
  const { open } = usePanes.getState();
  usePanes.setState({ open: new Set([...open].filter((each) => each !== id)) });
  arrange(hide(arrangement, id));
}

// A second run comes with the comparison in front.
useLab.subscribe(({ beside }, before) => {
  if (!beside || before.beside) return;
  askForTab('compare');
  askForTab('beside');
});
