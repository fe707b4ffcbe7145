import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { foreignFile, isElf } from '../elf/foreign.ts';
import { Refusal } from './exit.ts';

/** Bytes of a file that are read at most: programs with all their debug information have less. */
const LIMIT = 256 * 2 ** 20;

/** What a file begins with has to be read to tell what it is. */
const MAGIC = 64;

/** The bytes of an ELF file; undefined for a file that could be a source text, or that is not there. Refuses what is
 * neither. */
export function readProgram(path: string): Uint8Array | undefined {
  const start = readStart(path);
  const foreign = start && foreignFile(start);
  if (foreign) throw new Refusal(`${path} can't be run: ${foreign}`);
  if (!start || !isElf(start)) return undefined;
  if (statSync(path).size > LIMIT)
    throw new Refusal(
      `${path} can't be run: the file has more than ${LIMIT / 2 ** 20} MiB; 'strip -g' makes it smaller`,
    );
  return Uint8Array.from(readFileSync(path));
}

/** The first bytes of a file, which tell what it is. Undefined where there is none, or it can't be read: who reads it
 * as a text says so. */
export function readStart(path: string): Uint8Array | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return undefined;
  }
  const start = new Uint8Array(MAGIC);
  const length = readSync(descriptor, start);
  closeSync(descriptor);
  return start.subarray(0, length);
}
