import { needed } from '../load/load-chunk.ts';
import { commonFolder, isWanted } from './arrange.ts';
import type { Given } from './dropped.ts';

/** Bytes of a file in an archive at most: it is unpacked on the page's thread. */
const MOST = 16 * 2 ** 20;

/** What was given, with the files of a zip archive in its place, as those of a folder. An archive that can't be
 * unpacked, or has nothing for the lab in it, stays as it is. */
export async function unpacked(all: readonly Given[]): Promise<Given[]> {
  const found = await Promise.all(
    all.map(async (each) => (/\.zip$/i.test(each.path) ? await filesOf(each) : [each])),
  );
  return found.flat();
}

async function filesOf(archive: Given): Promise<Given[]> {
  const zip = await needed('What opens archives', () => import('fflate'));
  if (!zip) return [archive];
  try {
    const bytes = new Uint8Array(await (await archive.file()).arrayBuffer());
    const files = zip.unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (isWanted(name) || name.endsWith('.md')) && !HIDDEN.test(name) && originalSize <= MOST,
    });
    const paths = Object.keys(files);
    if (paths.length === 0) return [archive];
    const folder = commonFolder(paths) ? '' : `${archive.path.replace(/\.zip$/i, '')}/`;
    return paths.map((path) => ({
      path: folder + path,
      file: async () => new File([files[path] as Uint8Array<ArrayBuffer>], path),
    }));
  } catch {
    return [archive];
  }
}

/** What systems and tools put into folders. */
const HIDDEN = /(^|\/)(\.|__MACOSX\/|node_modules\/)/;
