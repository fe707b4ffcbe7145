import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../src/app/atlas/columns.ts';
import { filtered, sorted } from '../../../src/app/atlas/select.ts';
import { PLAIN, printView, readView, type View } from '../../../src/app/atlas/view.ts';
import type { Keeps } from '../../../src/atlas/catalogue/entry.ts';
import { reading } from '../../../src/atlas/picture/reading.ts';
import type { AtlasRow } from '../../../src/atlas/row/row.ts';

/** A row that keeps some, executes so many instructions and takes so many cycles, warm. */
function row(
  name: string,
  instructions: number,
  warm: number | undefined,
  more: Partial<AtlasRow> = {},
): AtlasRow {
  return {
    name: `switches/${name}`,
    title: name,
    family: 'C and C++ libraries',
    origin: '',
    licence: 'MIT',
    entry: '',
    run: warm !== undefined,
    keeps: ['callee-saved'],
    perSwitch: { instructions },
    cycles: warm === undefined ? {} : { zen5: { cold: 3 * warm, warm } },
    survivesInterruption: null,
    ends: 'ret',
    ...more,
  };
}

const keeps = (...all: Keeps[]) => ({ keeps: all });

const ROWS = [
  row('boost', 24, 27, {
    ...keeps('callee-saved', 'MXCSR', 'x87 control word'),
    licence: 'BSL-1.0',
  }),
  row('libco', 16, 8.5, { ends: 'pop, jmp', licence: 'ISC' }),
  row('aco', 24, undefined, { ends: 'jmp', licence: 'Apache-2.0' }),
  row('lightweight', 15, 35, { family: 'glibc and the ladder' }),
  row('go', 5.5, 4, { ...keeps('rbp'), family: 'language runtimes', ends: 'jmp' }),
];

const view = (query: string): View => readView(new URLSearchParams(query));
const names = (rows: readonly AtlasRow[]) => rows.map(({ title }) => title).join(' ');
const shown = (query: string) => names(sorted(filtered(ROWS, view(query)), view(query), 'zen5'));

describe('the address', () => {
  test('says nothing of what goes without saying, and all else comes back', () => {
    expect(printView(PLAIN)).toEqual({});
    expect(readView(new URLSearchParams())).toEqual(PLAIN);
    const all: View = {
      text: 'boost & co',
      families: ['operating systems', 'C and C++ libraries'],
      keeps: ['mxcsr', 'tls'],
      sort: 'warm',
      descending: true,
      core: 'zen3',
      chosen: ['switches/libco', 'asm/mine.S'],
      side: 'chart',
    };
    const query = new URLSearchParams(printView(all));
    expect(readView(new URLSearchParams(query.toString()))).toEqual(all);
  });

  test('what it names that is not there is left out; ten are chosen at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => `n${i}`).join(',');
    expect(view(`family=nowhere,rust&keeps=soul,x87&sort=-beauty&side=up&chosen=${many}`)).toEqual({
      ...PLAIN,
      families: ['Rust'],
      keeps: ['x87'],
      chosen: many.split(',').slice(0, 10),
    });
  });
});

describe('filters', () => {
  test.each([
    ['text=BOOST', 'boost'],
    ['text=mit', 'go lightweight'],
    ['text=callee jmp', 'libco aco'],
    ['family=c-and-c%2B%2B-libraries', 'libco aco boost'],
    ['keeps=x87', 'boost'],
    ['keeps=callee-saved,mxcsr', 'boost'],
    ['keeps=mask', ''],
  ])('%s', (query, expected) => expect(shown(query)).toBe(expected));
});

describe('sorting', () => {
  test.each([
    ['', 'go lightweight libco aco boost'],
    ['sort=-instructions', 'aco boost libco lightweight go'],
    ['sort=switch', 'aco boost go libco lightweight'],
    ['sort=warm', 'go libco boost lightweight aco'],
    ['sort=-warm', 'lightweight boost libco go aco'],
    ['sort=-callee-saved', 'aco boost libco lightweight go'],
    ['sort=licence', 'aco boost libco go lightweight'],
  ])('%s', (query, expected) => expect(shown(query)).toBe(expected));

  test('every column takes part, and tells every row', () => {
    for (const { id } of COLUMNS) {
      const by = view(`sort=${id}`);
      expect(by.sort).toBe(id);
      expect(sorted(ROWS, by, 'zen5')).toHaveLength(ROWS.length);
    }
    for (const column of COLUMNS)
      for (const each of ROWS) expect(typeof column.text(each, 'zen5')).toBe('string');
  });
});

test('the reading finds two that differ by cycles and hardly by instructions', () => {
  expect(reading(ROWS, 'zen5')).toBe(
    'libco executes 16 instructions, lightweight 15; warm, the one takes 8.5 cycles, the other 35, ' +
      '4.12 times as many. Instructions are not cycles.',
  );
  expect(reading(ROWS.slice(0, 1), 'zen5')).toBe('');
  expect(reading(ROWS, 'none')).toBe('');
});
