import { create } from 'zustand';

/** Whether the page will be there without a network. */
export type Kept =
  | 'not yet'
  /** Browsers keep pages of https and of this machine alone. */
  | 'not here'
  | 'being fetched'
  /** Cut, damaged, or more than the browser has room for. */
  | 'not whole'
  | 'whole'
  /** Whole, and so is a newer version, which waits. */
  | 'newer';

interface Offline {
  kept: Kept;
  /** Loads the version that waits. */
  change?: () => void;
}

/** What is known about the files that this browser keeps of the page. */
export const useOffline = create<Offline>(() => ({ kept: 'not yet' }));

/** Notes what has been found out, with what loads the version that waits, if one does. */
export function noteKept(kept: Kept, change?: () => void): void {
  useOffline.setState({ kept, ...(change && { change }) });
}
