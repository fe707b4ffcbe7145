import { formatDiagnostic } from '../base/diagnostic.ts';
import type { ReaderOf } from '../lessons/check.ts';
import { mapPaths, parseName, printName } from '../machine/scenarios/name.ts';
import { readTrace, type TraceReader } from '../trace/reader.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { DEFAULT_BUDGET } from '../trace/trace.ts';
import { Refusal } from './exit.ts';
import { findProgram } from './program.ts';
import { ROOT } from './root.ts';

/** Records scenarios, each once. */
export function recordedOnce(): ReaderOf {
  const readers = new Map<string, TraceReader | string>();
  return async (name) => {
    const known = readers.get(name);
    if (known) return known;
    const reader = await recordNamed(name);
    readers.set(name, reader);
    return reader;
  };
}

/** The run of a scenario by its name, or why there is none. */
async function recordNamed(name: string): Promise<TraceReader | string> {
  try {
    // Lessons name their own files from the project's root.
    const inRoot = (path: string) => (path.startsWith('lessons/') ? ROOT + path : path);
    const { scenario, files } = await findProgram(printName(mapPaths(parseName(name), inRoot)));
    const recorded = await recordScenario(scenario, files, {
      budget: DEFAULT_BUDGET,
      // The lab's own sources; a busy machine is no reason to complain of them.
      now: () => 0,
      cancelled: () => false,
      onProgress: () => {},
    });
    if (!recorded.ok) return recorded.diagnostics.map(formatDiagnostic).join('\n');
    return readTrace(recorded.trace);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
