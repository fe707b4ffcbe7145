import { strToU8, zipSync } from 'fflate';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { download } from '../controls/download.ts';
import { connect } from '../load/worker.ts';
import { shippedFiles } from '../run/recording.ts';

const TEXTS = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('/asm/runtime/native/*', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
);

/** Offers a text's folder as an archive, and says what came of it. */
export async function downloadNative({ id, symbol }: ExercisePage, text: string): Promise<string> {
  const stem = id.slice(id.indexOf('/') + 1);
  const made = await (await connect()).call('native', {
    text: { name: `${stem}.S`, text, symbol: symbol[0] },
    files: await shippedFiles(),
    texts: TEXTS,
  });
  if (!made.ok) return made.message;
  const folder = `${stem}-native`;
  const files = Object.entries(made.files).map(([path, each]) => [
    `${folder}/${path}`,
    strToU8(each),
  ]);
  const archive = zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
  download(`${folder}.zip`, 'application/zip', archive);
  return `Saved as ${folder}.zip: unpack it, go there and type make check.`;
}
