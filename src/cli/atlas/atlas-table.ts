import type { Keeps } from '../../atlas/catalogue/entry.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { figure } from '../../base/count.ts';
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

/** Columns of its table: it has more of them than 80 have room for. */
const WIDTH = 118;

const HEADINGS = [
  'instructions',
  'loads',
  'stores',
  'bytes',
  'system calls',
  'locked',
  'code bytes',
  'cold',
  'warm',
  'measured',
  'signal',
  'ends',
  'keeps',
];

/** Rows of the atlas as a table, with cycles on a core. */
export function atlasTable(rows: readonly AtlasRow[], core: Core): string {
  const legend = Object.entries(SHORT).map(([name, short]) => `${short} ${name}`);
  return [
    figureTable(
      [['a switch', ...HEADINGS], ...rows.map((row) => [row.name, ...cells(row, core)])],
      {
        width: WIDTH,
      },
    ),
    '',
    `cold, warm: cycles modelled on ${core.title}; measured: on a CPU of this core, in the form in which the routine ends.`,
    'signal: + survives one before each of its instructions, else before how many it does not.',
    `keeps, beside rsp and the address to go on at: ${legend.join(', ')}.`,
    'A switch without loads has no file here: its licence does not go with the lab’s. Its figures were counted in the original.',
  ].join('\n');
}

function cells({ perSwitch, cycles, ends, keeps, interruption }: AtlasRow, core: Core): string[] {
  const { instructions, loads, stores, bytesLoaded, bytesStored, syscalls, locked, codeBytes } =
    perSwitch;
  const bytes = bytesLoaded === undefined ? undefined : bytesLoaded + (bytesStored ?? 0);
  const { cold, warm, measured } = cycles[core.name] ?? {};
  const figures = [
    instructions,
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
    ...figures.map((each) => (each === undefined || each === null ? '' : figure(each))),
    interruption ? (interruption.broken === 0 ? '+' : `${interruption.broken}`) : '',
    ends.replaceAll('patched return address', 'patched'),
    keeps.map((each) => SHORT[each] ?? each).join(' '),
  ];
}
