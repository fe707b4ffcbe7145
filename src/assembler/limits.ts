/** What one assembly may cost. Every number keeps some hostile text from hanging the page. */
export const LIMITS = {
  /** Characters read, every inclusion counted: hand-written routines are a thousandth of this. */
  sourceCharacters: 2 * 1024 * 1024,
  /** Characters in one physical line; a longer one is not written by a person. */
  lineCharacters: 64 * 1024,
  /** Bytes of all sections together, .bss included: `.skip` asks for any number in one line. */
  outputBytes: 16 * 1024 * 1024,
  /** Statements after expansion: `.rept` and `.macro` multiply. */
  statements: 100_000,
  /** Characters macros and `.rept` may produce, for bodies of few but long lines. */
  expandedCharacters: 16 * 1024 * 1024,
  /** Characters in one line a macro produces: an argument may double with each call. */
  expandedLine: 256 * 1024,
  /** Tokens one line may grow to by `#define`; doubling definitions reach it in 17 steps. */
  lineTokens: 100_000,
  /** Inclusions inside one another, as in GCC. */
  includeDepth: 200,
  /** Calls of macros inside one another; a macro that calls itself never ends otherwise. */
  macroDepth: 100,
  /** `#if` and `.if` inside one another. */
  conditionDepth: 200,
  /** Parentheses and signs inside one another: the parser calls itself for each. */
  expressionDepth: 100,
  /** Operators in one expression: evaluating calls itself down a chain of them. */
  expressionOperators: 1000,
  /** `.set` symbols defined by one another, for the same reason. */
  definitionDepth: 200,
  /** Largest alignment in bytes, enough for stacks found by masking their pointer. */
  alignment: 65536,
  /** Rounds of choosing jump sizes; each round that counts lengthens at least one jump. */
  layoutRounds: 1000,
  /** Diagnostics shown; the rest is counted. */
  diagnostics: 100,
  /** Diagnostics kept while assembling, of which the first in source order are shown. */
  diagnosticsKept: 2000,
  /** Wall time after the encoder is loaded, in milliseconds. The lab's own largest program takes half a second when it is
   * the first, what a compiler writes a second for 5 000 lines; on a slow machine several times that. */
  milliseconds: 10_000,
} as const;
