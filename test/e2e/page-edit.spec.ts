import { expectStep, openPage, openTab, pick, registerValue } from './page.ts';
import { expect, type Page, test } from './test.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Source text' });
const problems = (page: Page) => page.getByRole('list', { name: 'Problems' });

/** Opens the shown file in the editor and puts a line before its first `movq %rbx, oRBX(%rdi)`. */
async function insertLine(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: 'edit', exact: true }).click();
  await editor(page).getByText('oRBX(%rdi)').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type(`${line}\n`);
}

const assemble = (page: Page) => page.getByRole('button', { name: 'assemble & run' }).click();

test('an error shows at its line, is mended, and the edited routine runs', async ({ page }) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await insertLine(page, 'mvoq %rbx, %rbx');
  await assemble(page);
  const place = problems(page).getByRole('button');
  await expect(place).toContainText(/asm\/glibc-2\.12\/swapcontext\.S:\d+:\d+: .*mvoq/);
  await expect(page.locator('.cm-lintRange-error')).toHaveText('mvoq');
  await place.click();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Delete');
  await page.keyboard.type('movq');
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toBeHidden();
  await expect(page.getByText('of 336')).toBeVisible();
  await expect(page.getByText('edited', { exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});

test('what was typed is there after a reload, and can be reverted', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await insertLine(page, 'nop');
  await page.reload();
  await page.getByRole('button', { name: 'edit', exact: true }).click();
  await expect(editor(page)).toContainText('nop');
  const colour = (text: string) =>
    editor(page)
      .locator('span', { hasText: text })
      .first()
      .evaluate((piece) => getComputedStyle(piece).color);
  expect(await colour('%r12')).toBe(await colour('%rbx'));
  expect(await colour('%r12')).not.toBe(await colour('movq'));
  await page.getByRole('button', { name: 'revert' }).click();
  await expect(editor(page)).not.toContainText('nop');
});

test('a program of one’s own runs and writes to the console', async ({ page }) => {
  await openPage(page);
  await pick(page, 'routine', 'new program att');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toBeHidden();
  await page.keyboard.press('End');
  await expect(page.locator('[data-outcome="exited"]')).toContainText('exited with 0');
  await openTab(page, 'kernel');
  await expect(page.locator('.console')).toHaveText('hello\n');
});

test('an endless program can be cancelled and looked at', async ({ page }) => {
  await openPage(page);
  await pick(page, 'routine', 'new program att');
  await editor(page).press('Control+a');
  await page.keyboard.insertText('.globl _start\n_start:\n jmp _start\n');
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toBeHidden({ timeout: 20_000 });
  await page.keyboard.press('End');
  await expect(page.locator('[data-outcome="budget used up"]')).toBeVisible();
  await page.getByRole('button', { name: /^Record/ }).click();
  await page.getByRole('button', { name: 'cancel' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await page.keyboard.press('End');
  await expect(page.locator('[data-outcome="cancelled"]')).toBeVisible();
});

test('a changed register makes a fork with a way back', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await page.locator('[data-register="rbx"]').getByRole('button').click();
  const field = page.getByLabel('change to');
  await field.fill('twelve');
  await expect(page.getByText('Not a number of 64 bits')).toBeVisible();
  await field.fill('0x1234');
  await page.getByRole('button', { name: 'fork here' }).click();
  await expect(page.getByText('fork at step 4: rbx = 0x1234')).toBeVisible();
  await expectStep(page, 0);
  expect(await registerValue(page, 'rbx')).toBe('0000000000001234');
  await page.getByRole('button', { name: 'back to the original' }).click();
  await expectStep(page, 4);
  expect(await registerValue(page, 'rbx')).not.toBe('0000000000001234');
});

test('a shipped scenario stays as shipped beside an edited text, which can be run', async ({
  page,
}) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await insertLine(page, 'nop');
  await page.getByRole('button', { name: 'close', exact: true }).click();
  await expect(page.getByText('of 330')).toBeVisible();
  await page.getByRole('button', { name: 'run your edited text' }).click();
  await expect(page.getByText('of 336')).toBeVisible();
});

test('a long run can be gone through in both directions', async ({ page }) => {
  await openPage(page);
  await pick(page, 'routine', 'new program intel');
  await editor(page).press('Control+a');
  await page.keyboard.insertText(
    '.intel_syntax noprefix\n.globl _start\n_start:\n inc rbx\n jmp _start\n',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('of 500,000')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('step', { exact: true }).fill('400000');
  await page.keyboard.press('Enter');
  expect(await registerValue(page, 'rbx')).toBe((200_000).toString(16).padStart(16, '0'));
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  expect(await registerValue(page, 'rbx')).toBe((199_999).toString(16).padStart(16, '0'));
});

test('what an edit broke is said at once, at the step of before, with a way there', async ({
  page,
}) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await insertLine(page, 'xorl %r14d, %r14d');
  await assemble(page);
  const note = page.locator('.note', { hasText: 'came back wrong' });
  await expect(note).toContainText(/^r14 of context A, which left at step \d+, came back wrong/, {
    timeout: 20_000,
  });
  await expectStep(page, 4);
  const [, wrong] = /wrong at step (\d+)/.exec((await note.textContent()) ?? '') ?? [];
  await note.getByRole('button', { name: 'go there' }).click();
  await expectStep(page, Number(wrong));
  // There it tells what led to it, until it is put away.
  await expect(note).toContainText(
    /r14was 0x\w+ at step \d+, is 0x0 at step \d+: .* saved r14, when .*\(xorl %r14d, %r14d\) had changed it/,
  );
  await note.getByRole('button', { name: 'dismiss' }).click();
  await expect(note).toBeHidden();
});
