import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Rolldown } from 'vite';
import { hashOf, kept } from './kept.ts';

const compress = promisify(brotliCompress);

/** Bytes up to which a file is compressed as well as can be, at a megabyte in two seconds; traces, a twentieth larger, in a
 * quarter of that. */
const THOROUGH = 2 ** 20;

/** What a file of the built page holds. */
export const bytesOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): Buffer =>
  Buffer.from(file.type === 'chunk' ? file.code : file.source);

/** Writes a file of the page as a host sends it: compressed, with `.br` at its end. */
export async function writePacked(dir: string, name: string, bytes: Buffer): Promise<void> {
  const quality = bytes.length > THOROUGH ? 9 : name.endsWith('.trace') ? 10 : 11;
  const packed = await kept(hashOf('brotli', `${quality}`, bytes), () =>
    compressed(bytes, quality),
  );
  await writeFile(join(dir, `${name}.br`), packed);
}

const compressed = (bytes: Buffer, quality: number) =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
