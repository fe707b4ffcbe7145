import { expectStep, openPage, openTab } from './page.ts';
import { expect, test } from './test.ts';

test('a switch is interrupted at every instruction, and a row leads to the run with the signal', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openPage(page, 'scenario=ping-pong-lightweight&step=0');
  await openTab(page, 'interrupt');
  await page.getByRole('button', { name: 'interrupt every instruction' }).press('Enter');
  const pane = page.locator('.fire');
  await expect(pane).toContainText('It survives a signal at each of 15 instructions.', {
    timeout: 120_000,
  });
  const rows = pane.locator('tbody tr');
  await expect(rows).toHaveCount(15);
  await rows.nth(8).getByRole('button').press('Enter');
  await expect(page.locator('.sentence')).toContainText('fork at step');
  await expectStep(page, 0);
  await page.keyboard.press('s');
  await expect(page.locator('.sentence')).toContainText('SIGUSR2 arrives');
  // The table stays, of the run that it was made of.
  await expect(rows).toHaveCount(15);
  // The address has the fork.
  await expect(page).toHaveURL(/step=1&.*fork=\d+\*signal\*fire/);
  const said = page.locator('.sentence > p');
  const sentence = await said.textContent();
  await page.reload();
  await expect(said).toHaveText(sentence ?? '', { timeout: 60_000 });
});
