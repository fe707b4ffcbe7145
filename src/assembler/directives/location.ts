import { normal } from '../cpp/normal.ts';
import { number } from '../expression.ts';
import type { CompiledFile } from '../image.ts';
import { readString } from '../text/string-literal.ts';
import type { Directive, Directives } from './directive.ts';

function text(cursor: Parameters<Directive>[1]): string {
  return new TextDecoder().decode(readString(cursor));
}

/** Of two texts the first is a folder: of file 0 the one that the compiler ran in, which names are shown from. */
function sourceFile(
  unit: Parameters<Directive>[0],
  number: bigint,
  first: string,
  second?: string,
): CompiledFile {
  const folder = number === 0n && second !== undefined ? first : unit.compiled.get(0n)?.folder;
  const name = second ?? first;
  const within = second !== undefined && number !== 0n && !name.startsWith('/');
  const path = normal(within ? `${first}/${name}` : name);
  if (folder === undefined) return { file: path };
  const start = `${normal(folder)}/`;
  return { folder, file: path.startsWith(start) ? path.slice(start.length) : path };
}

/** `.file 1 "folder" "name.c"` gives a file a number; without one it names the unit and says nothing. */
const file: Directive = (unit, cursor) => {
  if (cursor.peek() !== '"') {
    const number = unit.constant(cursor, 'the number of the file');
    const [first, second] = [text(cursor), cursor.peek() === '"' ? text(cursor) : undefined];
    unit.compiled.set(number, sourceFile(unit, number, first, second));
  }
  cursor.position = cursor.text.length;
};

/** `.loc 1 25 3`: what follows was compiled from line 25 of file 1. */
const loc: Directive = (unit, cursor) => {
  const from = cursor.position;
  const key = unit.constant(cursor, 'the number of the file');
  const found = unit.compiled.get(key);
  if (found === undefined)
    throw cursor.fault(`no '.file ${key}' stands before`, from, cursor.position);
  const line = Number(unit.constant(cursor, 'the line'));
  const { here, locations } = unit.section;
  const last = locations.at(-1);
  const same = last?.position.fragment === here.fragment && last.position.offset === here.offset;
  const view = same ? last.view + 1 : 0;
  const options = cursor.text.slice(cursor.position);
  // It holds until another says otherwise.
  const isStatement = /\bis_stmt\s+([01])/.exec(options)?.[1];
  if (isStatement) unit.midway = isStatement === '0';
  locations.push({ position: here, ...found, line, midway: unit.midway, view });
  // `view .LVU7` names how many locations this place has before this one.
  const name = /\bview\s+([A-Za-z_.$][\w.$]*)/.exec(options)?.[1];
  if (name !== undefined) unit.assign(name, number(view), cursor.range(from));
  cursor.position = cursor.text.length;
};

export const LOCATION_DIRECTIVES: Directives = { '.file': file, '.loc': loc };
