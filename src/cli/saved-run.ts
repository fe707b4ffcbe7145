import { readFileSync, writeFileSync } from 'node:fs';
import { decodeRun, encodeRun, filesOf, isRunFile, type SavedRun } from '../trace/run-file.ts';
import type { Trace } from '../trace/trace.ts';
import { errorCode } from './error-code.ts';
import { Refusal } from './exit.ts';
import type { Program } from './program.ts';
import { readStart } from './read-program.ts';

/** The run in a file; undefined for a file that claims to be none, or is not there. */
export async function readSavedRun(path: string): Promise<SavedRun | undefined> {
  const start = readStart(path);
  if (!start || !isRunFile(start)) return undefined;
  const result = await decodeRun(readFileSync(path));
  if (!result.ok) throw new Refusal(`${path}: ${result.message}`);
  return result.run;
}

/** A saved run as something that can be recorded again. */
export function savedProgram(name: string, saved: SavedRun): Program {
  const { scenario, flags = {}, called } = saved;
  const linked = scenario.elf && ({ linked: true } as const);
  return {
    scenario,
    files: filesOf(saved),
    source: { name: scenario.routine, path: scenario.routine, flags, ...linked },
    ...(called && { called: { ...called, observed: true } }),
    saved: { name, run: saved },
  };
}

/** What is saved of a program's run, but for its limit of steps. */
export function savedRun(
  { scenario, source: { flags }, called, saved }: Program,
  trace: Trace,
): Omit<SavedRun, 'budget'> {
  return {
    scenario,
    ...(Object.keys(flags).length > 0 && { flags }),
    ...(called && { called: { symbol: called.symbol, shape: called.shape, offers: [] } }),
    ...(saved?.run.resumed && { resumed: true }),
    trace,
  };
}

/** Writes a run, and says so on standard error. */
export async function saveRun(path: string, run: SavedRun): Promise<void> {
  const bytes = await encodeRun(run);
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new Refusal(`${path}: the run can't be saved there (${errorCode(error)})`);
  }
  console.error(`saved in ${path}, ${sizeText(bytes.length)}`);
}

function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
