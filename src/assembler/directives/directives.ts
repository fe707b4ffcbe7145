import { dataDirectives } from './data.ts';
import type { Directive, Directives } from './directive.ts';
import { conditionWords, flowDirectives } from './flow.ts';
import { sectionDirectives } from './section.ts';
import { symbolDirectives } from './symbol.ts';

/** For debuggers, unwinders and other tools: nothing of it reaches the image. */
const ignore: Directive = (_unit, cursor) => {
  cursor.position = cursor.text.length;
};

const ignored = ['.file', '.loc', '.ident', '.arch', '.code64', '.version', '.print', '.line'];
ignored.push('.addrsig', '.addrsig_sym', '.gnu_attribute', '.title', '.sbttl', '.list', '.nolist');
ignored.push('.func', '.endfunc');

const cfi =
  'startproc endproc sections personality lsda def_cfa def_cfa_offset def_cfa_register offset ' +
  'rel_offset adjust_cfa_offset register restore same_value undefined remember_state escape ' +
  'restore_state signal_frame return_column window_save val_encoded_addr val_offset label';
ignored.push(...cfi.split(' ').map((name) => `.cfi_${name}`));

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
  if (!cursor.match(/noprefix\b/y)) {
    throw cursor.unexpected("'noprefix'", "write '.intel_syntax noprefix'");
  }
  unit.syntax = 'intel';
};

/** Nothing behind it is read. */
const end: Directive = (unit) => unit.source.stop();

const table: Directives = {
  ...dataDirectives,
  ...flowDirectives,
  ...sectionDirectives,
  ...symbolDirectives,
  ...Object.fromEntries(ignored.map((name) => [name, ignore])),
  '.end': end,
  '.att_syntax': attSyntax,
  '.intel_syntax': intelSyntax,
};

export function findDirective(name: string): Directive | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export const directiveNames: readonly string[] = [...Object.keys(table), ...conditionWords];
