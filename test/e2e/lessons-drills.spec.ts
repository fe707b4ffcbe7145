import { violations } from './axe.ts';
import { openPage } from './page.ts';
import { expect as impatient, test } from './test.ts';

test.describe.configure({ timeout: 180_000 });
const expect = impatient.configure({ timeout: 20_000 });

test('a drill asks by seed, by keyboard alone, and counts', async ({ page }) => {
  const errors = await openPage(page, 'scenario=ping-pong-lightweight&lesson=what-a-context-is');
  const drill = page.getByRole('region', { name: 'Drill' });
  const seed = drill.getByLabel('seed');
  await seed.fill('7');
  await seed.press('Enter');
  // `swaplab drill where-ret-goes --scenario ping-pong-lightweight --seed 7` and so on say the same.
  await expect(drill).toContainText(/where-ret-goes|rsp-after|whose-return/);
  await expect(page.getByText('Held here until you have said what comes next')).toBeVisible();
  // The keyboard is in the answer already; a wrong or unsure student leaves it and is told why.
  await expect(drill.locator('form.question input').first()).toBeFocused();
  await drill.getByRole('button', { name: 'skip: show me' }).press('Enter');
  await expect(drill.locator('.reply')).toContainText('The answer:');
  await expect(drill).toContainText('0 of 1 question right');
  expect(await violations(page, '.drill')).toEqual([]);
  await drill.getByRole('button', { name: 'another one' }).press('Enter');
  await expect(seed).toHaveValue('8');
  await expect(drill.locator('.reply')).not.toContainText('The answer:');
  await page.reload();
  await expect(drill).toContainText('0 of 1 question right');
  await page.goto('/#page=course');
  await expect(page.getByText(/ 0 of 1 drill done/).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('own words are kept as they are written', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-lightweight&lesson=what-a-context-is');
  const words = page.getByRole('textbox', { name: /A friend says/ });
  await words.fill('Registers and a place on its own stack.');
  await page.reload();
  await expect(words).toHaveValue('Registers and a place on its own stack.');
  await page.goto('/#page=course');
  await expect(page.getByText(/^20 minutes · 1 of \d+ questions answered/)).toBeVisible();
});
