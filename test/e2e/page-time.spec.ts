import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { expectStep, openPage, register } from './page.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';

test('a lost register is shown: marked, both values, from its save to the wrong load', async ({
  page,
}) => {
  const text = readFileSync(new URL(`../../${LIGHTWEIGHT}`, import.meta.url), 'utf8');
  const drafts = {
    state: { texts: { [LIGHTWEIGHT]: text.replace('pushq   %r13', 'pushq   %r12') } },
  };
  await page.addInitScript(
    (kept) => localStorage.setItem('swaplab.drafts', kept),
    JSON.stringify({ ...drafts, version: 0 }),
  );
  const errors = await openPage(page);
  await page.getByRole('combobox', { name: 'scenario' }).selectOption('ping-pong-lightweight');
  const wrong = page.getByRole('region', { name: 'What went wrong' });
  await expect(wrong).toContainText(/^r13 of context A, which left at step \d+, came back wrong/, {
    timeout: 45_000,
  });
  const [left, back] = ((await wrong.textContent()) ?? '').match(/(?<=step )\d+/g) ?? [];
  await wrong.getByRole('button', { name: 'go there' }).click();
  await expectStep(page, Number(back));
  const row = register(page, 'r13');
  await expect(row.getByRole('img', { name: 'lost' })).toBeVisible();
  await expect(row).toContainText(/should be ≠ \w+/);
  const lane = page.getByRole('region', { name: 'Stack of context A' });
  await expect(lane.getByText('wrong: loaded into r13')).toBeVisible();
  await expect(wrong).toContainText(
    'lightweight.S:30 (popq %r13) loads it from where lightweight.S:17 (pushq %r12) saved r12; no line saves r13',
  );
  expect(await violations(page)).toEqual([]);
  await wrong.getByRole('button', { name: `step ${left}`, exact: true }).click();
  await expectStep(page, Number(left));
  await expect(row.getByRole('img', { name: 'lost' })).toBeHidden();
  // Put away it stays within reach.
  await wrong.getByRole('button', { name: 'dismiss' }).click();
  await expect(wrong).toBeHidden();
  await page.getByRole('button', { name: '1 wrong' }).click();
  await wrong.getByText('the wrong load:').getByRole('button').click();
  await expect(page.locator('.sentence')).toContainText('r13');
  expect(errors).toEqual([]);
});
