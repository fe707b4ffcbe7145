import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Drafts {
  /** Edited and new texts by path; kept in the browser until they are taken back. */
  texts: Readonly<Record<string, string>>;
  /** Path of the file in the editor; undefined while it is closed. */
  editing: string | undefined;
}

/** What a person has typed. It outlives the run, the worker and the tab. */
export const useDrafts = create<Drafts>()(
  persist((): Drafts => ({ texts: {}, editing: undefined }), {
    name: 'swaplab.drafts',
    partialize: ({ texts }) => ({ texts }),
  }),
);

/** Keeps a text. */
export function setDraft(path: string, text: string): void {
  useDrafts.setState(({ texts }) => ({ texts: { ...texts, [path]: text } }));
}

/** Goes back to the shipped text. */
export function dropDraft(path: string): void {
  useDrafts.setState(({ texts: { [path]: _, ...texts } }) => ({ texts }));
}

/** Opens a file in the editor, or closes it. */
export function edit(path: string | undefined): void {
  useDrafts.setState({ editing: path });
}
