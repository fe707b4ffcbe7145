import { assemble } from '../../assembler/assemble.ts';
import type { FlagsByUnit } from '../../assembler/cpp/flags.ts';
import type { SourceFiles } from '../../assembler/image.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { GENERATED } from '../scenarios/asking.ts';
import { programOfFile } from '../scenarios/of-file.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { pingPong } from '../scenarios/scenarios.ts';
import { findConvention } from './find.ts';

/** How the routine of a run is called, and what else of its file could switch. */
export interface Called {
  symbol: string;
  /** `saves into rdi, resumes from rsi, address on the stack` */
  shape: string;
  offers: { symbol: string; shape: string }[];
}

export type Resolved =
  | { ok: true; scenario: Scenario; called?: Called }
  | { ok: false; diagnostics: Diagnostic[]; offers?: Called['offers'] };

/** Finds out how the routine of a scenario is called, where the scenario asks that. */
export async function resolveScenario(
  scenario: Scenario,
  files: SourceFiles,
  options: { now?: () => number; flags?: FlagsByUnit } = {},
): Promise<Resolved> {
  const { asked, routine, name, coroutines, companions = [] } = scenario;
  if (!asked || scenario.texts) return { ok: true, scenario };
  const assembled = await assemble({ ...options, files, units: [routine, ...companions] });
  if (!assembled.ok) return assembled;
  const { symbols } = assembled.image;
  const program =
    asked.symbol || asked.shape ? undefined : programOfFile(routine, symbols, companions);
  if (program?.ok) {
    const { start = program.scenario.start } = scenario;
    return { ok: true, scenario: { ...program.scenario, name, ...(start && { start }) } };
  }
  const found = findConvention(assembled.image, asked);
  const offers = found.offers.map((each) => ({ symbol: each.symbol, shape: each.words }));
  if (!found.ok) {
    const { message } = found;
    const place = { file: routine, line: 1, column: 1, text: '' };
    return { ok: false, diagnostics: [{ severity: 'error', ...place, message }], offers };
  }
  const { convention, words } = found;
  const called = { symbol: convention.symbol, shape: words, offers };
  if (!coroutines)
    return {
      ok: true,
      scenario: { ...pingPong(routine, convention, companions), name, asked },
      called,
    };
  const { adapter, support, given = [], save, offset, texts, windows } = convention;
  const units = scenario.units.flatMap((unit) =>
    unit === GENERATED ? [adapter, ...support, ...given] : unit,
  );
  const more = { apart: true, ...(texts && { texts }), ...(windows && { windows }) };
  return {
    ok: true,
    scenario: { ...scenario, units, coroutines: { ...coroutines, save, offset }, ...more },
    called,
  };
}
