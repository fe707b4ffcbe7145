import { create } from 'zustand';
import type { PaneId } from '../../lessons/panes.ts';

interface Panes {
  /** The pane asked for last, and how many requests there have been. */
  asked: PaneId | undefined;
  request: number;
  /** Panes that were asked for and not closed since: which of those below the columns are in view. */
  open: ReadonlySet<PaneId>;
}

/** Which panes were asked for. */
export const usePanes = create<Panes>(() => ({ asked: undefined, request: 0, open: new Set() }));

/** Brings a pane to the front where it is a tab, and into view where it can be closed. */
export function askForTab(id: PaneId): void {
  usePanes.setState(({ request, open }) => ({
    asked: id,
    request: request + 1,
    open: new Set([...open, id]),
  }));
}

/** Brings a pane into view, or takes it away where it can be. */
export function togglePane(id: PaneId): void {
  const open = new Set(usePanes.getState().open);
  if (open.delete(id)) usePanes.setState({ open });
  else askForTab(id);
}
