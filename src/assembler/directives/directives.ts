import { DATA_DIRECTIVES } from './data.ts';
import type { Directive, Directives } from './directive.ts';
import { CONDITION_WORDS, FLOW_DIRECTIVES } from './flow.ts';
import { LOCATION_DIRECTIVES } from './location.ts';
import { SECTION_DIRECTIVES } from './section.ts';
import { SYMBOL_DIRECTIVES } from './symbol.ts';

/** For debuggers, unwinders and other tools: nothing of it reaches the image. */
const ignore: Directive = (_unit, cursor) => {
  cursor.position = cursor.text.length;
};

const IGNORED = ['.ident', '.symver', '.arch', '.code64', '.version', '.print', '.line'];
IGNORED.push('.addrsig', '.addrsig_sym', '.gnu_attribute', '.title', '.sbttl', '.list', '.nolist');
IGNORED.push('.func', '.endfunc', '.reloc', '.loc_mark_labels', '.psize', '.eject');

const CFI =
  'startproc endproc sections personality lsda def_cfa def_cfa_offset def_cfa_register offset ' +
  'rel_offset adjust_cfa_offset register restore same_value undefined remember_state escape ' +
  'restore_state signal_frame return_column window_save val_encoded_addr val_offset label';
IGNORED.push(...CFI.split(' ').map((name) => `.cfi_${name}`));

const attSyntax: Directive = (unit, cursor) => {
  if (cursor.match(/noprefix\b/y)) {
    const reason = "registers without '%' are not supported in AT&T syntax";
    throw cursor.fault(reason, cursor.position - 8);
  }
  cursor.match(/prefix\b/y);
  unit.syntax = 'att';
};

const intelSyntax: Directive = (unit, cursor) => {
  cursor.skipBlanks();
  if (!cursor.match(/noprefix\b/y))
    throw cursor.unexpected("'noprefix'", "write '.intel_syntax noprefix'");
  unit.syntax = 'intel';
};

/** Nothing behind it is read, not even what stands on its line. */
const end: Directive = (unit, cursor) => {
  cursor.position = cursor.text.length;
  unit.source.stop();
};

/** What only object files of Windows have, in sources for GNU as. */
const windows: Directive = (unit, cursor, range) => {
  cursor.position = cursor.text.length;
  const word = range.line.text.slice(range.from, range.to);
  if (unit.told.has('windows')) return;
  unit.told.add('windows');
  unit.problems.warn(range, `'${word}' is for object files of Windows and has no effect here`);
};

const WINDOWS = ['.def', '.scl', '.endef', '.linkonce'];
const SEH =
  'proc endproc endprologue handler handlerdata pushreg pushframe setframe savereg savexmm ' +
  'stackalloc code eh unwind no32 endfunclet splitchain';
WINDOWS.push(...SEH.split(' ').map((name) => `.seh_${name}`));

const TABLE: Directives = {
  ...DATA_DIRECTIVES,
  ...FLOW_DIRECTIVES,
  ...SECTION_DIRECTIVES,
  ...SYMBOL_DIRECTIVES,
  ...Object.fromEntries(IGNORED.map((name) => [name, ignore])),
  ...Object.fromEntries(WINDOWS.map((name) => [name, windows])),
  ...LOCATION_DIRECTIVES,
  '.altmacro': (unit) => {
    unit.altmacro = true;
  },
  '.noaltmacro': (unit) => {
    unit.altmacro = false;
  },
  '.end': end,
  '.att_syntax': attSyntax,
  '.intel_syntax': intelSyntax,
};

/** What carries a directive out, by its name with the dot. */
export function findDirective(name: string): Directive | undefined {
  return Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
}

/** Every directive there is, for suggestions. */
export const DIRECTIVE_NAMES: readonly string[] = [...Object.keys(TABLE), ...CONDITION_WORDS];
