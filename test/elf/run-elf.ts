import { elfScenario } from '../../src/machine/scenarios/of-elf.ts';
import type { Start } from '../../src/machine/scenarios/scenario.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';

/** Records a run of a program's file. */
export async function runElf(
  bytes: Uint8Array,
  start: Start = {},
  budget = 100_000,
): Promise<TraceReader> {
  const result = await recordScenario(elfScenario('./prog', bytes, start), {}, { budget });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return readTrace(result.trace);
}

/** What it wrote. */
export function written({ trace }: TraceReader): string {
  const decoder = new TextDecoder();
  return trace.calls.map(({ output }) => decoder.decode(output)).join('');
}
