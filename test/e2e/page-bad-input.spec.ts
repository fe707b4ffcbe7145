import { Buffer } from 'node:buffer';
import { BAD_INPUT } from '../bad-input.ts';
import { openPage, pick } from './page.ts';
import { expect, test } from './test.ts';

test('no input breaks the page, and each is told what is wrong with it', async ({ page }) => {
  test.setTimeout(180_000);
  const errors = await openPage(page);
  for (const [name, content, code, message] of BAD_INPUT) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pick(page, 'routine', 'open'),
    ]);
    const buffer = Buffer.from(content);
    await chooser.setFiles({ name, mimeType: 'text/plain', buffer });
    // Without the name: where the page says a place, it names the file by its path in the lab.
    const wanted = new RegExp(
      message.source.replace(/^\^\w+\\\.S:(?:\\d\+|\d+)(?::\\d\+|:\d+)?(?:: )?/, ''),
      'i',
    );
    if (buffer.length === 0) {
      await expect(page.getByRole('alert'), name).toContainText('empty');
      continue;
    }
    if (buffer.length > 2 ** 21 || buffer.includes(0)) {
      // Too large, or no text: it is not even opened.
      await expect(page.getByRole('alert'), name).toContainText(wanted);
      continue;
    }
    // It is read meanwhile, and the editor still has the one before.
    await expect(page.locator('span.file'), name).toContainText(name);
    await page.getByRole('textbox', { name: 'Source text' }).press('Control+Enter');
    if (/warning/.test(message.source)) {
      // With a warning the editor stays open to show it.
      await expect(page.getByRole('list', { name: 'Problems' }), name).toContainText(/undefined/);
    } else if (code === 2) {
      await expect(page.getByRole('list', { name: 'Problems' }), name).toContainText(wanted);
    } else {
      await expect(page.getByRole('textbox', { name: 'Source text' }), name).toBeHidden();
      await page.keyboard.press('End');
      await expect(page.locator('[data-outcome]'), name).toContainText(wanted);
    }
  }
  // The lab goes on working.
  await pick(page, 'scenario', 'first-entry');
  await expect(page.getByText('of 62')).toBeVisible();
  expect(errors).toEqual([]);
});
