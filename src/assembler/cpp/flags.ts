/** What cpp's command line says of a unit. */
export interface UnitFlags {
  /** Folders with headers, in the order of the search: `-I`. */
  folders: readonly string[];
  /** Macros from the start, each as behind `-D`: `NAME`, which is 1, or `NAME=VALUE`. */
  macros: readonly string[];
}

/** The flags of units, by path. What has none cannot be given any. */
export type FlagsByUnit = Readonly<Record<string, UnitFlags>>;

const MACRO = /^(?!defined\b)[A-Za-z_]\w*(?:\([\w., \t]*\))?(?:=[^\n]*)?$/;

/** Whether a text can stand behind `-D`. */
export function isMacroFlag(text: string): boolean {
  return MACRO.test(text);
}

/** What such a text says, as behind `#define`. */
export function definitionOf(flag: string): string {
  return flag.includes('=') ? flag.replace('=', ' ') : `${flag} 1`;
}
