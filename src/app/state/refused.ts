import { create } from 'zustand';

/** A link that can't be shown. */
export interface Refused {
  /** Why, in words; a sentence or two each. */
  problems: readonly string[];
  /** What can be had instead. */
  instead: readonly { label: string; link: string }[];
}

/** The link that was followed last, if it can't be shown. */
export const useRefused = create<{ refused: Refused | undefined }>(() => ({ refused: undefined }));

/** Tells that a link can't be shown, or no longer. */
export function refuse(refused: Refused | undefined): void {
  useRefused.setState({ refused });
}
