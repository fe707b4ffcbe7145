import { CATEGORIES, categorise } from '../../src/analysis/category.ts';
import { assemble } from '../../src/assembler/assemble.ts';
import { CONVENTIONS } from '../../src/machine/scenarios/routine.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { launched, recorded, SOURCES } from '../machine/lab.ts';

/** Switches back and forth through a routine given as text; the convention is its symbol's. */
export async function pingPongThrough(text: string): Promise<TraceReader> {
  const convention = CONVENTIONS.find(({ symbol }) => new RegExp(`^${symbol}:`, 'm').test(text));
  if (!convention) throw new Error('no known routine');
  const scenario = pingPong('mine.S', convention);
  const result = await assemble({ files: { ...SOURCES, 'mine.S': text }, units: scenario.units });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const reader = await recorded(launched(result.image, scenario));
  if (reader.trace.outcome.kind !== 'finished') throw new Error(reader.trace.outcome.kind);
  return reader;
}

/** `instruction: category` for the instructions that the second switch executes. */
export function categoriesOf(reader: TraceReader): string[] {
  const categories = categorise(reader);
  const { start, end } = reader.history.switches;
  return Array.from({ length: end[1] - start[1] }, (_, i) => {
    const index = reader.trace.pc[start[1] + i];
    return `${lineOf(reader, reader.trace.instructions[index].address)}: ${CATEGORIES[categories[index]]}`;
  });
}

/** The same as the text itself says it, in a comment behind every instruction: `popq %r15 # …`. */
export function expectedCategories(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, instruction, category] = /^\s+(\S.*?)\s*# (.+)$/.exec(line) ?? [];
    return instruction ? [`${instruction}: ${category}`] : [];
  });
}

function lineOf({ trace }: TraceReader, address: number): string {
  const { lines, files } = trace.image;
  const span = lines.find((each) => each.address <= address && address < each.address + each.size);
  const text = span ? files[span.file].text.split('\n')[span.line - 1] : '';
  return text.replace(/#.*|\/\*.*/, '').trim();
}
