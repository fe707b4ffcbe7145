import { create } from 'zustand';
import { needed } from '../load/load-chunk.ts';
import { Newest } from '../load/newest.ts';
import { assembled, tell, useLab } from './lab.ts';
import { inform } from './notes.ts';
import { browserItems, freePath, TextStore } from './text-store.ts';

interface Drafts {
  /** Edited and new texts by path; kept in the browser until they are taken back. */
  texts: Readonly<Record<string, string>>;
  /** Path of the file in the editor; undefined while it is closed. */
  editing: string | undefined;
  /** False once the browser has refused to keep the texts. */
  kept: boolean;
}

/** Milliseconds from a change to its being kept, so that typing is not held up. */
const DELAY = 300;
/** The same for a text of this many characters and more, which takes the browser a while to write. */
const LONG_DELAY = 2000;
const LONG = 2 ** 18;

const store = new TextStore(browserItems());
const unsaved = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What a person has typed. It outlives the run, the worker and the tab. */
export const useDrafts = create<Drafts>(() => ({
  texts: store.read(),
  editing: undefined,
  kept: true,
}));

function change(path: string, text: string | undefined): void {
  useDrafts.setState(({ texts }) => {
    const { [path]: _, ...others } = texts;
    return { texts: text === undefined ? others : { ...texts, [path]: text } };
  });
}

function save(path: string): void {
  unsaved.add(path);
  const { length } = useDrafts.getState().texts[path] ?? '';
  timer ??= setTimeout(keep, length < LONG ? DELAY : LONG_DELAY);
}

/** Keeps a text. */
export function setDraft(path: string, text: string): void {
  if (useDrafts.getState().texts[path] === text) return;
  change(path, text);
  save(path);
}

/** Goes back to the shipped text; a text of one's own is deleted. */
export function dropDraft(path: string): void {
  if (!(path in useDrafts.getState().texts)) return;
  change(path, undefined);
  save(path);
}

/** A path like this one that no text has; one that has `text` will do. */
export function freeDraft(path: string, text?: string): string {
  const { texts } = useDrafts.getState();
  return freePath(path, (each) => !(each in texts) || texts[each] === text);
}

/** Writes what is not kept yet. */
function keep(): void {
  clearTimeout(timer);
  timer = undefined;
  const paths = [...unsaved];
  unsaved.clear();
  const { texts } = useDrafts.getState();
  const written = paths.map((path) => [path, store.write(path, texts[path])] as const);
  for (const [path, result] of written) if (result.kind === 'changed') yieldTo(path, result.theirs);
  const room = written.every(([, { kind }]) => kind !== 'no room');
  for (const [path, { kind }] of written) if (kind === 'no room') unsaved.add(path);
  const { kept } = useDrafts.getState();
  if (room !== kept && written.length > 0) useDrafts.setState({ kept: room });
  if (kept && !room)
    tell(
      'Not kept: this browser has no room for your texts. They stay until you leave the page; ' +
        'download what you need, or revert or delete files you are done with.',
    );
}

/** Another tab has changed a text that was changed here, too: theirs stays, this one becomes a copy. */
function yieldTo(path: string, theirs: string | undefined): void {
  const { texts, editing } = useDrafts.getState();
  const ours = texts[path];
  change(path, theirs);
  // Deleted here, changed there: it is not lost.
  if (ours === undefined) {
    inform(`${path} was changed in another tab meanwhile, so it was not deleted.`);
    return;
  }
  const copy = freeDraft(path, ours);
  setDraft(copy, ours);
  if (editing === path) useDrafts.setState({ editing: copy });
  inform(
    `${path} was changed in another tab meanwhile. What you wrote here is kept as ${copy}; ` +
      `${path} is as the other tab has it.`,
  );
}

/** Takes over what another tab has kept. */
function hear({ key }: StorageEvent): void {
  const heard = store.heard(key);
  if (!heard) return;
  const { path, text } = heard;
  const { texts, editing } = useDrafts.getState();
  if (texts[path] === text) unsaved.delete(path);
  else if (unsaved.delete(path)) yieldTo(path, text);
  else {
    change(path, text);
    if (text !== undefined || editing !== path) return;
    closeEditor();
    inform(`${path} was deleted in another tab, which can bring it back.`);
  }
}

if (globalThis.document) {
  window.addEventListener('storage', hear);
  window.addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', keep);
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
