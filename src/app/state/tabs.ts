import { create } from 'zustand';

/** The tab asked for last from outside its row, and how many requests there have been. */
export const useAskedTab = create<{ id: string | undefined; request: number }>(() => ({
  id: undefined,
  request: 0,
}));

/** Brings a pane to the front where it is a tab. */
export function askForTab(id: string): void {
  useAskedTab.setState(({ request }) => ({ id, request: request + 1 }));
}
