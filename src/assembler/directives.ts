import { dataDirectives } from './data-directives.ts';
import type { Directive, Directives } from './directive.ts';
import { conditionWords, flowDirectives } from './flow-directives.ts';
import { sectionDirectives } from './section-directives.ts';
import { symbolDirectives } from './symbol-directives.ts';

/** For debuggers, unwinders and other tools: nothing of it reaches the image. */
const ignore: Directive = (_unit, cursor) => {
  cursor.position = cursor.text.length;
};

const ignored = ['.file', '.loc', '.ident', '.arch', '.code64', '.version', '.print', '.line'];
ignored.push('.addrsig', '.addrsig_sym', '.gnu_attribute', '.title', '.sbttl', '.list', '.nolist');

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

const table: Directives = {
  ...dataDirectives,
  ...flowDirectives,
  ...sectionDirectives,
  ...symbolDirectives,
  ...Object.fromEntries(ignored.map((name) => [name, ignore])),
  '.att_syntax': attSyntax,
  '.intel_syntax': intelSyntax,
};

export function findDirective(name: string): Directive | undefined {
  if (name.startsWith('.cfi_')) return ignore;
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export const directiveNames: readonly string[] = [...Object.keys(table), ...conditionWords];
