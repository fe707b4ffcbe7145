import { fireHandler } from '../../analysis/fire/handler.ts';
import type { Image } from '../../assembler/image.ts';
import { entryNamed } from '../../atlas/catalogue/catalogue.ts';
import { type MeasuredRow, measureRow } from '../../atlas/row/measure-row.ts';
import type { Core } from '../../timing/cores/core.ts';
import { labFiles } from '../source.ts';

/** What a thread is given. */
export interface AtlasJob {
  /** Of a switch of the catalogue. */
  name: string;
  cores: readonly Core[];
}

let handler: Promise<Image> | undefined;

/** One switch in a thread of the atlas. */
export default async function work({ name, cores }: AtlasJob): Promise<MeasuredRow> {
  const entry = entryNamed(name);
  if (!entry) return { ok: false, message: `${name} is not in the catalogue` };
  const files = labFiles();
  handler ??= fireHandler(files);
  return measureRow(entry, { files, cores, handler: await handler });
}
