import { LAB_FILES } from '../../worker/lab-files.ts';
import { download } from '../controls/download.ts';
import { needed } from '../load/load-chunk.ts';
import { nameInProject, projectFolder } from '../run/project.ts';
import { projectOf, textOf } from '../run/sources.ts';
import { moveAsked } from '../state/asked.ts';
import {
  type Bytes,
  binaryAt,
  binaryHere,
  dropBinary,
  isBinary,
  keepBinary,
  useBinaries,
} from '../state/binaries.ts';
import { closeEditor, dropDraft, edit, setDraft, useDrafts } from '../state/drafts.ts';
import { assembled } from '../state/lab.ts';
import { inform } from '../state/notes.ts';
import { moveStart } from '../state/starts.ts';
import { freePath } from '../state/text-store.ts';
import { plainName, plainPath } from './arrange.ts';

/** A text, or the bytes of what is none. */
export interface Item {
  path: string;
  text?: string;
  bytes?: Bytes;
}

const isTaken = (path: string) => path in useDrafts.getState().texts || isBinary(path);

/** Whether the very same thing is at a path. Bytes that have not been looked at in this visit count as others. */
function isSame(path: string, { text, bytes }: Item): boolean {
  if (text !== undefined) return useDrafts.getState().texts[path] === text;
  const there = binaryHere(path);
  return there?.length === bytes?.length && bytes?.every((byte, i) => byte === there?.[i]) === true;
}

/** The paths of one's own that begin with a folder. */
function inside(folder: string): string[] {
  const all = [...Object.keys(useDrafts.getState().texts), ...(useBinaries.getState().paths ?? [])];
  return all.filter((path) => path.startsWith(`${folder}/`));
}

/** Whether a folder has nothing in it, or exactly these files. */
export function isFree(folder: string, items: readonly Item[]): boolean {
  if (Object.keys(LAB_FILES).some((path) => path.startsWith(`${folder}/`))) return false;
  const there = inside(folder);
  if (there.length === 0) return !isTaken(folder);
  return (
    there.length === items.length && items.every((item) => isSame(`${folder}/${item.path}`, item))
  );
}

function keep(path: string, { text, bytes }: Item): void {
  if (text !== undefined) setDraft(path, text);
  else if (bytes) void keepBinary(path, bytes);
}

function drop(path: string): void {
  if (isBinary(path)) void dropBinary(path);
  else dropDraft(path);
}

/** Keeps files, each at a free path where another file is, and tells what was renamed, with a way to replace it. Returns
 * the paths. */
export function put(items: readonly Item[], notes: readonly string[]): string[] {
  // One after the other: files of one name may come together.
  const placed = items.map((item) => {
    const at = freePath(item.path, (each) => !isTaken(each) || isSame(each, item));
    keep(at, item);
    return { item, at };
  });
  const renamed = placed.filter(({ item, at }) => item.path !== at);
  const told = renamed.map(
    ({ item, at }) => `${item.path} is here already, and differs; this one is ${at}.`,
  );
  if (told.length + notes.length > 0)
    inform([...told, ...notes].join(' '), renamed.length > 0 ? replacing(renamed) : undefined);
  return placed.map(({ at }) => at);
}

/** The offer to have the new files in the place of the old ones after all. */
function replacing(renamed: readonly { item: Item; at: string }[]) {
  const [{ item: first }] = renamed;
  const label = renamed.length === 1 ? `replace ${nameInProject(first.path)}` : 'replace them';
  const run = () => {
    const before = renamed.map(({ item: { path } }) => [path, textOf(path)] as const);
    for (const { item, at } of renamed) {
      keep(item.path, item);
      drop(at);
    }
    if (first.text === undefined) return;
    void edit(first.path);
    inform(`Replaced ${renamed.map(({ item }) => item.path).join(', ')}.`, {
      label: 'undo',
      run: () => {
        for (const [path, text] of before) if (text !== undefined) setDraft(path, text);
      },
    });
  };
  return { label, run };
}

/** Puts a project in the place of another one, of which nothing is left. */
export async function replaceProject(folder: string, wanted: string): Promise<void> {
  for (const path of inside(wanted)) drop(path);
  for (const path of inside(folder)) await move(path, path.replace(folder, wanted));
}

/** The folder of the project that a file of one's own is in; a file by itself gets one. */
export function asProject(path: string): string {
  const folder = projectFolder(path);
  if (folder) return folder;
  const name = nameInProject(path);
  const stem = name.replace(/(?!^)\.[^.]*$/, '');
  const made = freePath(`asm/${stem}`, (each) => each === path || isFree(each, []));
  void move(path, `${made}/${name}`);
  return made;
}

async function move(path: string, to: string): Promise<void> {
  const bytes = isBinary(path) ? (binaryHere(path) ?? (await binaryAt(path))) : undefined;
  keep(to, bytes ? { path: to, bytes } : { path: to, text: textOf(path) ?? '' });
  drop(path);
  moveAsked(path, to);
  moveStart(path, to);
}

/** Adds an empty unit to the project of a file, and opens it. */
export async function addFile(path: string): Promise<void> {
  const made = freePath(`${asProject(path)}/new.S`, (each) => !isTaken(each));
  setDraft(made, '');
  await edit(made);
}

/** Gives a file another name, within its project maybe with folders. Says why not if it can't. */
export async function renameFile(path: string, name: string): Promise<string | undefined> {
  const folder = projectFolder(path);
  const to = folder ? `${folder}/${plainPath(name)}` : `asm/${plainName(name.trim())}`;
  if (name.trim() === '') return 'A file has a name.';
  if (to === path) return undefined;
  if (isTaken(to)) return `There is a file ${nameInProject(to)} already.`;
  await move(path, to);
  await edit(to);
  return undefined;
}

/** Deletes a file, or with `all` its project; that can be undone as long as the page says so. */
export async function deleteFiles(path: string, all: boolean): Promise<void> {
  const paths = all ? projectOf(path) : [path];
  const before = await Promise.all(paths.map(itemAt));
  const [next] = projectOf(path).filter((each) => !paths.includes(each));
  for (const each of paths) drop(each);
  assembled([]);
  if (next) void edit(next);
  else closeEditor();
  const what = paths.length > 1 ? `${projectFolder(path)} with its ${paths.length} files` : path;
  inform(`Deleted ${what}.`, {
    label: 'undo',
    run: () => {
      for (const item of before)
        keep(
          freePath(item.path, (each) => !isTaken(each)),
          item,
        );
      void edit(path);
    },
  });
}

async function itemAt(path: string): Promise<Item> {
  const bytes = isBinary(path) ? await binaryAt(path) : undefined;
  return bytes ? { path, bytes } : { path, text: textOf(path) ?? '' };
}

/** Offers a file for download. */
export async function downloadFile(path: string): Promise<void> {
  const { text, bytes } = await itemAt(path);
  const type = bytes ? 'application/octet-stream' : 'text/plain';
  download(path.slice(path.lastIndexOf('/') + 1), type, bytes ?? text ?? '');
}

/** Offers all files of a project as one archive. */
export async function downloadProject(path: string): Promise<void> {
  const zip = await needed('What makes archives', () => import('fflate'));
  if (!zip) return;
  const name = (projectFolder(path) ?? path).slice('asm/'.length);
  const items = await Promise.all(projectOf(path).map(itemAt));
  const files = items.map(({ path: each, text, bytes }) => [
    `${name}/${nameInProject(each)}`,
    bytes ?? zip.strToU8(text ?? ''),
  ]);
  const packed = zip.zipSync(Object.fromEntries(files)) as Bytes;
  download(`${name}.zip`, 'application/zip', packed);
}
