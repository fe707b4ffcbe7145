import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program as people write them: a folder beside this file. */
export interface Program {
  /** The folder's name. */
  name: string;
  /** Its whole path. */
  folder: string;
  /** What a command line names of it, from the folder: all but headers and makefiles. */
  files: string[];
  /** What it needs to become a program: nothing but the lab, or a compiler. */
  language: 'assembly' | 'C' | 'C++';
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** All of them, by name. */
export const PROGRAMS: readonly Program[] = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = HERE + name;
    const files = readdirSync(folder)
      .filter((file) => /\.(c|cc|cpp|s|S)$/.test(file))
      .sort();
    const has = (suffix: RegExp) => files.some((file) => suffix.test(file));
    const language = has(/\.(cc|cpp)$/) ? 'C++' : has(/\.c$/) ? 'C' : 'assembly';
    return { name, folder, files, language } as const;
  });
