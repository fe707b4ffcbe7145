import type { Image } from '../../assembler/image.ts';

/** What a program has from the lab's library: `malloc, printf, and for them library/format`; undefined if nothing. */
export function describeLibrary({ library = [] }: Image): string | undefined {
  const asked = library.flatMap(({ names }) => names).sort();
  if (asked.length === 0) return undefined;
  const inTurn = library.filter(({ names }) => names.length === 0);
  const paths = inTurn.map(({ path }) => path.replace(/^asm\/|\.[sS]$/g, ''));
  const them = asked.length === 1 ? 'it' : 'them';
  return asked.join(', ') + (paths.length > 0 ? `, and for ${them} ${paths.join(', ')}` : '');
}
