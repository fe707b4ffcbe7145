import { expect, test } from '@playwright/test';
import { expectStep, openPage, step } from './page.ts';

test('Back leads to where one was before a far move, Forward there again, over runs too', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=4');
  for (let i = 0; i < 3; i++) await page.keyboard.press('s');
  // A value's writer; the step before it was walked to, which leaves no entry.
  await page.locator('[data-register="rsp"]').getByRole('button').click();
  await page.getByRole('button', { name: 'go there' }).first().click();
  const writer = Number(await step(page).inputValue());
  expect(writer).not.toBe(7);
  // The middle of the timeline.
  const track = await page.locator('.track canvas').boundingBox();
  if (!track) throw new Error('not drawn');
  await page.mouse.click(track.x + track.width / 2, track.y + track.height / 2);
  await expect(step(page)).not.toHaveValue(String(writer));
  const middle = Number(await step(page).inputValue());
  // Walked on from there, and off to another run.
  await page.keyboard.press('s');
  await page.getByRole('combobox', { name: 'scenario' }).selectOption('first-entry');
  await expectStep(page, 0);
  await expect(page).toHaveURL(/first-entry/);
  await step(page).fill('12');
  await page.keyboard.press('Enter');

  for (const at of [0, middle + 1, writer, 7]) {
    await page.goBack();
    await expectStep(page, at);
  }
  for (const at of [writer, middle + 1, 0, 12]) {
    await page.goForward();
    await expectStep(page, at);
  }
  await expect(page.getByRole('combobox', { name: 'scenario' })).toHaveValue('first-entry');

  // Faster than a browser takes addresses: the page goes on all the same.
  for (let i = 0; i < 70; i++) {
    await step(page).fill(String(i % 20));
    await page.keyboard.press('Enter');
  }
  await expectStep(page, 9);
  expect(errors).toEqual([]);
});
