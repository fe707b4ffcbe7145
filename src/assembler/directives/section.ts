import { kindOf } from '../link/section-kind.ts';
import type { Cursor } from '../text/cursor.ts';
import { readName } from '../text/string-literal.ts';
import type { Unit } from '../unit.ts';
import type { Directive, Directives } from './directive.ts';

function standard(name: string): Directive {
  return (unit, cursor) => {
    if (cursor.peek() !== '') {
      const from = cursor.position;
      const part = unit.constant(cursor, 'the subsection');
      if (part !== 0n) throw cursor.fault('subsections are not supported', from);
    }
    unit.enter(name);
  };
}

/** `.section name, "flags", @type`; what follows (entry size, group) changes nothing here. */
function enter(unit: Unit, cursor: Cursor): void {
  const name = readName(cursor, 'the name of a section');
  let flags: string | undefined;
  let type: string | undefined;
  if (cursor.take(',')) {
    cursor.skipBlanks();
    const from = cursor.position;
    flags = cursor.peek() === '"' ? readName(cursor, 'flags in quotes') : undefined;
    const wrong = /[^awxMSGTRoe?]/.exec(flags ?? '');
    if (wrong) throw cursor.fault(`'${wrong[0]}' is not a flag of a section`, from);
    if (cursor.take(',')) type = readName(cursor, "'@progbits' or '@nobits'").replace(/^[@%]/, '');
    if (cursor.take(',')) cursor.match(/[\w.$, \t@%]+/y);
  }
  const known = unit.sections.get(name);
  unit.enter(name, known?.kind ?? kindOf(name, flags, type));
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
};
