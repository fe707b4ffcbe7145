import { darkViolations, violations } from './axe.ts';
import { expectStep, openPage, openTab } from './page.ts';
import { expect, test } from './test.ts';

test('nothing shuts people out, in light or dark colours', async ({ page }) => {
  test.slow();
  await openPage(page, 'scenario=ping-pong-glibc&step=27');
  const expectNone = async (part?: string) => {
    expect(await violations(page, part)).toEqual([]);
    expect(await darkViolations(page, part)).toEqual([]);
  };
  await expectNone();
  for (const tab of ['kernel', 'cost']) {
    await openTab(page, tab);
    await expectNone(`[data-pane=${tab}]`);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and marks' })).toBeVisible();
  await expectNone('#help');
  await page.keyboard.press('Escape');
  await page.locator('[data-register="rbx"]').getByRole('button').click();
  await expectNone('.value-popover');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'edit', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Source text' })).toBeVisible();
  await expectNone('[data-pane=source]');
});

test('nothing hangs over, and all that the header has can be reached', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=27');
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [960, 844],
    [760, 844],
    [390, 844],
  ]) {
    await page.setViewportSize({ width, height });
    const size = () =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
    await expect.poll(size).toEqual([width, height]);
    const edges = await page
      .locator('.header')
      .locator('button, select, a')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
    expect(edges.length).toBeGreaterThan(8);
    expect(Math.max(...edges)).toBeLessThanOrEqual(width);
    await expect(page.locator('.where .context-name')).toBeInViewport({ ratio: 1 });
  }
});

test('on a phone panes are tabs under the same buttons', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=27');
  for (const [tab, text] of [
    ['registers', 'rbx'],
    ['stacks', 'guard page'],
    ['ucontext_t', 'uc_sigmask'],
    ['kernel', 'Blocked signals'],
    ['cost', 'Since the start'],
    ['source', 'SIG_SETMASK'],
  ]) {
    await openTab(page, tab);
    await expect(page.getByRole('tabpanel')).toContainText(text);
  }
  const button = await page.getByRole('button', { name: 'one step', exact: true }).boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(40);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('keys can be changed and switched off', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'change the key for: one step', exact: true }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.keyboard.press('j');
  await expectStep(page, 1);
  await page.keyboard.press('?');
  await page.getByLabel('keys on').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expectStep(page, 1);
});

test('the page works when the engines do not come', async ({ page }) => {
  await page.route(/\.wasm|lab\.worker/, (route) => route.abort());
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await page.keyboard.press('s');
  await expectStep(page, 5);
  await page.locator('[data-register="rbx"]').getByRole('button').click();
  await page.getByRole('button', { name: 'fork here' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.keyboard.press('s');
  await expectStep(page, 6);
});
