import { violations } from './axe.ts';
import { expectStep, openPage, openTab } from './page.ts';
import { expect, type Page, test } from './test.ts';

const pipeline = (page: Page) => page.getByRole('region', { name: 'Pipeline' });
const chart = (page: Page) => page.getByRole('slider', { name: 'Instruction in the pipeline' });
const explanation = (page: Page) => page.locator('.explanation');
const cold = (page: Page) =>
  page.getByRole('region', { name: 'A switch in cycles' }).locator('tfoot td').nth(1);

/** The engines load first. */
const SLOW = { timeout: 60_000 };

/** The cycles in a cell, once they are there. */
async function cycles(cell: ReturnType<typeof cold>): Promise<number> {
  await expect(cell).toHaveText(/^[\d,.]+$/, SLOW);
  return Number((await cell.textContent())?.replaceAll(',', ''));
}

test.setTimeout(180_000);

test('the ret of a lightweight switch: why it is late, in words, and the cursor both ways', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-lightweight&step=57');
  await page.keyboard.press('p');
  await expect(pipeline(page)).toBeVisible();
  await expect(explanation(page)).toContainText('step 57', SLOW);
  await expect(explanation(page)).toContainText(
    /ret .*Return mispredicted: the return stack held another address for step 57; \d+ cycles lost/,
  );
  const summary = page.getByRole('complementary', { name: 'Where the cycles went' });
  await expect(summary.locator('tbody').first().locator('th').first()).toHaveText(
    'return mispredicted',
  );
  await expect(summary).toContainText('control flow');

  // The lab's cursor leads, and is led.
  await page.keyboard.press('s');
  await expect(explanation(page)).toContainText('step 58');
  await chart(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expectStep(page, 56);
  await expect(chart(page)).toHaveAttribute('aria-valuetext', /^step 56: .*cycle/);
  // Pointing reads another row and leaves the cursor alone.
  const box = await chart(page).boundingBox();
  if (!box) throw new Error('the chart has no place');
  await page.mouse.move(box.x + 100, box.y + 18 + 8);
  await expect(explanation(page)).not.toContainText('step 56');
  await expectStep(page, 56);
  const pointed = await explanation(page).locator('b').textContent();
  await page.mouse.down();
  await page.mouse.up();
  await expectStep(page, Number(pointed?.replace('step ', '')));

  // Warmed up, the same return still misses: no call led there.
  await page.getByRole('button', { name: 'warmed up' }).click();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'all passes' }).click();
  await expect(summary.locator('tbody').first().locator('th').first()).toHaveText(
    'return mispredicted',
  );
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a core of one’s own: cheaper system calls, a refused figure, a link that brings it back', async ({
  page,
  context,
}) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=60');
  await openTab(page, 'cost');
  const before = await cycles(cold(page));
  await expect(page.getByText(/Modelled [\d.,]+, measured 669 on AMD EPYC, Zen 5/)).toBeVisible(
    SLOW,
  );

  await page.getByRole('button', { name: 'figures' }).click();
  const dialog = page.getByRole('dialog', { name: 'AMD Zen 5' });
  await expect(
    dialog.getByRole('row', { name: /^memory forward ≈ 7 cycles estimated from \d+$/ }).first(),
  ).toBeVisible();
  const figure = dialog.getByRole('textbox', { name: 'system calls: rt_sigprocmask' });
  await figure.fill('-5');
  await figure.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText(
    /systemCalls\.byNumber\.\d+\.cycles\.value/,
  );
  await figure.fill('70');
  await figure.press('Enter');
  await expect(dialog.getByRole('alert')).toBeHidden();
  expect(await violations(page, 'dialog[open]')).toEqual([]);
  await dialog.getByRole('button', { name: 'close', exact: true }).click();
  await expect(page.getByText('measured 669')).toBeHidden();
  const after = await cycles(cold(page));
  expect(before - after).toBeGreaterThan(250);

  await expect.poll(() => page.url()).toContain('core=zen5*systemCalls.byNumber');
  const other = await context.browser()?.newPage();
  if (!other) throw new Error('no second page');
  await other.goto(page.url());
  await openTab(other, 'cost');
  expect(await cycles(cold(other))).toBe(after);
  await other.close();
});

test('on a phone the pipeline is a tab', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, 'scenario=ping-pong-lightweight&step=57');
  await openTab(page, 'pipeline');
  await expect(explanation(page)).toContainText('Return mispredicted', SLOW);
});
