import { LIMITS } from '../../assembler/limits.ts';
import { GENERATED } from '../../machine/scenarios/asking.ts';
import { mapPaths, parseName, printName } from '../../machine/scenarios/name.ts';
import { LARGE_DRIVER } from '../../machine/scenarios/routine.ts';
import { nameInProject, projectTexts, sameProject } from '../run/project.ts';
import { shippedFiles } from '../run/recording.ts';
import type { Run } from '../run/run.ts';
import { setDraft, useDrafts } from '../state/drafts.ts';
import { freePath } from '../state/text-store.ts';
import { digest } from './digest.ts';

/** Texts of one's own by path, as a link carries them. */
export type Texts = Readonly<Record<string, string>>;

const MADE_BY_LAB = new Set([GENERATED, LARGE_DRIVER]);

/** Characters of packed text that go into a link; mail and chat programs cut longer ones. */
export const MOST_PACKED = 8000;

/** The texts of a run that are neither as shipped nor made by the lab, and with them all others of its project. */
export async function ownTexts({ reader, scenario }: Run): Promise<Texts> {
  const shipped = await shippedFiles();
  const { files } = reader.trace.image;
  const own = files.filter(({ path, text }) => shipped[path] !== text && !MADE_BY_LAB.has(path));
  const { texts } = useDrafts.getState();
  return {
    ...projectTexts(scenario.routine, shipped, texts),
    ...Object.fromEntries(own.map(({ path, text }) => [path, text])),
  };
}

/** Texts as characters that may stand in an address: JSON, deflated, base64url. */
export async function pack(texts: Texts): Promise<string> {
  const stream = new Blob([JSON.stringify(texts)]).stream();
  const bytes = await bytesOf(stream.pipeThrough(new CompressionStream('deflate-raw')));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The texts again; undefined if a link was cut or is none of ours. */
export async function unpack(packed: string): Promise<Texts | undefined> {
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream();
    const whole = await bytesOf(stream.pipeThrough(new DecompressionStream('deflate-raw')));
    const data: unknown = JSON.parse(new TextDecoder().decode(whole));
    if (typeof data !== 'object' || data === null) return undefined;
    const texts = Object.entries(data).filter(([, value]) => typeof value === 'string');
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  } catch {
    return undefined;
  }
}

async function bytesOf(stream: ReadableStream<BufferSource>): Promise<Uint8Array> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    // A few bytes can stand for gigabytes.
    if (size > LIMITS.sourceCharacters) throw new Error('more text than the lab reads');
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * Keeps texts of somebody else under paths of their own, so that they never take the place of texts that are here,
 * and returns the name of the scenario that runs them. The same link makes the same paths. What is one project
 * there is one here.
 */
export async function adopt(scenario: string, texts: Texts): Promise<string> {
  let name = parseName(scenario);
  const isShipped = name.kind === 'shipped';
  for (const group of projectsOf(texts, await shippedFiles())) {
    const drafts = useDrafts.getState().texts;
    if (group.every(([path, text]) => drafts[path] === text) && !isShipped) continue;
    const several = group.length > 1;
    const own = (folder: string, path: string) => `${folder}/${safeName(path, several)}`;
    const wanted = `asm/shared-${digest(several ? JSON.stringify(group) : group[0][1])}`;
    const folder = freePath(wanted, (each) =>
      group.every(([path, text]) => (drafts[own(each, path)] ?? text) === text),
    );
    for (const [path, text] of group) {
      const here = own(folder, path);
      setDraft(here, text);
      const renamed = mapPaths(name, (each) => (each === path ? here : each));
      if (printName(renamed) !== printName(name)) name = renamed;
      // A file that the name does not mention is one of the scenario's other units.
      else if (!several) name = { kind: 'replaced', of: name, unit: path, by: here };
    }
  }
  return printName(name);
}

/** Texts by the projects that they belong to, each in order. Changed texts of the lab are no project. */
function projectsOf(texts: Texts, shipped: Texts): [path: string, text: string][][] {
  const groups: [string, string][][] = [];
  for (const entry of Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [path] = entry;
    const group =
      path in shipped
        ? undefined
        : groups.find(([[other]]) => !(other in shipped) && sameProject(path, other));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** What a foreign path is called here; with the folders that it lies in within its project. */
function safeName(path: string, withFolders: boolean): string {
  const parts = withFolders ? nameInProject(path).split('/') : path.split('/').slice(-1);
  const safe = parts.map((part) => part.replace(/[^\w.-]/g, '_').replace(/^\.+$/, '_'));
  return safe.filter((part) => part !== '').join('/') || 'shared.S';
}
