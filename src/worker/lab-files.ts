import type { SourceFiles } from '../assembler/image.ts';

const modules = import.meta.glob<string>('/asm/**/*.{S,h,s}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The lab's own sources by path, `asm/…`. Import it when needed: it holds all their text. */
export const LAB_FILES: SourceFiles = Object.fromEntries(
  Object.entries(modules).map(([path, text]) => [path.slice(1), text]),
);
