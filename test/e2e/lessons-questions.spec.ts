import { darkViolations, violations } from './axe.ts';
import { expectStep, openPage, step } from './page.ts';
import { expect as impatient, type Page, test } from './test.ts';

test.describe.configure({ timeout: 180_000 });
const expect = impatient.configure({ timeout: 20_000 });

const question = (page: Page, text: string) => page.locator('form.question', { hasText: text });

test('a prediction holds the run, and the lab has nothing of what comes after until it is given', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-lightweight&lesson=what-a-context-is');
  const ret = question(page, 'To which address will this first ret go?');
  // Before one stands there, there is nothing to answer.
  await expect(ret.getByRole('textbox')).toHaveCount(0);
  await ret.getByRole('button', { name: 'go there and predict' }).click();
  await expectStep(page, 18);
  const note = page.getByText('Held here until you have said what comes next');
  await expect(note).toBeVisible();
  // Neither a step, nor a number, nor the end, nor the text's own links lead further; back they do.
  await page.locator('body').press('s');
  await page.locator('body').press('End');
  await expectStep(page, 18);
  await expect(page.locator('[data-move="step"]')).toHaveAttribute('aria-disabled', 'true');
  await step(page).fill('30');
  await page.keyboard.press('Enter');
  await expect(step(page)).not.toHaveValue('30');
  await page.getByRole('button', { name: 'Behind the second ret' }).click();
  await expectStep(page, 18);
  await page.locator('[data-move="back"]').click();
  await expectStep(page, 17);
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuemax', '18');
  expect(await violations(page)).toEqual([]);
  expect(await darkViolations(page)).toEqual([]);

  // A wrong answer counts; then the run goes on, and shows what is right.
  await ret.getByRole('textbox').fill('7ffff7bffff8');
  await ret.getByRole('textbox').press('Enter');
  await expect(ret.locator('.reply').first()).toContainText('No.');
  await expectStep(page, 19);
  await expect(note).toBeHidden();
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuemax', '120');
  await ret.getByRole('textbox').fill('401021');
  await ret.getByRole('textbox').press('Enter');
  await expect(ret).toHaveAttribute('data-solved', 'true');
  expect(errors).toEqual([]);
});

test('a question can be given up: the answer shows, and it is counted apart', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-lightweight&lesson=what-a-context-is');
  // Out of a prediction.
  const pop = question(page, 'What will it load into rbp?');
  await pop.getByRole('button', { name: 'go there and predict' }).click();
  await page.locator('.chip').getByRole('button', { name: 'skip: show me' }).click();
  await expect(pop.locator('.reply')).toContainText('The answer: 0xb0b0b0b0b0b0b0bb.');
  await expectStep(page, 13);
  // After a try.
  const own = question(page, 'Which value does A have in r13?');
  await expect(own.getByRole('button', { name: /^give up/ })).toHaveCount(0);
  await own.getByRole('textbox').fill('7');
  await own.getByRole('button', { name: 'check' }).click();
  await own.getByRole('button', { name: 'give up: show the answer' }).click();
  await expect(own.locator('.reply')).toContainText('The answer: 0xa0a0a0a0a0a0a013.');
  await page.goto('/#page=course');
  await expect(
    page.getByText(/^20 minutes · 0 of \d+ questions answered, 2 given up/),
  ).toBeVisible();
});
