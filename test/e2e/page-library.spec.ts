import { committed } from '../asm/library/programs.ts';
import { openPage, pick, step } from './page.ts';
import { expect, test } from './test.ts';

test('a program without its C library says what the lab gave it, and goes through those files', async ({
  page,
}) => {
  const errors = await openPage(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pick(page, 'routine', 'open'),
  ]);
  const { text, told } = committed('ping-pong', 'gcc-O0');
  const buffer = Buffer.from(text);
  await chooser.setFiles({ name: 'ping-pong.s', mimeType: 'text/plain', buffer });
  await page.getByRole('textbox', { name: 'Source text' }).press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Source text' })).toBeHidden({ timeout: 45_000 });

  const sentence = page.getByRole('region', { name: 'What happened' });
  await expect(sentence).toContainText(
    "From the lab's library: getcontext, makecontext, perror, printf, puts, swapcontext, and for them",
  );
  await page.keyboard.press('End');
  await expect(page.locator('[data-outcome]')).toContainText(`exited with ${told.code}`);
  const source = page.locator('[data-pane=source]');
  await step(page).fill('20');
  await step(page).press('Enter');
  await expect(source).toContainText('getcontext.S');
  expect(errors).toEqual([]);
});
