/** Marks of languages that are not GNU as's, on a line of their own; `i` where case does not matter. */
const DIALECTS: readonly { name: string; mark: RegExp; hint: string }[] = [
  {
    name: 'Go’s assembly (Plan 9)',
    mark: /^[ \t]*TEXT[ \t]+\S+\(SB\)/m,
    hint: 'translate it to the syntax of GNU as',
  },
  {
    name: 'MASM',
    mark: /^[ \t]*(?:[\w@?$]+[ \t]+(?:PROC|ENDP|SEGMENT)\b|\.code[ \t]*$|\.model\b|_TEXT\b)/im,
    hint: 'translate its directives to those of GNU as',
  },
  {
    name: 'NASM',
    mark: /^[ \t]*(?:section[ \t]+\.|global[ \t]+\w|extern[ \t]+\w|bits[ \t]+64|default[ \t]+rel|%(?:define|macro|include|if)|\S.*\[rel[ \t])/im,
    hint: 'translate its directives to those of GNU as',
  },
  {
    name: 'Zig',
    mark: /@import\(|\bcallconv\(|^[ \t]*(?:pub[ \t]+)?(?:export[ \t]+)?fn[ \t]+\w+\(.*\)[ \t]+[a-z]\w*[ \t]*\{/m,
    hint: 'compile it first: zig build-obj -femit-asm',
  },
  {
    name: 'Rust',
    mark: /^.*\b(?:naked_asm|global_asm|asm)!\s*\(|^[ \t]*#!?\[\w+|^[ \t]*use[ \t]+\w+::|^[ \t]*(?:(?:pub|unsafe|const|extern|"\w+")[ \t]+)*fn[ \t]+\w+/m,
    hint: "compile it first: rustc --emit asm; or take the text out of asm!(), behind '.intel_syntax noprefix'",
  },
  {
    name: 'D',
    mark: /^[ \t]*module[ \t]+[\w.]+;|^[ \t]*import[ \t]+[\w.]+(?:[ \t]*:[^;]*)?;|^[ \t]*extern[ \t]*\(C\)|\basm\b[^;\n"]*\{/m,
    hint: 'compile it first: ldc2 --output-s',
  },
  {
    name: 'Go',
    mark: /^package[ \t]+\w+[ \t]*$|^func[ \t]+\w/m,
    hint: 'write the routine in the syntax of GNU as',
  },
  {
    name: 'C',
    mark: /^[ \t]*(?:(?:static|extern|const|unsigned|typedef|struct|void|int|long|char)[ \t]+[\w* \t]+[({;=]|extern[ \t]+"C"|(?:namespace|class|template)\b[^:\n]*[{<]|__attribute__[ \t]*\(\(|(?:__)?asm(?:__)?\b[ \t]*(?:(?:__)?volatile(?:__)?[ \t]*)?(?:\(|$))/m,
    hint: 'compile it first: cc -S; or take the text out of asm()',
  },
];

/** What a source for GNU as has on lines of its own and another language only in strings. */
const GNU = /^[ \t]*\.(?:globl|global|text|section|type|intel_syntax|att_syntax|p2align)\b/m;

/** An instruction with registers or brackets as Intel writes them, and signs that only AT&T syntax has. */
const INTEL =
  /^[ \t]*(?:[\w.$]+:[ \t]*)?(?:mov|lea|add|sub|xor|push|pop|jmp|call)[ \t]+(?:[re][a-ds][xip]|[re][bs]p|r\d+|\[[^\]]+\]|[dq]?word ptr\b).*$/im;
const ATT = /%[re]?[a-ds][xilhp]\b|%r\d|^[^#\n"]*\$\w|\.intel_syntax/im;

/** Another language that a source is in, told by its first mark: a message and where it stands. Headers for C
 * and assembly alike have C in them. */
export function foreignDialect(
  source: string,
  syntax: 'att' | 'intel',
): { line: number; text: string; message: string; hint: string } | undefined {
  const gnu = GNU.test(source);
  for (const { name, mark, hint } of DIALECTS) {
    const found = mark.exec(source);
    if (!found || (gnu && (name === 'C' || name === 'Go'))) continue;
    return said(source, found, `this is ${name}, not a source for GNU as`, hint);
  }
  const intel = syntax === 'att' && !ATT.test(source) ? INTEL.exec(source) : null;
  if (!intel) return undefined;
  const message = 'this is Intel syntax, where AT&T syntax is expected';
  return said(source, intel, message, "write '.intel_syntax noprefix' above it");
}

function said(source: string, found: RegExpExecArray, message: string, hint: string) {
  const line = source.slice(0, found.index).split('\n').length;
  return { line, text: found[0].trim(), message, hint };
}
