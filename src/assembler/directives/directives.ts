import { DATA_DIRECTIVES } from './data.ts';
import type { Directive, Directives } from './directive.ts';
import { CONDITION_WORDS, FLOW_DIRECTIVES } from './flow.ts';
import { SECTION_DIRECTIVES } from './section.ts';
import { SYMBOL_DIRECTIVES } from './symbol.ts';

/** For debuggers, unwinders and other tools: nothing of it reaches the image. */
const ignore: Directive = (_unit, cursor) => {
  cursor.position = cursor.text.length;
};

const IGNORED = ['.file', '.loc', '.ident', '.arch', '.code64', '.version', '.print', '.line'];
IGNORED.push('.addrsig', '.addrsig_sym', '.gnu_attribute', '.title', '.sbttl', '.list', '.nolist');
IGNORED.push('.func', '.endfunc');

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

/** Nothing behind it is read. */
const end: Directive = (unit) => unit.source.stop();

const TABLE: Directives = {
  ...DATA_DIRECTIVES,
  ...FLOW_DIRECTIVES,
  ...SECTION_DIRECTIVES,
  ...SYMBOL_DIRECTIVES,
  ...Object.fromEntries(IGNORED.map((name) => [name, ignore])),
  '.end': end,
  '.att_syntax': attSyntax,
  '.intel_syntax': intelSyntax,
};

export function findDirective(name: string): Directive | undefined {
  return Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
}

export const DIRECTIVE_NAMES: readonly string[] = [...Object.keys(TABLE), ...CONDITION_WORDS];
