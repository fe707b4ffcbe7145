import type { Section } from '../../assembler/image.ts';
import { PAGE } from './layout.ts';

/**
 * Sections as whole pages: those that share a page become one, named after the first of them, with
 * the rights of all. `sections` are sorted by address; `size` of the result is not rounded up.
 */
export function wholePages(sections: readonly Section[]): Section[] {
  const pages: Section[] = [];
  for (const section of sections) {
    if (section.size === 0) continue;
    const last = pages.at(-1);
    const start = section.address - (section.address % PAGE);
    if (last && start < last.address + last.size) {
      const offset = section.address - last.address;
      const bytes = new Uint8Array(offset + section.bytes.length);
      bytes.set(last.bytes);
      bytes.set(section.bytes, offset);
      pages[pages.length - 1] = {
        ...last,
        bytes,
        size: offset + section.size,
        writable: last.writable || section.writable,
        executable: last.executable || section.executable,
      };
    } else pages.push({ ...section, address: start });
  }
  return pages;
}
