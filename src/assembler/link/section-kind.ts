import type { SectionKind } from '../model.ts';

const BY_NAME: [RegExp, string][] = [
  [/^\.text(\.|$)/, 'ax'],
  [/^\.(init|fini)$/, 'ax'],
  [/^\.rodata(\.|$)/, 'a'],
  [/^\.data(\.|$)/, 'aw'],
  [/^\.bss(\.|$)/, 'aw'],
  [/^\.t(?:data|bss)(\.|$)/, 'awT'],
];

/** What a section is by its flags (`ax`, `aw`, ...), or by its name if it has none. */
export function kindOf(name: string, flags?: string, type?: string): SectionKind {
  const meant = flags ?? BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? '';
  const zeroed = type === 'nobits' || (type === undefined && /^\.t?bss(\.|$)/.test(name));
  return {
    allocated: meant.includes('a'),
    writable: meant.includes('w'),
    executable: meant.includes('x'),
    zeroed,
    ...(meant.includes('T') && { thread: true }),
  };
}
