import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';

const TRACE = ['base', 'assembler', 'elf', 'machine', 'trace'];
const CORE = [
  ...TRACE,
  'analysis',
  'query',
  'timing',
  'atlas',
  'experiments',
  'grading',
  'lessons',
  'native',
];

/**
 * The folders of src from the ground up, and what each may import beside itself. A folder that is
 * not listed may import nothing and be imported by nobody.
 */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  assembler: ['base'],
  elf: ['base', 'assembler'],
  machine: ['base', 'assembler', 'elf'],
  trace: ['base', 'assembler', 'elf', 'machine'],
  native: ['base', 'assembler', 'machine'],
  analysis: TRACE,
  query: [...TRACE, 'analysis'],
  timing: TRACE,
  atlas: [...TRACE, 'analysis', 'timing'],
  experiments: [...TRACE, 'analysis', 'timing', 'atlas'],
  grading: [...TRACE, 'analysis', 'query', 'timing'],
  lessons: [...TRACE, 'analysis', 'grading'],
  worker: CORE,
  app: [...CORE, 'worker'],
  cli: CORE,
  build: [...CORE, 'worker', 'cli'],
};

/** A folder within a folder that stays its own. */
const PRIVATE: readonly [path: string, owner: string, why: string][] = [
  ['src/machine/engine/', 'machine', 'only machine knows the emulator; see machine/decode'],
];

/** Packages, and the folders that may know them. */
const PACKAGES: readonly [name: RegExp, folders: readonly string[], why: string][] = [
  [/^(@specy\/|iced-x86)/, ['machine'], 'only machine knows the emulator and the decoder'],
  [/^keystone-wasm/, ['assembler'], 'only assembler knows Keystone'],
  [
    /^fflate/,
    ['elf', 'app'],
    'only elf knows how sections are compressed, only app makes archives',
  ],
  [/^idb-keyval/, ['app'], 'only the page keeps files'],
  [/^comlink/, ['worker'], 'only worker knows how messages travel'],
  [/^(react|react-dom|zustand)(\/|$)/, ['app'], 'the core and the terminal know no page'],
  [/^@(codemirror|lezer|observablehq)\//, ['app'], 'the core and the terminal know no page'],
  [/^commander/, ['cli'], 'the core and the page know no command line'],
  [/^(vite|sirv)(\/|$)/, ['build'], 'only build knows how the page is built'],
  [/^node:/, ['cli', 'build'], 'this runs in a browser too'],
];

/** What is wrong with the imports of one file of src, types and `import()` included; a line each. */
export function importProblems(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text);
  const found = errors.map(({ message }) => `${path}: ${message}`);
  // Every kind of import and re-export names its module in a field `source`.
  JSON.stringify(program, (key, value) => {
    if (key === 'source' && value?.type === 'Literal') {
      const why = refusal(path, value.value);
      const line = text.slice(0, value.start).split('\n').length;
      if (why) found.push(`${path}:${line}: imports ${value.value}, but ${why}`);
    }
    return typeof value === 'bigint' ? `${value}` : value;
  });
  return found;
}

/** Why a file may not import a module, or nothing if it may. */
function refusal(path: string, module: string): string | undefined {
  const folder = folderOf(path);
  if (!module.startsWith('.'))
    return PACKAGES.find(([name, folders]) => name.test(module) && !folders.includes(folder))?.[2];
  const target = posix.join(posix.dirname(path), module);
  const own = PRIVATE.find(([place, owner]) => target.startsWith(place) && owner !== folder);
  if (own) return own[2];
  const allowed = FOLDERS[folder] ?? [];
  const to = folderOf(target);
  if (to === folder || allowed.includes(to)) return undefined;
  return `${folder} may import only from ${[...allowed, 'itself'].join(', ')}`;
}

/** `machine` for a file below src/machine; empty for one outside of src. */
function folderOf(path: string): string {
  const [top, folder] = path.split('/');
  return top === 'src' ? folder : '';
}

/** The TypeScript files below src, by their paths from the project's folder, in order. */
export const sourceFiles = (): string[] =>
  globSync('src/**/*.{ts,tsx}', { ignore: '**/generated/**' }).sort();
