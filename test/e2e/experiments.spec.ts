import { readFileSync } from 'node:fs';
import { darkViolations, violations } from './axe.ts';
import { expect, type Page, test } from './test.ts';

/** A workload small enough for a busy machine. */
const SMALL = 'requests=4&inFlight=2&coroutines=2&waits=1&work=5';

const figures = (page: Page) => page.getByRole('region', { name: 'Figures' });
/** The cells of a row of the table. */
const row = (page: Page, name: string) =>
  figures(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const done = (page: Page) =>
  expect(page.getByRole('button', { name: 'cancel' })).toBeHidden({ timeout: 45_000 });

/** Opens an experiment; what the page throws from then on is in the result. */
async function openExperiment(page: Page, query: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`/#page=experiments&${query}`);
  await expect(page.getByRole('img')).toBeVisible({ timeout: 45_000 });
  return errors;
}

test('the graph: rows as they come, a slider moves the figures, the link follows', async ({
  page,
}) => {
  const errors = await openExperiment(page, `experiment=graph&${SMALL}`);
  await done(page);
  await expect(figures(page).getByRole('row')).toHaveCount(6);
  const before = await row(page, 'naive').textContent();
  expect(before).toContain('%');
  await page.getByRole('slider', { name: /^work between waits/ }).press('ArrowRight');
  await expect(page).toHaveURL(/work=20/);
  await expect(row(page, 'naive')).not.toHaveText(before ?? '');
  await done(page);
  await expect(page.getByLabel('work between waits', { exact: false }).first()).toHaveValue('20');
  await expect(page.locator('.reading')).toContainText('of the callbacks’ throughput');
  expect(errors).toEqual([]);
});

test('figures as CSV, the chart as SVG with colours of its own', async ({ page }) => {
  await openExperiment(page, 'experiment=ladder');
  await done(page);
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  };
  const csv = await save('CSV');
  expect(csv.name).toBe('swaplab-ladder.csv');
  const lines = csv.text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^name,scenario,.*instructions,loads,stores/);
  expect(lines[5]).toMatch(/^rethinkdb\/lightweight,.*,15,7,7,/);
  const svg = await save('SVG');
  expect(svg.name).toBe('swaplab-ladder.svg');
  expect(svg.text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg.text).not.toContain('var(--');
  expect(svg.text).toContain(
    '<title>Swaplab, ladder: beside none, core zen5, systemCall 0</title>',
  );
});

test('a value out of range is told beside its field; the last figures stay', async ({ page }) => {
  await openExperiment(page, `experiment=graph&${SMALL}`);
  await done(page);
  await page.locator('input[name="waits"]').fill('1000');
  await expect(page.getByRole('alert')).toHaveText(
    'waits is 1000; it must be a whole number from 0 to 64',
  );
  await expect(figures(page).getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'defaults' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  // Those come with the page.
  await expect(page.getByText('From the run that was made when this page was built')).toBeVisible();
  await expect(figures(page).getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'run now' }).click();
  await page.getByRole('button', { name: 'cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('Cancelled');
});

test('the graph as it is by default comes with the page, and is what a run gives', async ({
  page,
}) => {
  test.slow();
  await openExperiment(page, 'experiment=graph');
  await expect(page.getByText('From the run that was made when this page was built')).toBeVisible();
  await expect(page.locator('.reading')).toContainText('of the callbacks’ throughput');
  const shipped = await figures(page).textContent();
  await page.getByRole('button', { name: 'run now' }).click();
  await expect(page.getByText('From the run that was made')).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: /^naive: recording/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'cancel' })).toBeHidden({ timeout: 90_000 });
  expect(await figures(page).textContent()).toBe(shipped);
});

test('an edited text takes part; a run that fails leads to its step in the lab', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const text = `        .globl lightweight_swapcontext
lightweight_swapcontext:
        pushq %rbp ; pushq %rbx ; pushq %r12 ; pushq %r13 ; pushq %r14 ; pushq %r15
        movq %rsp, (%rdi)
        movq %rsi, %rsp
        popq %r15 ; popq %r14 ; popq %r13 ; popq %rcx ; popq %rbx ; popq %rbp
        ret
`;
    const texts = { 'asm/rethinkdb/lightweight.S': text };
    localStorage.setItem('swaplab.drafts', JSON.stringify({ state: { texts }, version: 0 }));
  });
  await openExperiment(page, `experiment=graph&${SMALL}`);
  await done(page);
  await expect(page.getByText('Your edited texts take part')).toBeVisible();
  const trouble = page.getByRole('alert').filter({ hasText: 'lightweight only' });
  await expect(trouble).toContainText(/came back wrong at step \d+/);
  const link = trouble.getByRole('link', { name: /open in the lab at step/ });
  const step = (await link.textContent())?.match(/\d+/)?.[0] ?? '';
  await link.click();
  await expect(page.getByLabel('step', { exact: true })).toHaveValue(step, { timeout: 45_000 });
  await page.getByRole('link', { name: 'experiments' }).click();
  await expect(page).toHaveURL(/experiment=graph&requests=4/);
});

test('what is not there is told', async ({ page }) => {
  await page.goto('/#page=experiments&experiment=none');
  await expect(page.getByText('There is no experiment ‘none’')).toBeVisible();
  await page.goto('/#page=nowhere');
  await expect(page.getByText('There is no page ‘nowhere’')).toBeVisible();
});

test('nothing hangs over or shuts people out, at any width, in light or dark colours', async ({
  page,
}) => {
  test.slow();
  // The first comes with the page, the others are run meanwhile.
  for (const name of ['graph', 'stacks', 'ladder']) {
    const least = name === 'stacks' ? '&coroutines=1&waits=0&work=0' : '';
    await openExperiment(page, `experiment=${name}${least}`);
    for (const [width, height] of [
      [1024, 768],
      [390, 844],
      [1440, 900],
    ]) {
      await page.setViewportSize({ width, height });
      const size = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(size, name).toBe(width);
      if (width !== 1024) expect(await violations(page), name).toEqual([]);
    }
    expect(await darkViolations(page), name).toEqual([]);
  }
});
