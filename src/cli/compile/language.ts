/** What a file of a program is, as its name says. */
export type Language = 'assembly' | 'C' | 'C++' | 'object' | 'header';

const LANGUAGES: readonly (readonly [RegExp, Language])[] = [
  [/\.(s|S|asm)$/, 'assembly'],
  [/\.c$/, 'C'],
  [/\.(cc|cpp|cxx|c\+\+|C)$/, 'C++'],
  [/\.(o|a)$/, 'object'],
  [/\.(h|hh|hpp|hxx|inc)$/, 'header'],
];

/** Undefined for a name that says nothing. */
export function languageOf(path: string): Language | undefined {
  return LANGUAGES.find(([suffix]) => suffix.test(path))?.[1];
}

/** Whether a file becomes part of a program only through a compiler, or its linker. */
export function needsCompiler(path: string): boolean {
  return ['C', 'C++', 'object'].includes(languageOf(path) ?? '');
}
