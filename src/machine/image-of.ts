import { assemble } from '../assembler/assemble.ts';
import { withCompiledTexts } from '../assembler/compiled-texts.ts';
import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { Image, SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { readElf } from '../elf/read-elf.ts';
import { type Scenario, sourcesOf } from './scenarios/scenario.ts';
import { type Called, resolveScenario } from './shapes/resolve.ts';

/** What a scenario is a run of, or what is wrong with its sources, its file or its entry. */
export type Imaged =
  | { ok: true; image: Image; scenario: Scenario; warnings: Diagnostic[]; called?: Called }
  | { ok: false; diagnostics: Diagnostic[]; offers?: Called['offers'] };

/** Makes a scenario's image, whatever it is made of: reads its ELF file, or finds out how its routine is called,
 * where it asks that, and assembles its units from `files`. The texts that a compiler read are added if `files` has them. */
export async function imageOf(
  asking: Scenario,
  files: SourceFiles,
  options: { now?: () => number; flags?: FlagsByUnit } = {},
): Promise<Imaged> {
  const { elf, routine } = asking;
  if (elf) {
    const read = readElf(elf, { path: routine });
    if (!read.ok) return { ok: false, diagnostics: [wholeFile(routine, read.message)] };
    const { note } = read;
    const warnings = note === undefined ? [] : [wholeFile(routine, note, 'warning')];
    return { ok: true, image: withCompiledTexts(read.image, files), scenario: asking, warnings };
  }
  const resolved = await resolveScenario(asking, files, options);
  if (!resolved.ok) return resolved;
  const { scenario, called } = resolved;
  const assembled = await assemble({ ...options, ...sourcesOf(scenario, files) });
  if (!assembled.ok) return assembled;
  const { warnings } = assembled;
  const image = withCompiledTexts(assembled.image, files);
  return { ok: true, image, scenario, warnings, ...(called && { called }) };
}

/** What is wrong with a file as a whole. */
export function wholeFile(
  file: string,
  message: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { severity, file, line: 1, column: 1, text: '', message };
}
