import type { SourceFiles } from '../assembler/image.ts';
import { count } from '../base/count.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { hex } from '../base/hex.ts';
import { words } from '../base/words.ts';
import { UCONTEXT_FIELDS, UCONTEXT_SIZE } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';
import { type Answered, numberOf, stepOf } from './answer.ts';
import type { ReaderOf } from './check.ts';
import { type Figure, marksOf, type Quantity, readMark, replaceMarks } from './figure.ts';
import { readLesson } from './lesson.ts';
import { findPlace } from './place.ts';
import { originalOf } from './translation.ts';

/** Who is asked for figures. What has none is told in a sentence without its full stop. */
export interface Sources {
  readerOf: ReaderOf;
  /** Of a switch through a routine, modelled. */
  cycles(of: Extract<Quantity, { cycles: string }>): Promise<Answered<number>>;
  /** Measured, the median. */
  measured(of: Extract<Quantity, { measured: string }>): Answered<number>;
  /** A cell of an experiment's table, as it stands there. `rows` are all that are asked of that experiment with these
   * values: the others need no measuring. */
  cell(of: Cell, rows: readonly string[]): Promise<Answered<string>>;
}

type Cell = Extract<Quantity, { experiment: string }>;

/** An experiment with some values set, and the rows of it that texts ask for. */
export type AskedRows = Pick<Cell, 'experiment' | 'with'> & { rows: string[] };

/** What the figures of some texts are found by: which rows all of them ask for is known. */
type Found = Omit<Sources, 'cell'> & { cell(of: Cell): ReturnType<Sources['cell']> };

const FIGURES_IN = /\/(lesson|exercise)(\.[a-z]{2,3})?\.md$/;

/** All lessons and exercises among the texts with their figures in place. */
export async function allWithFigures(
  texts: SourceFiles,
  sources: Sources,
): Promise<{ texts: SourceFiles; diagnostics: Diagnostic[] }> {
  const complete = { ...texts };
  const diagnostics: Diagnostic[] = [];
  const asked = askedRows(texts);
  const cell = (of: Cell) =>
    sources.cell(of, asked.find((each) => keyOf(each) === keyOf(of))?.rows ?? []);
  for (const [file, text] of Object.entries(texts)) {
    if (!FIGURES_IN.test(file)) continue;
    const original = texts[originalOf(file)] ?? text;
    const found = await withFigures(file, text, original, { ...sources, cell });
    complete[file] = found.text;
    diagnostics.push(...found.diagnostics);
  }
  return { texts: complete, diagnostics };
}

/** The rows of experiments that the lessons and exercises among some texts ask for. */
export function askedRows(texts: SourceFiles): AskedRows[] {
  const asked = new Map<string, AskedRows>();
  for (const [file, text] of Object.entries(texts))
    for (const cell of FIGURES_IN.test(file) ? cellsIn(file, text) : []) {
      const known = asked.get(keyOf(cell)) ?? { ...cell, rows: [] };
      asked.set(keyOf(cell), { ...known, rows: [...new Set([...known.rows, cell.row])] });
    }
  return [...asked.values()].map(({ experiment, with: values, rows }) => ({
    experiment,
    with: values,
    rows,
  }));
}

const keyOf = ({ experiment, with: values }: Pick<Cell, 'experiment' | 'with'>) =>
  JSON.stringify([experiment, values]);

function cellsIn(file: string, text: string): Cell[] {
  return marksOf(text).flatMap(({ mark, line }) => {
    if (!mark.includes('experiment')) return [];
    const read = readMark(mark, { file, line });
    return read.ok && typeof read.value === 'object' ? cellsOf(read.value.quantity) : [];
  });
}

function cellsOf(quantity: Quantity): Cell[] {
  if ('experiment' in quantity) return [quantity];
  return 'how' in quantity ? quantity.of.flatMap(cellsOf) : [];
}

/** A lesson or an exercise, or a translation of the `original`, with its figures in place, and what is wrong with those that were not found. */
async function withFigures(
  file: string,
  text: string,
  original: string,
  sources: Found,
): Promise<{ text: string; diagnostics: Diagnostic[] }> {
  const marks = marksOf(text);
  if (marks.length === 0) return { text, diagnostics: [] };
  const scenario = readLesson(file, original).lesson?.scenario;
  const diagnostics: Diagnostic[] = [];
  const texts: string[] = [];
  for (const { mark, line } of marks) {
    const read = readMark(mark, { file, line });
    const found = read.ok ? await textOf(read.value, scenario, sources) : undefined;
    texts.push(found?.ok ? found.value : '');
    if (!read.ok) diagnostics.push(...read.diagnostics);
    else if (found && !found.ok)
      diagnostics.push({ ...at(file, line), text: mark, message: found.message });
  }
  return { text: replaceMarks(text, () => texts.shift() ?? ''), diagnostics };
}

const at = (file: string, line: number) => ({ severity: 'error', file, line, column: 1 }) as const;

async function textOf(
  figure: string | Figure,
  scenario: string | undefined,
  sources: Found,
): Promise<Answered<string>> {
  if (typeof figure === 'string') return { ok: true, value: figure };
  const { quantity, as, digits } = figure;
  if ('experiment' in quantity && !as && digits === undefined) return sources.cell(quantity);
  const found = await find(quantity, scenario, sources);
  if (!found.ok) return found;
  const written = write(found.value, figure);
  return written === undefined ? no(`${found.value} has no words`) : { ok: true, value: written };
}

function write(value: number | bigint, { quantity, as, digits }: Figure): string | undefined {
  const bits = 'value' in quantity && !('steps' in quantity.value || 'count' in quantity.value);
  if (as === 'hex' || (bits && !as)) return hex(BigInt(value));
  if (as === 'words') return words(Number(value));
  if (as === 'Words') return words(Number(value))?.replace(/^./, (letter) => letter.toUpperCase());
  const how = 'how' in quantity ? quantity.how : undefined;
  const text = count(Number(value), digits ?? (how === 'ratio' ? 1 : 0));
  return how === 'percent' ? `${text} %` : text;
}

async function find(
  quantity: Quantity,
  lesson: string | undefined,
  sources: Found,
): Promise<Answered<number | bigint>> {
  if ('number' in quantity) return { ok: true, value: quantity.number };
  if ('size' in quantity) return { ok: true, value: UCONTEXT_SIZE };
  if ('offset' in quantity) {
    const field = UCONTEXT_FIELDS.find(({ short }) => short === quantity.offset);
    return field ? { ok: true, value: field.offset } : no(`no field '${quantity.offset}'`);
  }
  if ('cycles' in quantity) return sources.cycles(quantity);
  if ('measured' in quantity) return sources.measured(quantity);
  if ('experiment' in quantity) {
    const cell = await sources.cell(quantity);
    if (!cell.ok) return cell;
    const value = Number(cell.value.replace(/[, %]/g, ''));
    return Number.isNaN(value) ? no(`'${cell.value}' is no number`) : { ok: true, value };
  }
  if ('how' in quantity) {
    const [a, b] = [
      await find(quantity.of[0], lesson, sources),
      await find(quantity.of[1], lesson, sources),
    ];
    if (!a.ok) return a;
    if (!b.ok) return b;
    return { ok: true, value: combine(quantity.how, Number(a.value), Number(b.value)) };
  }
  const scenario = quantity.scenario ?? lesson;
  if (scenario === undefined) return no("of which run? Write 'scenario' or 'through'");
  const reader = await sources.readerOf(scenario);
  const found = typeof reader === 'string' ? no(reader) : inRun(quantity, reader);
  return found.ok ? found : no(`${scenario}: ${found.message}`);
}

function inRun(
  quantity: Extract<Quantity, { scenario: string | undefined }>,
  reader: TraceReader,
): Answered<number | bigint> {
  if ('value' in quantity) return numberOf(reader, quantity.value);
  if ('step' in quantity) return stepOf(reader, quantity.step);
  const found = findPlace(reader, quantity.place);
  return found.ok ? { ok: true, value: found.position } : found;
}

function combine(how: Extract<Quantity, { how: string }>['how'], a: number, b: number): number {
  switch (how) {
    case 'percent':
      return (100 * a) / b;
    case 'ratio':
      return a / b;
    case 'difference':
      return a - b;
    case 'sum':
      return a + b;
  }
}

function no(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
