import { violations } from './axe.ts';
import { openPage, openTab, pick, picked } from './page.ts';
import { expect, type Page, test } from './test.ts';

const lane = (page: Page, name: string) => page.getByRole('region', { name: `Stack of ${name}` });
const lanes = (page: Page) => page.locator('.lane');
const overview = (page: Page) => page.getByRole('region', { name: 'All contexts' });
/** A row of the overview, by the whole name of its context. */
const row = (page: Page, name: string) =>
  overview(page)
    .locator('tbody tr')
    .filter({ has: page.getByRole('button', { name, exact: true }) });
const nodes = (page: Page) =>
  page.getByRole('region', { name: 'free list' }).locator('tbody th button');

const FEW_LANES = { width: 1100, height: 900 };

test('a hand-over from the pool: lanes by name, the list shorter, and longer again', async ({
  page,
}) => {
  // There is no room for three lanes: a list of all contexts stands under two of them.
  await page.setViewportSize(FEW_LANES);
  const errors = await openPage(page, 'scenario=coroutine-pool-hit&step=0');
  await openTab(page, 'free list');
  await expect(nodes(page)).toHaveCount(0);
  // Both have ended by the sixth switch; the one that ended last is first.
  for (let i = 0; i < 8; i++) await page.keyboard.press(']');
  await expect(nodes(page)).toHaveText(['coroutine 2', 'coroutine 1']);
  // Into the third spawn, which takes one of them.
  await page.keyboard.press(']');
  await expect(nodes(page)).toHaveText(['coroutine 1']);
  await expect(lane(page, 'context A')).toContainText('running');
  await expect(lane(page, 'coroutine 2')).toBeVisible();
  await page.keyboard.press('[');
  await expect(nodes(page)).toHaveText(['coroutine 2', 'coroutine 1']);
  await page.keyboard.press('End');
  await expect(row(page, 'coroutine 1')).toContainText('in the pool');
  await nodes(page).filter({ hasText: 'coroutine 1' }).click();
  await expect(lane(page, 'coroutine 1')).toBeVisible();
  await expect(row(page, 'coroutine 1').getByRole('button').first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('the naive library: the second coroutine is another one in the same memory', async ({
  page,
}) => {
  await page.setViewportSize(FEW_LANES);
  await openPage(page, 'scenario=coroutine-spawn&step=0');
  await expect(page.getByRole('tab', { name: 'event queue' })).toBeVisible();
  await expect(overview(page)).toContainText('1 context so far');
  await page.keyboard.press('End');
  await expect(overview(page)).toContainText('3 contexts so far, 2 ended');
  await row(page, 'coroutine 1')
    .getByRole('button', { name: /ran last: step/ })
    .click();
  await expect(lane(page, 'coroutine 1')).toContainText('running');
  await expect(page.locator('.where')).toContainText('coroutine 1');
});

test('a scenario that takes its time is named at once, its progress in the empty page', async ({
  page,
}) => {
  // Its trace can't be fetched, so that it is recorded now.
  await page.route('**/coroutines-thousand.trace', (route) => route.abort());
  await page.goto('/#scenario=coroutines-thousand');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'coroutines-thousand');
  await expect(page.getByText('A context is saved as one pointer')).toBeVisible({
    timeout: 45_000,
  });
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test('a thousand stacks: the right lanes, few elements, keys', async ({ page }) => {
  test.setTimeout(300_000);
  // How long it takes is the benchmark's affair.
  const expectAtLast = expect.configure({ timeout: 120_000 });
  await openPage(page);
  await pick(page, 'scenario', 'coroutines-thousand');
  await expectAtLast(overview(page)).toBeVisible();
  const field = page.getByLabel('step', { exact: true });
  await field.fill('300000');
  await field.press('Enter');
  await expectAtLast(field).toHaveValue('300000');
  await expectAtLast(overview(page)).toContainText('1,001 contexts so far');
  const running = (await page.locator('.where .context-name').textContent()) ?? '';
  expect(running).toMatch(/^coroutine \d+$/);
  await expectAtLast(lane(page, running)).toContainText('running');
  await expectAtLast(row(page, running)).toContainText('running');
  expect(await lanes(page).count()).toBeLessThanOrEqual(4);
  expect(await page.locator('.app *').count()).toBeLessThan(4000);

  // Through two switches: out to the loop and into the next coroutine of the queue.
  const number = Number(running.split(' ')[1]);
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  for (let i = 0; i < 12; i++) await page.keyboard.press('s');
  await expectAtLast(lane(page, `coroutine ${number + 1}`)).toContainText('running');
  await expectAtLast(row(page, `coroutine ${number + 1}`)).toBeInViewport();

  // The list by keyboard, to its other end and into a lane.
  await row(page, `coroutine ${number + 1}`)
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('End');
  await expectAtLast(row(page, 'coroutine 1000').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expectAtLast(lane(page, 'coroutine 1000')).toContainText('in the queue');
});
