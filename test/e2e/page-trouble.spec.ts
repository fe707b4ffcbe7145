import { readFileSync } from 'node:fs';
import { openPage, pick, step } from './page.ts';
import { expect, type Locator, type Page, test } from './test.ts';

const sourceOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Opens a scenario with one of the lab's texts as a person has edited it, at the run's end. */
async function openEdited(
  page: Page,
  scenario: string,
  path: string,
  change: (text: string) => string,
): Promise<string[]> {
  const text = change(sourceOf(path));
  expect(text).not.toBe(sourceOf(path));
  const drafts = JSON.stringify({ state: { texts: { [path]: text } }, version: 0 });
  await page.addInitScript((kept) => localStorage.setItem('swaplab.drafts', kept), drafts);
  const errors = await openPage(page);
  // Assembled and recorded now: that takes its time on a busy machine.
  await pick(page, 'scenario', scenario);
  await expect(page.getByText('edited', { exact: true })).toBeVisible({ timeout: 45_000 });
  await page.keyboard.press('End');
  return errors;
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return box;
}

const end = (page: Page) => page.locator('[data-outcome]');

test('a switch that loses a register: which, of which context, at which step', async ({ page }) => {
  const errors = await openEdited(
    page,
    'ping-pong-lightweight',
    'asm/rethinkdb/lightweight.S',
    (text) => text.replaceAll(/(push|pop)q +%r12\n/g, ''),
  );
  await expect(end(page)).toHaveText(
    'The run ends: main returned 0 after 108 steps; before that, r12 of context B came back wrong at step 17.',
  );
  // What led to it stands below the panes in which one follows it.
  await page.keyboard.press('w');
  const told = page.getByRole('region', { name: 'What went wrong' });
  await expect(told).toContainText('no line loads it');
  const [{ y }, panes] = await Promise.all([boxOf(told), boxOf(page.locator('main'))]);
  expect(y).toBeGreaterThanOrEqual(panes.y + panes.height);
  await step(page).fill('17');
  await step(page).press('Enter');
  await expect(page.locator('.where')).toContainText('B');
  expect(errors).toEqual([]);
});

test('a double free: of what, in which context, the steps before it to be walked', async ({
  page,
}) => {
  const errors = await openEdited(page, 'coroutine-spawn', 'asm/runtime/coroutine.S', (text) =>
    text.replace(
      /(movq\s+CORO_STACK\(%rbx\), %rdi\s+call\s+free\n)/,
      '$1        movq CORO_STACK(%rbx), %rdi\n        call free\n',
    ),
  );
  await expect(end(page)).toHaveText(
    /^The run ends: exited with 66 in context A after [\d,]+ steps: double free of 0x7f\w+\.$/,
  );
  const last = Number(await step(page).inputValue());
  await page.keyboard.press('[');
  expect(Number(await step(page).inputValue())).toBeLessThan(last);
  expect(errors).toEqual([]);
});

test('a stack too small for the work: the lane shows where its guard page was hit', async ({
  page,
}) => {
  const errors = await openEdited(
    page,
    'coroutine-spawn',
    'asm/scenarios/coroutine-spawn.S',
    (text) => text.replace(/(\ntwice:\n)/, '$1        call    twice\n'),
  );
  await expect(end(page)).toHaveText(
    /^The run ends: stack overflow: .*guard page under stack of coroutine 1.*coroutine 1, after [\d,]+ steps\)\.$/,
  );
  await expect(page.getByRole('region', { name: 'Stack of coroutine 1' })).toContainText('running');
  expect(errors).toEqual([]);
});

test('a routine that there is none of: what to choose instead', async ({ page }) => {
  await page.goto('/#page=experiments&experiment=graph&lightweight=rethinkdb/lightwieght');
  await expect(page.getByRole('alert')).toContainText(
    "there is no routine 'rethinkdb/lightwieght'; did you mean 'rethinkdb/lightweight'?",
    { timeout: 45_000 },
  );
});
