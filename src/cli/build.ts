import { assemble } from '../assembler/assemble.ts';
import type { Image, SourceFiles } from '../assembler/image.ts';
import { type Diagnostic, formatDiagnostic } from '../base/diagnostic.ts';
import { Refusal } from './exit.ts';
import type { Source } from './source.ts';

/** The unit under study: how messages call it, its key in the files, what the command line says. */
export type UnderStudy = Omit<Source, 'files'> & {
  /** It is a linked program, not a source text. */
  linked?: true;
};

/** An image, and the warnings that came with it as lines. */
export interface Built {
  image: Image;
  warnings: string[];
}

/** Assembles and links units of `files`; messages call the unit `source.path` by `source.name`. */
export async function build(
  files: SourceFiles,
  units: string[],
  source: UnderStudy,
): Promise<Built> {
  const { flags } = source;
  const result = await assemble({ files, units, flags });
  if (!result.ok) throw new Refusal(lines(result.diagnostics, source).join('\n'));
  return { image: result.image, warnings: lines(result.warnings, source) };
}

/** Diagnostics as lines, with the file under study under the name that it was given. */
export function lines(diagnostics: readonly Diagnostic[], { path, name }: UnderStudy): string[] {
  return diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic.file === path ? { ...diagnostic, file: name } : diagnostic),
  );
}
