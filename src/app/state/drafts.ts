import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { needed } from '../load/load-chunk.ts';
import { Newest } from '../load/newest.ts';
import { assembled, tell, useLab } from './lab.ts';

interface Drafts {
  /** Edited and new texts by path; kept in the browser until they are taken back. */
  texts: Readonly<Record<string, string>>;
  /** Path of the file in the editor; undefined while it is closed. */
  editing: string | undefined;
  /** False once the browser has refused to keep the texts. */
  kept: boolean;
}

/** The browser's storage, which holds a few megabytes and says so by throwing. */
const storage = {
  getItem: (name: string) => localStorage.getItem(name),
  removeItem: (name: string) => localStorage.removeItem(name),
  setItem: (name: string, value: string) => {
    try {
      localStorage.setItem(name, value);
      if (!useDrafts.getState().kept) useDrafts.setState({ kept: true });
    } catch {
      if (!useDrafts.getState().kept) return;
      useDrafts.setState({ kept: false });
      tell(
        'Not kept: this browser has no room for your texts. They stay until you leave the page; ' +
          'copy what you need, or revert or delete files you are done with.',
      );
    }
  },
};

/** What a person has typed. It outlives the run, the worker and the tab. */
export const useDrafts = create<Drafts>()(
  persist((): Drafts => ({ texts: {}, editing: undefined, kept: true }), {
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

/** How the editor is fetched. The page's start sets it: the editor itself imports these texts. */
export const editor: { load: () => Promise<unknown> } = { load: async () => true };

const opening = new Newest();

/** Opens a file in the editor, which comes in a chunk of its own. */
export async function edit(path: string): Promise<void> {
  const signal = opening.start();
  const there = await needed('The editor', () => editor.load());
  if (!there || signal.aborted) return;
  // What the assembler said of another file has been seen there.
  const { diagnostics } = useLab.getState();
  if (!diagnostics.some(({ file }) => file === path)) assembled([]);
  useDrafts.setState({ editing: path });
}

/** Closes the editor, also one that is on its way. */
export function closeEditor(): void {
  opening.start();
  useDrafts.setState({ editing: undefined });
}
