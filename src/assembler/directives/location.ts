import { readString } from '../text/string-literal.ts';
import type { Directive, Directives } from './directive.ts';

function text(cursor: Parameters<Directive>[1]): string {
  return new TextDecoder().decode(readString(cursor));
}

/** `.file 1 "folder" "name.c"` gives a file a number; without one it names the unit and says nothing. */
const file: Directive = (unit, cursor) => {
  if (cursor.peek() !== '"') {
    const number = unit.constant(cursor, 'the number of the file');
    const [first, second] = [text(cursor), cursor.peek() === '"' ? text(cursor) : undefined];
    const folder = second === undefined || second.startsWith('/') ? '' : `${first}/`;
    unit.compiled.set(number, folder + (second ?? first));
  }
  cursor.position = cursor.text.length;
};

/** `.loc 1 25 3`: what follows was compiled from line 25 of file 1. */
const loc: Directive = (unit, cursor) => {
  const from = cursor.position;
  const number = unit.constant(cursor, 'the number of the file');
  const found = unit.compiled.get(number);
  if (found === undefined)
    throw cursor.fault(`no '.file ${number}' stands before`, from, cursor.position);
  const line = Number(unit.constant(cursor, 'the line'));
  unit.section.locations.push({ position: unit.section.here, file: found, line });
  cursor.position = cursor.text.length;
};

export const LOCATION_DIRECTIVES: Directives = { '.file': file, '.loc': loc };
