import { readFileSync } from 'node:fs';
import { darkViolations, violations } from './axe.ts';
import { picked, register } from './page.ts';
import { expect, type Page, test } from './test.ts';

const table = (page: Page) => page.getByRole('region', { name: 'Switches', exact: true });
const rows = (page: Page) => table(page).locator('tbody tr');
const names = (page: Page) => table(page).locator('tbody tr button.cell');
const chosen = (page: Page) => page.getByRole('region', { name: 'Chosen' });
const spots = (page: Page) => page.getByRole('listbox').getByRole('option');

/** How many rows there are, whether in sight or not. */
const count = (page: Page) => page.getByRole('search').getByRole('status').first();

/** Opens the atlas; what the page throws from then on is in the result. */
async function openAtlas(page: Page, query = ''): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`/#page=atlas${query}`);
  await expect(rows(page).first()).toBeVisible();
  return errors;
}

test('rows are filtered, sorted, chosen and compared; the address says so and Back goes back', async ({
  page,
}) => {
  const errors = await openAtlas(page);
  const all = (await count(page).textContent()) ?? '';
  expect(Number.parseInt(all, 10)).toBeGreaterThan(80);
  // Rows are made as far as they are seen, and all of them can be come to.
  expect(await rows(page).count()).toBeLessThan(80);
  await table(page).evaluate((section) => section.scrollTo(0, section.scrollHeight));
  await expect(rows(page).last()).toHaveAttribute(
    'aria-rowindex',
    String(Number.parseInt(all, 10) + 2),
  );
  await page.getByRole('searchbox', { name: 'filter' }).fill('libco');
  await expect(count(page)).toHaveText(/^\d of/);
  await expect(rows(page).first()).toBeInViewport();
  await expect(page).toHaveURL(/text=libco/);
  await page.getByRole('searchbox', { name: 'filter' }).fill('nothing is like that');
  await table(page).getByRole('button', { name: 'show all' }).click();
  await expect(count(page)).toHaveText(all);
  await page.getByRole('button', { name: 'signal mask', exact: true }).first().click();
  await expect(page).toHaveURL(/keeps=mask/);
  await expect(count(page)).toContainText(' of ');
  for (const row of await rows(page).all())
    await expect(row.getByRole('cell', { name: 'signal mask: signal mask' })).toBeVisible();
  await page.goBack();
  await expect(count(page)).toHaveText(all);
  await table(page).getByRole('button', { name: 'warm' }).click();
  await table(page).getByRole('button', { name: 'warm' }).click();
  await expect(page).toHaveURL(/sort=-warm/);
  await expect(table(page).getByRole('columnheader', { name: 'warm' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(rows(page).first()).toContainText(/swapcontext|glibc/);
  // By keyboard alone: the first name, its details, two more beside it.
  await names(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chosen(page).getByRole('heading', { level: 2 })).toHaveText(
    (await names(page).nth(1).textContent()) ?? '',
  );
  await expect(chosen(page)).toContainText('first entry');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(chosen(page)).toContainText('2 switches');
  await page.goBack();
  await expect(chosen(page)).not.toContainText('2 switches');
  expect(errors).toEqual([]);
});

test('two lead to the lab side by side, and one alone; the chart tells and shows them', async ({
  page,
}) => {
  await openAtlas(page, '&chosen=switches/libco,rethinkdb/lightweight');
  await expect(chosen(page).getByRole('columnheader')).toHaveCount(2);
  const listbox = page.getByRole('listbox');
  await listbox.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const label = await spots(page).nth(-2).getAttribute('aria-label');
  await expect(page.locator('.atlas-told')).toHaveText(label ?? '');
  await page.keyboard.press('Enter');
  await expect(chosen(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(chosen(page)).toContainText('cold, modelled');
  await page.goBack();
  await chosen(page)
    .getByRole('link', { name: /through both in the lab/ })
    .click();
  await expect(picked(page, 'routine')).toContainText('libco', { timeout: 45_000 });
  await expect(picked(page, 'beside')).toContainText('lightweight', { timeout: 45_000 });
  await expect(register(page, 'rsp').first()).toBeVisible();
});

test('the picture and the data can be taken along', async ({ page }) => {
  await openAtlas(page, '&core=zen3&text=libco');
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
  };
  const shown = await rows(page).count();
  const svg = await save('SVG');
  expect(svg.name).toBe('swaplab-atlas-zen3.svg');
  expect(svg.text).toMatch(/Swaplab \d+\.\d+\.\d+.*core zen3: warm switches, cycles modelled/);
  expect(svg.text).not.toContain('var(--');
  const png = await save('PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const csv = await save('CSV');
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(shown + 1);
  const json = JSON.parse((await save('JSON')).text);
  expect(json.rows).toHaveLength(shown);
  const libco = json.rows.find(({ name }: { name: string }) => name === 'switches/libco');
  expect(libco).toMatchObject({ perSwitch: { instructions: 16 }, run: true });
  expect(libco.cycles.zen3.warm).toBeGreaterThan(0);
});

test('a CPU leads to its nearest core; rows that did not come can be asked for again', async ({
  page,
}) => {
  await page.route('**/atlas.json', (route) => route.abort(), { times: 1 });
  await page.goto('/#page=atlas');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.getByRole('button', { name: 'try again' }).click();
  await expect(rows(page).first()).toBeVisible();
  const cpu = page.getByLabel('your CPU');
  await cpu.fill('Ryzen 7 5800X');
  await page.getByRole('button', { name: 'show AMD Zen 3' }).click();
  await expect(page).toHaveURL(/core=zen3/);
  await cpu.fill('Apple M1');
  await expect(page.getByText('not x86-64')).toBeVisible();
});

test("one's own core times the rows here", async ({ page }) => {
  await page.addInitScript(() => {
    const state = { base: 'zen5', changes: { 'branches.returnMiss.value': 90 } };
    localStorage.setItem('swaplab.core', JSON.stringify({ state, version: 0 }));
  });
  await openAtlas(page, '&core=own&text=xv6');
  const warm = rows(page).first().getByRole('cell').nth(7);
  // Ends by a ret that no call predicted.
  await expect
    .poll(async () => Number(await warm.textContent()), { timeout: 50_000 })
    .toBeGreaterThan(80);
  await expect(page.getByText('cycles a switch, AMD Zen 5, changed')).toBeVisible();
});

test("one's own routine stands among them, measured here", async ({ page }) => {
  await page.addInitScript(() => {
    const text = `        .globl mine
mine:   pushq %rbp ; pushq %rbx ; pushq %r12 ; pushq %r13 ; pushq %r14 ; pushq %r15
        movq %rsp, (%rdi)
        movq %rsi, %rsp
        popq %r15 ; popq %r14 ; popq %r13 ; popq %r12 ; popq %rbx ; popq %rbp
        ret
`;
    const texts = { 'asm/mine.S': text };
    localStorage.setItem('swaplab.drafts', JSON.stringify({ state: { texts }, version: 0 }));
  });
  await openAtlas(page);
  const mine = rows(page).filter({ has: page.getByRole('button', { name: 'mine', exact: true }) });
  await expect(mine).toContainText('yours', { timeout: 45_000 });
  await expect(mine.getByRole('cell').first()).toHaveText('15');
  await mine.getByRole('button', { name: 'mine', exact: true }).click();
  await expect(chosen(page)).toContainText('asm/mine.S');
  // What is dropped here stands here.
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['        .globl f\nf:      nop\n        ret\n'], 'none.S'));
    return transfer;
  });
  await page.dispatchEvent('.atlas', 'drop', { dataTransfer: data });
  await expect(page.locator('.atlas-problem')).toContainText('none.S', { timeout: 45_000 });
});

test('nothing hangs over or shuts people out, at any width, in light or dark colours', async ({
  page,
}) => {
  test.slow();
  for (const query of [
    '&chosen=switches/libco',
    '&side=chosen&chosen=switches/libco,switches/ruby',
  ]) {
    await openAtlas(page, query).catch(() => undefined);
    for (const [width, height] of [
      [1024, 768],
      [390, 844],
      [1440, 900],
    ]) {
      await page.setViewportSize({ width, height });
      const size = () =>
        page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return [scrollWidth, scrollHeight];
        });
      await expect.poll(size, query).toEqual([width, height]);
      if (width !== 1024) expect(await violations(page), query).toEqual([]);
    }
    expect(await darkViolations(page), query).toEqual([]);
  }
  // On a phone the filters are folded, and a name takes its details to the front, and Back the table.
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '&text=libcoro');
  await expect(page.getByLabel('your CPU')).toBeHidden();
  await page.getByRole('button', { name: 'filters, core' }).click();
  await expect(page.getByLabel('your CPU')).toBeVisible();
  await names(page).first().click();
  await expect(chosen(page)).toContainText('first entry');
  await page.goBack();
  await expect(rows(page).first()).toBeVisible();
});
