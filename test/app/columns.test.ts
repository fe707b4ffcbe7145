import { expect, it } from 'vitest';
import {
  type Arrangement,
  fitted,
  hide,
  moveColumn,
  only,
  parsePanes,
  printPanes,
  put,
  resize,
} from '../../src/app/columns/arrangement.ts';
import { shipped } from '../../src/app/columns/shipped.ts';
import { PANE_IDS } from '../../src/lessons/panes.ts';

/** A made arrangement of a few panes; the others are hidden. */
function of(text: string): Arrangement {
  const named = text.split(/[^A-Za-z]+/);
  const others = PANE_IDS.filter((id) => !named.includes(id));
  const arrangement = parsePanes(`${text}*${others.join('.')}`);
  if (!arrangement) throw Error(text);
  return arrangement;
}

/** Its columns as text. */
const seen = (arrangement: Arrangement) => printPanes({ ...arrangement, hidden: [] });

it.each(['source-registers-stacks_save', 'source_beside34-registers20-11stacks_9kernel.cost46'])(
  'an arrangement reads as it is written: %s',
  (text) => {
    expect(seen(of(text))).toBe(text);
    const whole = printPanes(of(text));
    expect(printPanes(parsePanes(whole) as Arrangement)).toBe(whole);
    // It goes into an address as it is.
    expect(new URLSearchParams({ panes: whole }).toString()).toBe(`panes=${whole}`);
  },
);

it.each([
  '',
  '-',
  'source-',
  'sauce',
  'source-source',
  'source*source',
  'source*fire*cost',
  '3-4',
  'constructor',
])('nothing is made of ‘%s’', (text) => {
  expect(parsePanes(text)).toBeUndefined();
});

it('panes that an arrangement does not know are tabs of its last place, but for what opens below', () => {
  const { columns } = parsePanes('kernel-source') as Arrangement;
  const rest = PANE_IDS.filter((id) => !['kernel', 'source', 'pipeline'].includes(id));
  expect(columns.map(({ places }) => places.map(({ panes }) => panes))).toEqual([
    [['kernel']],
    [['source', ...rest]],
  ]);
});

it('a pane moves beside another: as a tab, into a column of its own, above or below', () => {
  const from = of('source-registers-stacks_save.kernel');
  expect(seen(put(from, 'kernel', 'tab', 'registers'))).toBe('source-registers.kernel-stacks_save');
  expect(seen(put(from, 'registers', 'below', 'source'))).toBe(
    'source_registers-stacks_save.kernel',
  );
  expect(seen(put(from, 'registers', 'above', 'source'))).toBe(
    'registers_source-stacks_save.kernel',
  );
  expect(seen(put(from, 'save', 'left', 'source'))).toBe('save-source-registers-stacks_kernel');
  expect(seen(put(from, 'kernel', 'right', 'kernel'))).toBe('source-registers-stacks_save-kernel');
  expect(seen(put(from, 'stacks', 'right', 'stacks'))).toBe('source-registers-save.kernel-stacks');
  expect(seen(put(from, 'kernel', 'below', 'kernel'))).toBe('source-registers-stacks_save_kernel');
  expect(seen(put(from, 'source', 'right', 'source'))).toBe('source-registers-stacks_save.kernel');
  expect(seen(moveColumn(from, 'registers', -1))).toBe('registers-source-stacks_save.kernel');
  expect(seen(moveColumn(from, 'source', -1))).toBe(seen(from));
});

it('a hidden pane is in no column and comes back where it is put', () => {
  const without = hide(of('source-registers-stacks'), 'registers');
  expect(seen(without)).toBe('source-stacks');
  expect(without.hidden).toContain('registers');
  const again = put(without, 'registers', 'left', 'source');
  expect(seen(again)).toBe('registers-source-stacks');
  expect(again.hidden).not.toContain('registers');
});

it('shares are those of columns or of places', () => {
  const from = of('source-registers-stacks_save');
  expect(
    seen(
      resize(
        from,
        'columns',
        new Map([
          ['source', 400],
          ['save', 300],
        ] as const),
      ),
    ),
  ).toBe('source400-registers-stacks_save300');
  expect(
    seen(
      resize(
        from,
        'places',
        new Map([
          ['save', 200],
          ['stacks', 100],
        ] as const),
      ),
    ),
  ).toBe('source-registers-100stacks_200save');
});

it('columns that do not fit go below one another, and then into tabs', () => {
  const from = of('source-registers-stacks-save-kernel');
  const most = (count: number) => seen(fitted(from, (columns) => columns.length <= count));
  expect(most(5)).toBe(seen(from));
  expect(most(4)).toBe('source-registers-stacks-save_kernel');
  expect(most(3)).toBe('source-registers-stacks_save.kernel');
  expect(most(0)).toBe('source_registers.stacks.save.kernel');
});

it('as shipped, registers and stacks are in view at every size of a desktop, and nothing is missing', () => {
  for (const room of ['narrow', 'low', 'row', 'small', 'editing', 'middle', 'wide'] as const) {
    const arrangement = shipped(room);
    const all = arrangement.columns.flatMap(({ places }) => places.flatMap(({ panes }) => panes));
    expect(all.toSorted()).toEqual(
      PANE_IDS.filter((id) => room === 'narrow' || room === 'low' || id !== 'pipeline').toSorted(),
    );
    if (room === 'narrow' || room === 'low') continue;
    // The one in front, with a second run or without.
    const fronts = only(arrangement, () => true).columns.flatMap(({ places }) =>
      places.map(({ panes }) => panes[0]),
    );
    expect(fronts).toContain('source');
    expect(fronts).toContain('registers');
  }
});
