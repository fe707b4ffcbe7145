import { LIMITS } from '../../assembler/limits.ts';
import { hexBytes } from '../../base/hex.ts';
import { GENERATED, GENERATED_DRIVER } from '../../machine/scenarios/asking.ts';
import { mapPaths, parseName, printName } from '../../machine/scenarios/name.ts';
import { shippedFiles } from '../run/recording.ts';
import type { Run } from '../run/run.ts';
import { setDraft, useDrafts } from '../state/drafts.ts';

/** Texts of one's own by path, as a link carries them. */
export type Texts = Readonly<Record<string, string>>;

const MADE_BY_LAB = new Set([GENERATED, GENERATED_DRIVER]);

/** Characters of packed text that go into a link; mail and chat programs cut longer ones. */
export const MOST_PACKED = 8000;

/** The texts of a run that are neither as shipped nor made by the lab. */
export async function ownTexts({ reader }: Run): Promise<Texts> {
  const shipped = await shippedFiles();
  const { files } = reader.trace.image;
  return Object.fromEntries(
    files
      .filter(({ path, text }) => shipped[path] !== text && !MADE_BY_LAB.has(path))
      .map(({ path, text }) => [path, text]),
  );
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
 * Keeps the texts of a link under paths of their own, so that they replace nothing that was written
 * here, and returns the name of the scenario that runs them. The same link makes the same paths.
 */
export async function adopt(scenario: string, texts: Texts): Promise<string> {
  let name = parseName(scenario);
  const shipped = name.kind === 'shipped';
  for (const [path, text] of Object.entries(texts)) {
    if (useDrafts.getState().texts[path] === text && !shipped) continue;
    const file = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_') || 'shared.S';
    const own = `asm/shared-${await digest(text)}/${file}`;
    setDraft(own, text);
    const renamed = mapPaths(name, (each) => (each === path ? own : each));
    // A file that the name does not mention is one of the scenario's other units.
    name =
      printName(renamed) === printName(name)
        ? { kind: 'replaced', of: name, unit: path, by: own }
        : renamed;
  }
  return printName(name);
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const start = new Uint8Array(bytes).subarray(0, 4);
  return hexBytes(start).join('');
}
