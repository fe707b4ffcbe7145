import type { UnitFlags } from '../assembler/cpp/flags.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { linkedName } from '../assembler/link/apart.ts';
import type { Convention } from '../machine/scenarios/routine.ts';
import { INCLUDE, putIncluded } from './included.ts';

/** A routine that is to run on a CPU. */
export interface NativeRoutine {
  /** What its file is to be called, and the file's key in `files`. */
  name: string;
  path: string;
  files: SourceFiles;
  flags?: UnitFlags;
  convention: Convention;
  /** In words, how it is called. */
  words: string;
}

export type NativeFolder =
  | { ok: true; files: Readonly<Record<string, string>> }
  | { ok: false; message: string };

/** What is the same for every routine: the files of asm/runtime/native, by name. */
export type NativeTexts = Readonly<Record<string, string>>;

const ADAPTER = 'adapter.S';

/** What each file is, for the README. */
const WHAT: Readonly<Record<string, string>> = {
  [ADAPTER]: 'makes `context.h`’s three functions of the routine',
  'context.h': 'the interface to it',
  'main.c': 'two contexts that take turns',
  'check.c': 'what is kept, and what is lost',
  'probe.S': 'fills registers, switches, and looks at them',
  'probe.h': 'what these two share',
  'measure.c': 'how long a switch takes',
  'thread.c': 'what some routines expect of their thread, at fs or gs',
  Makefile: '`make`, `make run`, `make check`, `make measure`, `make gdb`, `make clean`',
  'switch.gdb': 'the session of `make gdb`',
};

/**
 * A folder that runs a routine on the CPU at hand: it needs a C compiler and make, gdb for its session.
 * @returns its files by path from the folder
 */
export function nativeFolder(routine: NativeRoutine, texts: NativeTexts): NativeFolder {
  const { path, convention } = routine;
  const stem = stemOf(routine.name);
  const taken = [...Object.keys(texts), ADAPTER].some((each) => stemOf(each) === stem);
  const name = taken ? `your-${routine.name}` : routine.name;
  const files: Record<string, string> = {};
  const { folders = [], macros = [] } = routine.flags ?? {};
  const sources = Object.fromEntries(
    Object.entries(routine.files).map(([key, text]) => [key, fromHere(key, text)]),
  );
  files[name] = sources[path];
  const outside = putIncluded(path, name, sources, folders, files);
  if (outside)
    return {
      ok: false,
      message: `it includes "${outside}" from outside its folder; include it by its name, and say -I where it is`,
    };
  const { adapter, support, symbol, windows = false, takesTurns = false } = convention;
  const made = convention.texts?.[adapter];
  // The interface first: the routine's own names may be the same, and are told apart by their prefix.
  files[ADAPTER] = forC(made ?? sources[adapter]).replaceAll(linkedName(''), '');
  if (!made) putIncluded(adapter, ADAPTER, sources, [], files);
  const members = support.map((each) => each.slice(each.lastIndexOf('/') + 1));
  for (const [i, member] of members.entries()) {
    files[member] = sources[support[i]];
    putIncluded(support[i], member, sources, [], files);
  }
  const needsThread = windows || /%?\bfs:/.test(`${files[name]}${files[ADAPTER]}`);
  const given = Object.keys(texts).filter((each) => needsThread || each !== 'thread.c');
  const symbols = symbol.split(',');
  const macroFlags = macros.map(
    (macro) => `'-D${macro.replaceAll("'", "'\\''").replaceAll('$', '$$$$')}'`,
  );
  const filled: Readonly<Record<string, string>> = {
    FILE: name,
    SYMBOL: symbols[0],
    SYMBOLS: symbols.map((each) => `\`${each}\``).join(' and '),
    BACK: convention.takesTurns ? (symbols[1] ?? symbols[0]) : symbols[0],
    WORDS: routine.words,
    TURNS: takesTurns ? '1' : '0',
    WINDOWS: windows ? '1' : '0',
    CPPFLAGS: [`-I${INCLUDE}`, ...macroFlags].join(' '),
    OBJECTS: [name, ADAPTER, ...(needsThread ? ['thread.c'] : [])].map(objectOf).join(' '),
    SUPPORT: members.length > 0 ? 'libsupport.a' : '',
    SUPPORT_RULE:
      members.length > 0
        ? `\n# Of these a program takes what ${name} lacks.\nlibsupport.a: ${members.map(objectOf).join(' ')}\n\tar rcs $@ $^\n`
        : '',
    TABLE: [
      `| \`${name}\` | the routine |`,
      ...[...given, ADAPTER]
        .filter((each) => WHAT[each])
        .map((each) => `| \`${each}\` | ${WHAT[each]} |`),
    ].join('\n'),
  };
  for (const each of given)
    files[each] = texts[each].replace(/@([A-Z_]+)@/g, (hole, key) => filled[key] ?? hole);
  return { ok: true, files };
}

const stemOf = (file: string) => file.replace(/\.\w+$/, '');

const objectOf = (file: string) => `${stemOf(file)}.o`;

/** The names of the interface, which a routine of the same name would meet. */
const forC = (text: string) =>
  text.replace(/(?<![\w.$])context_(size|make|switch)\b/g, 'lab_context_$1');

/** The lab's own files include by the way from one of its folders to another. */
const fromHere = (path: string, text: string) =>
  path.startsWith('asm/') ? text.replace(/(include\s+")(?:\.\.\/)+include\//g, '$1') : text;
