import { Buffer } from 'node:buffer';
import { withLines } from '../compilers/with-lines.ts';
import { openPage, pick, step } from './page.ts';
import { expect, test } from './test.ts';

test('what a compiler wrote says its lines of C: in the foot, on the line, in the sentence', async ({
  page,
}) => {
  const errors = await openPage(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pick(page, 'routine', 'open'),
  ]);
  const text = Buffer.from(withLines('xorl %eax, %eax\n\tmovl $5, (%rax)'));
  await chooser.setFiles({ name: 'co.s', mimeType: 'text/plain', buffer: text });
  await page.getByRole('textbox', { name: 'Source text' }).press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Source text' })).toBeHidden({ timeout: 45_000 });

  await page.keyboard.press('End');
  await expect(page.locator('[data-outcome]')).toContainText('at main + 56, co.c:34, context A');
  await step(page).fill('7');
  await step(page).press('Enter');
  const sentence = page.getByRole('region', { name: 'What happened' });
  await expect(sentence).toContainText('Compiled from co.c:29.');
  const source = page.locator('[data-pane=source]');
  await expect(source.locator('.pane-foot')).toContainText(/line \d+ · co\.c:30 · runs 1×/);
  await expect(source.locator('.source-row[data-next] code')).toHaveAttribute('title', 'co.c:30');
  await expect(
    source.locator('.source-row', { hasText: '.loc 1 30 5' }).locator('code'),
  ).not.toHaveAttribute('title');
  expect(errors).toEqual([]);
});
