import { callStack } from '../../trace/call-stack.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { nameLine, nameSymbol } from './names.ts';

/**
 * Where a step is: `in __fork + 33, from start_worker, co.c:12`: its function, and, where that has no line, the
 * nearest caller that has one. Empty where nothing has a name.
 */
export function describePlace(reader: TraceReader, step: number): string {
  const pc = reader.pc(step);
  const places = [nameSymbol(reader, pc), nameLine(reader, pc)];
  if (!places[1])
    for (const { callStep } of callStack(reader, step)) {
      const from = callStep === undefined ? undefined : reader.pc(callStep);
      const line = from !== undefined && nameLine(reader, from);
      if (!line) continue;
      places.push(`from ${nameSymbol(reader, from)}`, line);
      break;
    }
  const told = places.filter(Boolean).join(', ');
  return told && `in ${told}`;
}
