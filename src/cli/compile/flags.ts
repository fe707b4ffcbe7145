/** A word of a command line, parts of it quoted. */
const WORD = /(?:[^\s"']|"[^"]*"|'[^']*')+/g;

/** A command line's words, as a shell tells them apart; nothing is expanded. */
export function words(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

/** Whether a flag is for the linker alone. */
export function isForLinker(flag: string): boolean {
  return /^-(l|L|Wl,)/.test(flag);
}
