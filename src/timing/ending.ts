/** How a routine hands over control at its end. */
export type Ending = 'ret' | 'jmp';

const RET = /^([ \t]*(?:[\w.$]+:[ \t]*)?)(?:rep[ \t]+)?retq?[ \t]*(?=$|[#;]|\/\*)/gm;

/** How the routine in this assembly text ends. */
export function endingOf(source: string): Ending {
  return source.search(RET) < 0 ? 'jmp' : 'ret';
}

/**
 * The routine with every `ret` replaced by `popq %rcx; jmp *%rcx`: the same work, but the CPU
 * predicts the indirect jump by where it went before instead of by the calls it has seen. rcx
 * is free at the end of a function.
 */
export function jmpEnded(source: string): string {
  return source.replace(RET, '$1popq %rcx; jmp *%rcx ');
}
