import { create } from 'zustand';
import { tell } from './lab.ts';
import { inform } from './notes.ts';

/** The bytes of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

interface Binaries {
  /** Paths of the programs and saved runs that are in this browser; undefined until it has been asked. */
  paths: readonly string[] | undefined;
}

/** What a person has given the page besides texts: linked programs and saved runs. Their bytes are in the browser's
 * database, and those of this visit here. */
export const useBinaries = create<Binaries>(() => ({ paths: undefined }));

const here = new Map<string, Bytes>();

async function database() {
  const { createStore, ...verbs } = await import('idb-keyval');
  return { ...verbs, store: createStore('swaplab', 'binaries') };
}

let asked: Promise<readonly string[]> | undefined;

/** The paths of all that is kept. A browser that keeps nothing has what was opened since. */
export function binaryPaths(): Promise<readonly string[]> {
  asked ??= database()
    .then(({ keys, store }) => keys<string>(store))
    .catch(() => []);
  return asked.then((kept) => {
    const { paths } = useBinaries.getState();
    if (!paths) useBinaries.setState({ paths: [...new Set([...kept, ...here.keys()])] });
    return useBinaries.getState().paths ?? [];
  });
}

/** The bytes at a path; undefined if nothing is there any more. */
export async function binaryAt(path: string): Promise<Bytes | undefined> {
  const known = here.get(path);
  if (known) return known;
  try {
    const { get, store } = await database();
    const bytes = await get<Bytes>(path, store);
    if (bytes) here.set(path, bytes);
    return bytes;
  } catch {
    return undefined;
  }
}

/** The bytes at a path as far as they have been looked at in this visit. */
export const binaryHere = (path: string): Bytes | undefined => here.get(path);

/** Keeps bytes at a path. Where the browser has no room they last as long as the page, and that is told. */
export async function keepBinary(path: string, bytes: Bytes): Promise<void> {
  here.set(path, bytes);
  useBinaries.setState(({ paths = [] }) => ({ paths: [...new Set([...paths, path])] }));
  try {
    const { set, store } = await database();
    await set(path, bytes, store);
  } catch {
    inform(`This browser has no room for ${path}: open the file again after a reload.`);
  }
}

/** Deletes what is at a path. */
export async function dropBinary(path: string): Promise<void> {
  here.delete(path);
  useBinaries.setState(({ paths = [] }) => ({ paths: paths.filter((each) => each !== path) }));
  try {
    const { del, store } = await database();
    await del(path, store);
  } catch {
    tell(`${path} could not be deleted from this browser's database. Try again after a reload.`);
  }
}

/** Deletes all, without a word: the page is loaded anew. */
export async function dropBinaries(): Promise<void> {
  try {
    const { clear, store } = await database();
    await clear(store);
  } catch {
    // A browser that keeps nothing.
  }
}

/** Whether a path is that of a binary; false as long as the database has not been asked. */
export function isBinary(path: string): boolean {
  return useBinaries.getState().paths?.includes(path) ?? false;
}
