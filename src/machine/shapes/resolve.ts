import { assemble } from '../../assembler/assemble.ts';
import type { SourceFiles } from '../../assembler/image.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Asked } from '../scenarios/asked.ts';
import { pingPongName } from '../scenarios/name.ts';
import { programOfFile } from '../scenarios/of-file.ts';
import type { Convention } from '../scenarios/routine.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { pingPong } from '../scenarios/scenarios.ts';
import { findConvention, GENERATED } from './find.ts';

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

/** A convention of which nothing is known but what was asked, until a scenario is resolved. */
export function unresolved(asked: Asked): Convention {
  return {
    symbol: asked.symbol ?? '',
    signature: '',
    save: 'pointer',
    offset: 0,
    driver: GENERATED,
    adapter: GENERATED,
    support: [],
    asked,
  };
}

/** A ping-pong through a routine of which nothing is known yet. Its name says what was asked. */
export function pingPongAsking(path: string, asked: Asked): Scenario {
  return { ...pingPong(path, unresolved(asked)), name: pingPongName(path, asked), asked };
}

/** Finds out how the routine of a scenario is called, where the scenario asks that. */
export async function resolveScenario(
  scenario: Scenario,
  files: SourceFiles,
  now?: () => number,
): Promise<Resolved> {
  const { asked, routine, name, coroutines } = scenario;
  if (!asked || scenario.texts) return { ok: true, scenario };
  const assembled = await assemble({ files, units: [routine], ...(now && { now }) });
  if (!assembled.ok) return assembled;
  const { symbols } = assembled.image;
  const program = asked.symbol || asked.shape ? undefined : programOfFile(routine, symbols);
  if (program?.ok) return { ok: true, scenario: { ...program.scenario, name } };
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
    return { ok: true, scenario: { ...pingPong(routine, convention), name, asked }, called };
  const { adapter, support, save, offset, texts, windows } = convention;
  const units = scenario.units.flatMap((unit) =>
    unit === GENERATED ? [adapter, ...support] : unit,
  );
  const more = { ...(texts && { texts, apart: true }), ...(windows && { windows }) };
  return {
    ok: true,
    scenario: { ...scenario, units, coroutines: { ...coroutines, save, offset }, ...more },
    called,
  };
}
