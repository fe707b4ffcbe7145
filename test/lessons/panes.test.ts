import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAction } from '../../src/lessons/action.ts';
import { PANE_IDS } from '../../src/lessons/panes.ts';

test.each(PANE_IDS)('a lesson can bring %s to the front', (pane) => {
  expect(parseAction(`lab:show/${pane}`)).toEqual({ ok: true, action: { do: 'show', pane } });
});

test('of a pane that is not there the message names those that are', () => {
  const parsed = parseAction('lab:show/kernels');
  expect(parsed).toEqual({
    ok: false,
    message: `no pane 'kernels'; there are ${PANE_IDS.join(', ')}; write lab:show/kernel`,
  });
});

test('the guide for writers of lessons lists all panes', () => {
  const row = /^\| `lab:show\/kernel` \|(.*)\|$/m.exec(readFileSync('lessons/README.md', 'utf8'));
  const told = [...(row?.[1].matchAll(/`(\w+)`/g) ?? [])].map(([, name]) => name);
  expect(told.toSorted()).toEqual(PANE_IDS.toSorted());
});
