import { Buffer } from 'node:buffer';
import { withLines } from '../compilers/with-lines.ts';
import { nextLine, openPage, step } from './page.ts';
import { expect as expectSoon, type Page, test } from './test.ts';

const expect = expectSoon.configure({ timeout: 20_000 });

/** The C of `withLines`, by the lines that its `.loc` names. */
const C = Array.from({ length: 36 }, (_, i) => {
  const texts: Record<number, string> = {
    1: '/* Two contexts hand a number',
    2: '   to and fro. */',
    3: '#include <stdint.h>',
    5: 'static long given;',
    21: 'void task(void) {',
    22: '    for (;;) {',
    23: '        given = given * 2; // twice',
    24: '        swap(&b_sp, &a_sp);',
    25: '    }',
    26: '}',
    28: 'int main(void)',
    29: '{',
    30: '    uint64_t *top = b_stack + 62;',
    31: '    b_sp = top - 2;',
    32: '    given = 21;',
    33: '    swap(&a_sp, &b_sp);',
    34: '    return given != 42;',
    35: '}',
  };
  return texts[i + 1] ?? '';
}).join('\n');

async function open(page: Page, files: Record<string, string | Uint8Array>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open', exact: true }).click(),
  ]);
  await chooser.setFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    })),
  );
}

const source = (page: Page) => page.locator('[data-pane=source]');
const tab = (page: Page, name: string) => source(page).locator('button.file', { hasText: name });
const sentence = (page: Page) => page.getByRole('region', { name: 'What happened' });

/** Assembly and the C that it was made of, where it opens. */
async function openBoth(page: Page): Promise<string[]> {
  const errors = await openPage(page);
  await open(page, { 'co.s': withLines('xorl %eax, %eax'), 'co.c': C });
  await page.getByRole('textbox', { name: 'Source text' }).press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Source text' })).toBeHidden({ timeout: 45_000 });
  return errors;
}

test('a program opens where its own code begins, and its start-up is before that', async ({
  page,
}) => {
  const errors = await openBoth(page);
  await expect(nextLine(page)).toHaveAttribute('data-line', '29');
  const at = await step(page).inputValue();
  expectSoon(Number(at)).toBeGreaterThan(0);
  await expect(sentence(page)).toContainText('Runs asm/co/co.s from main to its end.');
  await expect(sentence(page)).toContainText(`after ${at} steps of start-up code`);
  await page.keyboard.press('Home');
  await expect(step(page)).toHaveValue('0');
  await expect(source(page)).toContainText('_start:');
  await expect(sentence(page)).not.toContainText('start-up code');
  await page.keyboard.press('m');
  await expect(step(page)).toHaveValue(at);
  expectSoon(errors).toEqual([]);
});

test('a program with lines of C is stepped by line, in C and in assembly', async ({ page }) => {
  const errors = await openBoth(page);
  await expect(tab(page, 'co.c')).toBeVisible();
  await expect(tab(page, 'co.s')).toBeVisible();

  // The pane shows C wherever there is some.
  await page.keyboard.press('Home');
  const line = page.getByRole('button', { name: 'to the next line of C, over calls' });
  await line.click();
  await expect(nextLine(page)).toHaveAttribute('data-line', '29');
  await expect(nextLine(page)).toContainText('{');
  await line.click();
  await expect(nextLine(page)).toHaveAttribute('data-line', '30');
  await expect(sentence(page)).toContainText('Compiled from co.c:29.');
  await page.keyboard.press('l');
  await expect(nextLine(page)).toContainText('swap(&a_sp, &b_sp);');
  await page.keyboard.press('l');
  await expect(nextLine(page)).toHaveAttribute('data-line', '34');

  // Backward to the same places; into what is called, in another context.
  await page.keyboard.press('Shift+L');
  await expect(nextLine(page)).toHaveAttribute('data-line', '33');
  await page.keyboard.press('i');
  await expect(nextLine(page)).toHaveAttribute('data-line', '21');
  await page.keyboard.press('i');
  await expect(nextLine(page)).toContainText('given = given * 2; // twice');
  await page.keyboard.press('Shift+I');
  await page.keyboard.press('Shift+I');
  await expect(nextLine(page)).toHaveAttribute('data-line', '33');

  // The file last chosen says which kind is followed.
  await tab(page, 'co.s').click();
  await expect(nextLine(page)).toContainText('movl');
  await page.keyboard.press('i');
  await expect(nextLine(page)).toContainText('subq');
  await tab(page, 'co.c').click();
  await page.keyboard.press('i');
  await expect(nextLine(page)).toHaveAttribute('data-line', '23');
  expect(errors).toEqual([]);
});

test('breakpoints stand on lines of C; a notation shows what each became', async ({ page }) => {
  const errors = await openBoth(page);
  const row = source(page).locator('.source-row[data-line="24"]').first();
  await row.locator('.gutter').click();
  await page.keyboard.press('c');
  await expect(nextLine(page)).toHaveAttribute('data-line', '24');
  const at = await step(page).inputValue();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+C');
  await expect(step(page)).toHaveValue(at);
  await expect(source(page).locator('.source-row[data-line="23"] .ran').first()).toHaveText('1');

  await page
    .getByRole('radio', { name: 'AT&T' })
    .or(page.getByText('AT&T', { exact: true }))
    .first()
    .click();
  const rows = source(page).locator('.source-row[data-line="23"]');
  await expect(rows.first()).toContainText('given = given * 2;');
  await expect(rows.nth(1)).toContainText(/sal|shl/);
  await expect(rows.nth(1).locator('.bytes')).toContainText(/^48 /);
  await expect(nextLine(page)).toContainText('mov');
  expect(errors).toEqual([]);
});

test('a run without lines of C has no buttons for them', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('button', { name: /line of C/ })).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(step(page)).toHaveValue('0');
});
