import type { Keeps } from '../../atlas/catalogue/entry.ts';
import { type AtlasRow, EXACT } from '../../atlas/row/row.ts';
import { figure } from '../../base/count.ts';
import { lines } from '../../base/svg.ts';
import type { Core } from '../../timing/cores/core.ts';
import { figureTable } from '../figure-table.ts';

/** What has a short name in the table; registers have theirs. */
const SHORT: Partial<Record<Keeps, string>> = {
  'callee-saved': 'cs',
  arguments: 'args',
  rflags: 'flags',
  MXCSR: 'mx',
  'x87 control word': 'cw',
  'x87 environment': 'env',
  'signal mask': 'mask',
  'xmm6–15': 'xmm',
  'shadow stack': 'shs',
  'thread block': 'tb',
  'thread pointer': 'tp',
  'stack protector': 'sp',
};

/** Families, short. */
const FAMILY: Record<AtlasRow['family'], string> = {
  'glibc and the ladder': 'glibc',
  'operating systems': 'systems',
  'language runtimes': 'languages',
  'C and C++ libraries': 'C, C++',
  'C library pairs': 'C pairs',
  Rust: 'Rust',
  Zig: 'Zig',
  Windows: 'Windows',
  'your own': 'yours',
};

/** Columns that its tables may take. */
const WIDTH = 118;

const FIGURES = [
  'instr.',
  'first entry',
  'loads',
  'stores',
  'bytes',
  'system calls',
  'locked',
  'code bytes',
  'cold',
  'warm',
  'measured',
];

/** What its second table has in words. */
const WORDS = ['a switch', 'family', 'file', 'signal', 'ends with', 'keeps'];

/** Rows of the atlas as two tables, figures with cycles on a core and words; `entries` has it tell how contexts begin. */
export function atlasTable(rows: readonly AtlasRow[], core: Core, entries: boolean): string {
  const legend = Object.entries(SHORT).map(([name, short]) => `${short} ${name}`);
  return [
    figureTable([['a switch', ...FIGURES], ...rows.map((row) => figures(row, core))], {
      width: WIDTH,
    }),
    '',
    figureTable([WORDS, ...rows.map(words)], { left: WORDS.length, width: WIDTH }),
    '',
    ...(entries ? ['first entry', ...rows.flatMap(beginning), ''] : []),
    `instr.: instructions of a switch into a context that has run; first entry: into one that never has${entries ? '' : '; with switches named, or --family, how it begins'}.`,
    `cold, warm: cycles modelled on ${core.title}; measured: on a CPU of this core, in the form in which the routine ends.`,
    'file: bytes, exact (the same instructions) or anew (written to what is known of it, the order may differ); none where the',
    'licence does not go with the lab’s: its figures were counted in the original.',
    'signal: + survives one before each of its instructions, else before how many it does not.',
    ...lines(`keeps, beside rsp and the address to go on at: ${legend.join(', ')}.`, WIDTH),
  ].join('\n');
}

/** As a person calls it. */
const shortName = ({ name }: AtlasRow) => name.replace(/^switches\//, '');

function figures(row: AtlasRow, core: Core): string[] {
  const { perSwitch, cycles } = row;
  const { loads, stores, bytesLoaded, bytesStored, syscalls, locked, codeBytes } = perSwitch;
  const bytes = bytesLoaded === undefined ? undefined : bytesLoaded + (bytesStored ?? 0);
  const { cold, warm, measured } = cycles[core.name] ?? {};
  const each = [
    perSwitch.instructions,
    perSwitch.firstEntry,
    loads,
    stores,
    bytes,
    syscalls,
    locked,
    codeBytes,
    cold,
    warm,
    measured,
  ];
  return [
    shortName(row),
    ...each.map((value) => (value === undefined || value === null ? '' : figure(value))),
  ];
}

function words(row: AtlasRow): string[] {
  const { family, exact, interruption, ends, keeps } = row;
  return [
    shortName(row),
    FAMILY[family],
    exact ? EXACT[exact][0] : 'none',
    interruption ? (interruption.broken === 0 ? '+' : `${interruption.broken}`) : '',
    ends.replaceAll('patched return address', 'patched'),
    keeps.map((each) => SHORT[each] ?? each).join(' '),
  ];
}

/** How a context of a switch begins, in lines below its name. */
const beginning = (row: AtlasRow): string[] => [
  `  ${shortName(row)}`,
  ...lines(row.entry, WIDTH - 4).map((line) => `    ${line}`),
];
