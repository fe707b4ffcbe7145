import { writeFileSync } from 'node:fs';
import { compiledLine } from '../../assembler/compiled-texts.ts';
import type { Image } from '../../assembler/image.ts';
import { compiledAt } from '../../assembler/lookup.ts';
import { plural } from '../../base/count.ts';
import { hex } from '../../base/hex.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { build } from '../build.ts';
import { withTextsFound } from '../compiled-text.ts';
import { errorCode } from '../error-code.ts';
import { Exit, Refusal } from '../exit.ts';
import { table } from '../output.ts';
import type { Program } from '../program.ts';
import { findSource, locate, type SourceOptions } from '../source.ts';

export interface AsmOptions extends SourceOptions {
  listing: boolean;
  output?: string;
}

/** `swaplab asm`: the exit code. Several files are the units of one program. */
export async function asm(
  names: readonly string[],
  { listing, output, ...options }: AsmOptions,
): Promise<number> {
  const [name] = names;
  if (output !== undefined || names.length > 1) {
    const { findProgram, load } = await import('../program.ts');
    const { projectProgram } = await import('../project.ts');
    const program = await (names.length > 1
      ? projectProgram(names, options)
      : findProgram(name, options));
    if (output !== undefined) return writeProgram(program, output);
    const { image } = await load(program);
    console.log(listing ? list(image, []) : `${names.join(' ')}: ${contents(image)}`);
    return Exit.ok;
  }
  const scenario = SCENARIOS.find((each) => each.name === name);
  const source = findSource(scenario?.routine ?? name, options);
  const units = scenario?.units ?? [source.path];
  const { image: built, warnings } = await build(source.files, units, source);
  const image = withTextsFound(built, source.path);
  for (const warning of warnings) console.error(warning);
  console.log(listing ? list(image, units) : `${name}: ${contents(image)}`);
  return Exit.ok;
}

/** Links what `run` would run, and writes it as a program for Linux. */
async function writeProgram(program: Program, output: string): Promise<number> {
  const { load } = await import('../program.ts');
  const { writeElf } = await import('../../elf/write/write.ts');
  const { image, pc } = await load(program);
  try {
    writeFileSync(output, writeElf(image, pc, locate), { mode: 0o755 });
  } catch (error) {
    throw new Refusal(`${output}: it can't be written (${errorCode(error)})`);
  }
  const { entry } = program.scenario;
  console.log(`${output}: begins at ${entry}`);
  if (entry !== '_start')
    console.error(
      `note: ${entry} returns to the lab; outside, it has nothing to return to, so the program is for debuggers`,
    );
  return Exit.ok;
}

function contents(image: Image): string {
  const rows = image.sections.map(({ name, address, size }) => [
    `  ${name}`,
    hex(address),
    plural(size, 'byte'),
  ]);
  const symbols = image.symbols.map(({ name, address, kind }) => [`  ${name}`, hex(address), kind]);
  return [
    `${plural(image.sections.length, 'section')}, ${plural(image.symbols.length, 'symbol')}`,
    table([...rows, ...symbols]),
  ].join('\n');
}

/** Bytes in one line of a listing; more go on in the next. */
const BYTES = 8;

interface Piece {
  address: number;
  bytes: Uint8Array;
  statement: string | undefined;
}

/** Every line of the units, and of what they include if it became bytes. */
function list(image: Image, units: readonly string[]): string {
  const listed = image.files.flatMap(({ path, text }, file) => {
    const pieces = piecesOf(image, file);
    if (pieces.size === 0 && !units.includes(path)) return [];
    return [{ path, rows: rowsOf(text, pieces, compiledRows(image)) }];
  });
  return listed
    .flatMap(({ path, rows }) => (listed.length > 1 ? [`${path}:`, ...rows] : rows))
    .join('\n');
}

/** What the lines of a file became, by line. */
function piecesOf(image: Image, file: number): Map<number, Piece[]> {
  const pieces = new Map<number, Piece[]>();
  for (const { address, size, file: of, line, statement } of image.lines) {
    if (of !== file) continue;
    const section = image.sections.find(
      (each) => address >= each.address && address < each.address + each.size,
    );
    if (!section) continue;
    const offset = address - section.address;
    const bytes = section.bytes.subarray(offset, offset + size);
    pieces.set(line, [...(pieces.get(line) ?? []), { address, bytes, statement }]);
  }
  return pieces;
}

/** A row for a line that a compiler read, `co.c:12: x = 1;`, before the first of what it became. */
function compiledRows(image: Image): (address: number) => string[] {
  let shown: string | undefined;
  return (address) => {
    const span = compiledAt(image, address);
    const place = span && `${span.file}:${span.line}`;
    if (place === shown) return [];
    shown = place;
    if (!span || !place) return [];
    const text = compiledLine(image, span)?.trim();
    return [row('', '', '', text ? `${place}: ${text}` : place)];
  };
}

/** A row a line with its bytes, or a row for each statement that a macro made of it. `before` makes the
 * rows that come before the one for an address. */
function rowsOf(
  text: string,
  piecesAt: ReadonlyMap<number, Piece[]>,
  before: (address: number) => string[],
): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, i) => {
      const number = String(i + 1);
      const source = line.trimEnd();
      const pieces = piecesAt.get(i + 1) ?? [];
      const [only] = pieces;
      if (!only) return [row(number, '', '', source)];
      const above = before(only.address);
      if (pieces.length === 1) return [...above, ...pieceRows(number, only, source)];
      if (pieces.every(({ statement }) => statement === undefined))
        return pieces.flatMap((piece, k) => [
          ...(k ? [] : above),
          ...pieceRows(k ? '' : number, piece, k ? '' : source),
        ]);
      const expanded = pieces.flatMap((piece) =>
        pieceRows('', piece, piece.statement ? `> ${piece.statement}` : ''),
      );
      return [...above, row(number, '', '', source), ...expanded];
    });
}

function pieceRows(line: string, { address, bytes }: Piece, source: string): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(bytes.length / BYTES)) }, (_, k) =>
    row(
      k ? '' : line,
      (address + k * BYTES).toString(16),
      Buffer.from(bytes.subarray(k * BYTES, (k + 1) * BYTES)).toString('hex'),
      k ? '' : source,
    ),
  );
}

function row(line: string, address: string, bytes: string, source: string): string {
  return `${line.padStart(5)}  ${address.padEnd(12)}  ${bytes.padEnd(2 * BYTES)}  ${source}`.trimEnd();
}
