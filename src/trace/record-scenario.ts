import { assemble } from '../assembler/assemble.ts';
import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { launchScenario } from '../machine/launch-scenario.ts';
import type { RunOptions } from '../machine/observer.ts';
import { type Scenario, sourcesOf } from '../machine/scenarios/scenario.ts';
import { type Called, resolveScenario } from '../machine/shapes/resolve.ts';
import { record } from './recorder.ts';
import type { Trace } from './trace.ts';

export type Recorded =
  | { ok: true; trace: Trace; warnings: Diagnostic[]; called?: Called }
  | { ok: false; diagnostics: Diagnostic[]; offers?: Called['offers'] };

/** Assembles a scenario's units from `files`, launches and records it. What is wrong with a source,
 * or with the entry, comes back with its place. `now` is the clock that limits assembling,
 * `flags` what a command line says of units. */
export async function recordScenario(
  asking: Scenario,
  files: SourceFiles,
  { now, flags, ...options }: RunOptions & { now?: () => number; flags?: FlagsByUnit },
): Promise<Recorded> {
  const assembling = { ...(now && { now }), ...(flags && { flags }) };
  const resolved = await resolveScenario(asking, files, assembling);
  if (!resolved.ok) return resolved;
  const { scenario, called } = resolved;
  const assembled = await assemble({ ...assembling, ...sourcesOf(scenario, files) });
  if (!assembled.ok) return assembled;
  // On a busy machine assembling and the emulator's start each take their time.
  options.onProgress?.(0);
  const launched = launchScenario(assembled.image, scenario);
  if (!launched.ok) {
    const place = { file: scenario.units[0], line: 1, column: 1, text: '' };
    return {
      ok: false,
      diagnostics: [{ severity: 'error', ...place, message: launched.message }],
    };
  }
  return {
    ok: true,
    trace: await record(launched.launch, options),
    warnings: assembled.warnings,
    ...(called && { called }),
  };
}
