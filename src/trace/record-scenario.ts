import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { imageOf, wholeFile } from '../machine/image-of.ts';
import { launchScenario } from '../machine/launch-scenario.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import type { Called } from '../machine/shapes/resolve.ts';
import { type RecordOptions, record } from './recorder.ts';
import type { Trace } from './trace.ts';

export type Recorded =
  | { ok: true; trace: Trace; warnings: Diagnostic[]; called?: Called }
  | { ok: false; diagnostics: Diagnostic[]; offers?: Called['offers'] };

/** Makes a scenario's image, from units in `files` or from its ELF file, launches and records it. What is wrong
 * with a source, or with the entry, comes back with its place. `now` is the clock that limits assembling,
 * `flags` what a command line says of units. */
export async function recordScenario(
  asking: Scenario,
  files: SourceFiles,
  { now, flags, ...options }: RecordOptions & { now?: () => number; flags?: FlagsByUnit },
): Promise<Recorded> {
  // On a busy machine making an image and the emulator's start each take their time.
  options.onProgress?.(0);
  const made = await imageOf(asking, files, { ...(now && { now }), ...(flags && { flags }) });
  if (!made.ok) return made;
  const { image, scenario, warnings, called } = made;
  options.onProgress?.(0);
  const launched = launchScenario(image, scenario);
  if (!launched.ok) {
    const file = scenario.units[0] ?? scenario.routine;
    return { ok: false, diagnostics: [wholeFile(file, launched.message)] };
  }
  const trace = await record(launched.launch, options);
  return { ok: true, trace, warnings, ...(called && { called }) };
}
