import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPortfolio } from '../lessons/portfolio-start.ts';
import { languageOf } from './compile/language.ts';
import { Refusal } from './exit.ts';
import { readStart } from './read-program.ts';

/** What is no program and no part of one, by its name, and what helps. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(GNU)?[Mm]akefile$|\.mk$|^CMakeLists\.txt$/,
    "it says how a program is made: name the program's own files, or make it, linked with -static, and name that",
  ],
  [/\.(py|js|mjs|ts|java|rb|pl|lua)$/, 'the lab runs assembly, C and C++, and what was linked'],
  [/\.(so|so\.[\d.]+|dll|dylib)$/, 'it is a shared library: programs are linked with -static'],
  [/\.(zip|gz|xz|tgz|tar)$/, 'it is an archive: unpack it, and name the files in it'],
];

/** What is said of a student's work where a program or a source text is wanted. */
export const PORTFOLIO =
  "it is a student's portfolio, no saved run: the course page imports it, and 'swaplab progress' reads it";

/** Refuses a path that is there but cannot be run or be a part of a program. */
export function refuseWrongFile(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) throw new Refusal(`${path} is a folder; ${insideHint(path)}`);
  if (languageOf(path) === 'header')
    throw new Refusal(`${path} is a header: it is read where a file includes it; leave it out`);
  const kind = KINDS.find(([name]) => name.test(basename(path)));
  if (kind) throw new Refusal(`${path} can't be run: ${kind[1]}`);
  const start = readStart(path);
  if (start && isPortfolio(start)) throw new Refusal(`${path} can't be run: ${PORTFOLIO}`);
}

/** Files that a hint names one by one. */
const NAMED = 6;

function insideHint(folder: string): string {
  const isPart = (name: string) => !['header', undefined].includes(languageOf(name));
  const files = readdirSync(folder).filter(isPart).sort();
  if (files.length === 0) return 'name the files of the program';
  const paths = files.slice(0, NAMED).map((name) => join(folder, name));
  return `name the files of the program: ${paths.join(' ')}${files.length > NAMED ? ' …' : ''}`;
}
