import { kindOf } from '../link/section-kind.ts';
import type { Cursor } from '../text/cursor.ts';
import { readName } from '../text/string-literal.ts';
import type { Unit } from '../unit.ts';
import type { Directive, Directives } from './directive.ts';

function standard(name: string): Directive {
  return (unit, cursor) => {
    unit.enter(name, undefined, part(unit, cursor));
  };
}

/** The number of a subsection, 0 if none is given: they follow one another in this order. */
function part(unit: Unit, cursor: Cursor): number {
  if (cursor.peek() === '') return 0;
  const from = cursor.position;
  const number = unit.constant(cursor, 'the subsection');
  if (number >= 0n && number <= 8192n) return Number(number);
  throw cursor.fault(`the subsection ${number} is not between 0 and 8192`, from);
}

const subsection: Directive = (unit, cursor) => {
  unit.enter(unit.section.name, unit.section.kind, part(unit, cursor));
};

/** `.struct 8`: labels that follow are numbers, from 8 on. */
const struct: Directive = (unit, cursor) => {
  unit.enterStructure(unit.constant(cursor, 'where the structure starts'));
};

/** `.section name, "flags", @type`; what follows (entry size, group) changes nothing here. */
function enter(unit: Unit, cursor: Cursor): void {
  const name = cursor.peek() === '"' ? readName(cursor, '') : cursor.match(/[^\s,;]+/y);
  if (name === undefined) throw cursor.unexpected('the name of a section');
  let flags: string | undefined;
  let type: string | undefined;
  let number = 0;
  if (cursor.take(',')) {
    cursor.skipBlanks();
    const from = cursor.position;
    if (/\d/.test(cursor.peek())) number = part(unit, cursor);
    flags = cursor.peek() === '"' ? readName(cursor, 'flags in quotes') : undefined;
    const wrong = /[^awxedrnyoGMRST?\d]/.exec(flags ?? '');
    if (wrong) throw cursor.fault(`'${wrong[0]}' is not a flag of a section`, from);
    if (cursor.take(',')) type = readName(cursor, "'@progbits' or '@nobits'").replace(/^[@%]/, '');
    if (cursor.take(',')) cursor.match(/(?:[\w.$, \t@%]|"[^"]*")+/y);
  }
  const known = unit.sections.get(name);
  unit.enter(name, known?.kind ?? kindOf(name, flags, type), number);
}

const push: Directive = (unit, cursor) => {
  const { section, previous } = unit;
  enter(unit, cursor);
  unit.pushed.push({ section, previous });
};

const pop: Directive = (unit, cursor, range) => {
  const last = unit.pushed.pop();
  if (!last) throw cursor.fault("'.popsection' without '.pushsection'", range.from, range.to);
  unit.section = last.section;
  unit.previous = last.previous;
};

const previous: Directive = (unit) => {
  [unit.section, unit.previous] = [unit.previous, unit.section];
};

export const SECTION_DIRECTIVES: Directives = {
  '.text': standard('.text'),
  '.data': standard('.data'),
  '.bss': standard('.bss'),
  '.rodata': standard('.rodata'),
  '.section': enter,
  '.pushsection': push,
  '.popsection': pop,
  '.previous': previous,
  '.subsection': subsection,
  '.struct': struct,
  '.offset': struct,
};
