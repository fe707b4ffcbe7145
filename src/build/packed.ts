import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { Rolldown } from 'vite';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Where a build goes that is told of no other folder. */
const USUAL = new URL('../../dist/', import.meta.url);

/** Bytes up to which a file is compressed as well as can be, at a megabyte in two seconds. */
const THOROUGH = 2 ** 20;

/** What a file of the built page holds. */
export const bytesOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): Buffer =>
  Buffer.from(file.type === 'chunk' ? file.code : file.source);

/** Writes a file of the page as a host sends it: compressed, with `.br` at its end. */
export async function writePacked(dir: string, name: string, bytes: Buffer): Promise<void> {
  const packed = (await packedBefore(name, bytes)) ?? (await compressed(bytes));
  await writeFile(join(dir, `${name}.br`), packed);
}

const compressed = (bytes: Buffer) =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length <= THOROUGH ? 11 : 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** From the usual folder, if it has the same file: a build into another one, as for students, differs in few. */
async function packedBefore(name: string, bytes: Buffer): Promise<Buffer | undefined> {
  try {
    const packed = await readFile(new URL(`${name}.br`, USUAL));
    return bytes.equals(await decompress(packed)) ? packed : undefined;
  } catch {
    return undefined;
  }
}
