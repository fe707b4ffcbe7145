import { create } from 'zustand';

/** Something worth knowing that is no problem, and what can be done about it. */
export interface Note {
  text: string;
  /** What its button says and does. */
  action?: { label: string; run(): void };
}

/** What the page tells besides problems; the newest note takes the place of the one before. */
export const useNotes = create<{ note: Note | undefined }>(() => ({ note: undefined }));

/** Tells something. */
export function inform(text: string, action?: Note['action']): void {
  useNotes.setState({ note: { text, ...(action && { action }) } });
}

/** Takes the note away. */
export function putAway(): void {
  useNotes.setState({ note: undefined });
}
