import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { useLab } from './lab.ts';

interface Drafts {
  /** Edited and new texts by path; kept in the browser until they are taken back. */
  texts: Readonly<Record<string, string>>;
  /** Path of the file in the editor; undefined while it is closed. */
  editing: string | undefined;
}

/** The browser's storage, which holds a few megabytes and says so by throwing. */
const storage = {
  getItem: (name: string) => localStorage.getItem(name),
  removeItem: (name: string) => localStorage.removeItem(name),
  setItem: (name: string, value: string) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      useLab.setState({
        problem:
          'This browser has no room to keep your texts. They stay until you leave the page; ' +
          'copy what you need, or revert files you are done with.',
      });
    }
  },
};

/** What a person has typed. It outlives the run, the worker and the tab. */
export const useDrafts = create<Drafts>()(
  persist((): Drafts => ({ texts: {}, editing: undefined }), {
    name: 'swaplab.drafts',
    storage: createJSONStorage(() => storage),
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
