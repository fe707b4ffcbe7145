import { Buffer } from 'node:buffer';
import { expectStep, openPage, ownRoutines, pick, picked, step } from './page.ts';
import { expect, type Page, test } from './test.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Source text' });
const problems = (page: Page) => page.getByRole('list', { name: 'Problems' });

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pick(page, 'routine', 'open'),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function runFile(page: Page, name: string, text: string): Promise<void> {
  await openFile(page, name, text);
  await editor(page).press('Control+Enter');
  await expect(editor(page)).toBeHidden({ timeout: 20_000 });
}

test('a file too large is refused, and no room to keep a text is told', async ({ page }) => {
  const errors = await openPage(page);
  await openFile(page, 'large.S', 'nop\n'.repeat(2_621_440));
  await expect(page.getByRole('alert')).toContainText('large.S: the file has 10.0 MiB');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openFile(page, 'small.S', '.globl _start\n_start: hlt\n');
  await expect(editor(page)).toContainText('hlt');
  await expect(page.getByRole('alert')).toContainText('Not kept');
  await expect(page.getByText('Not kept: gone when you leave the page.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a program of one’s own is there after a reload at its step, and can be deleted', async ({
  page,
}) => {
  await openPage(page);
  await runFile(page, 'count.S', '.globl main\nmain:\n .rept 3\n nop\n .endr\n ret\n');
  // Six steps of start-up come before it.
  for (let i = 0; i < 7; i++) await page.keyboard.press('s');
  await expect(page).toHaveURL(/count\.S&step=7/);
  await page.reload();
  // The engines start anew.
  await expect(step(page)).toHaveValue('7', { timeout: 45_000 });
  await expectStep(page, 7);
  await expect(picked(page, 'routine')).toHaveAttribute('data-value', 'asm/count.S');
  await expect(page.getByText('edited', { exact: true })).toBeHidden();
  // Every copy of the line in the .rept is stopped at.
  await page.locator('.source-row', { hasText: /nop/ }).locator('.gutter').click();
  await page.keyboard.press('Home');
  const stops: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = await step(page).inputValue();
    await page.keyboard.press('c');
    await expect(step(page)).not.toHaveValue(before);
    stops.push(Number(await step(page).inputValue()));
  }
  expect([stops[1] - stops[0], stops[2] - stops[1]]).toEqual([1, 1]);
  await page.goBack();
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'ping-pong-glibc');
  await pick(page, 'routine', 'asm/count.S');
  await page.getByRole('button', { name: 'delete' }).click();
  await expect(editor(page)).toBeHidden();
  expect(await ownRoutines(page)).not.toContain('count');
  const note = page.locator('.note', { hasText: 'Deleted asm/count.S' });
  await note.getByRole('button', { name: 'undo' }).click();
  await expect(editor(page)).toContainText('.rept 3');
  expect(await ownRoutines(page)).toContain('count');
});

test('a file without an entry is told so at itself, and not of the next file', async ({ page }) => {
  await openPage(page);
  await openFile(page, 'entry.S', 'foo: ret\n');
  await editor(page).press('Control+Enter');
  await expect(problems(page)).toContainText(
    "asm/entry.S:1:1: no function is global: 'foo' is not",
  );
  await openFile(page, 'local.S', '\nmain: ret\n');
  await expect(problems(page)).toBeHidden();
  await editor(page).press('Control+Enter');
  await expect(problems(page)).toContainText("asm/local.S:2:1: 'main' is not global");
});

test('an unknown scenario is told, and its step is not another’s', async ({ page }) => {
  await page.goto('/#scenario=nowhere&step=9');
  await expect(page.getByRole('alert')).toContainText('nowhere');
  await expect(page.getByRole('slider')).toBeHidden();
  await page.goto('/#scenario=first-entry&step=3&beside=elsewhere');
  await expect(page.getByRole('alert')).toContainText('elsewhere');
  await expectStep(page, 3);
});

test('Caps Lock is no Shift, a key has one command, and ? always works', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'C', shiftKey: false })),
  );
  await expectStep(page, 330);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'change the key for: one step back' }).click();
  await page.keyboard.press('s');
  await expect(page.getByText('s was taken from: one step', { exact: true })).toBeVisible();
  await page.getByLabel('keys on').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('keys on')).toBeHidden();
  await page.keyboard.press('s');
  await expectStep(page, 330);
  await page.keyboard.press('?');
  await page.getByLabel('keys on').check();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('keys on')).toBeHidden();
  await page.keyboard.press('s');
  await expectStep(page, 329);
});

test('without the network the editor says so, and works when it is back', async ({ page }) => {
  await page.route(/lab-files-|client-/, (route) => route.abort());
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await page.getByRole('button', { name: 'edit', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expectStep(page, 4);
  await page.locator('[data-register="rbx"]').getByRole('button').click();
  await page.getByLabel('change to').fill('0x12');
  await page.getByRole('button', { name: 'fork here' }).click();
  await expect(page.getByRole('alert')).toContainText('The assembler and the emulator');
});

test('a word is no step number', async ({ page }) => {
  await openPage(page);
  await step(page).fill('abc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('‘abc’ is no step number');
});

test('a routine stands beside, and a link without one closes it', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await pick(page, 'beside', 'ping-pong through asm/rethinkdb/lightweight.S');
  const second = page.getByRole('region', { name: 'Second run' });
  await expect(second.locator('[data-next]')).toBeVisible({ timeout: 20_000 });
  await page.goto('/#scenario=ping-pong-glibc&step=5');
  await expect(second).toBeHidden();
});
