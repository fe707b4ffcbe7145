import { assemble } from '../../assembler/assemble.ts';
import type { Image, SourceFiles } from '../../assembler/image.ts';

const PATH = 'asm/runtime/under-fire.S';

/** The image of the handler that ruins whatever it may, from the lab's `files`. */
export async function fireHandler(files: SourceFiles): Promise<Image> {
  const assembled = await assemble({ files, units: [PATH] });
  if (!assembled.ok) throw new Error(assembled.diagnostics[0].message);
  return assembled.image;
}
