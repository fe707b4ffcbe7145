/** How a routine hands over control at its end. */
export type Ending = 'ret' | 'jmp';

const RET = /^([ \t]*(?:[\w.$]+:[ \t]*)?)(?:rep[ \t]+)?retq?[ \t]*(?=$|[#;]|\/\*)/gm;

/** The function `symbol` in assembly text: from its label to its .size, or to the end. */
function cut(source: string, symbol: string): [before: string, body: string, after: string] {
  const from = source.search(new RegExp(`^${symbol}:`, 'm'));
  if (from < 0) return [source, '', ''];
  const length = source.slice(from).search(new RegExp(`^\\s*\\.size\\s+${symbol}\\b`, 'm'));
  const to = length < 0 ? source.length : from + length;
  return [source.slice(0, from), source.slice(from, to), source.slice(to)];
}

/** How the function `symbol` ends that this assembly text defines. */
export function endingOf(source: string, symbol: string): Ending {
  return cut(source, symbol)[1].search(RET) < 0 ? 'jmp' : 'ret';
}

/**
 * The text with every `ret` of the function `symbol` replaced by `popq %rcx; jmp *%rcx`: the same
 * work, but the CPU predicts the indirect jump by where it went before instead of by the calls it
 * has seen. rcx is free at the end of a function.
 */
export function jmpEnded(source: string, symbol: string): string {
  const [before, body, after] = cut(source, symbol);
  return `${before}${body.replace(RET, '$1popq %rcx; jmp *%rcx ')}${after}`;
}
