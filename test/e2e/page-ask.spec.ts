import { violations } from './axe.ts';
import { expectStep, openPage, openTab, registerValue, step } from './page.ts';
import { expect, type Page, test } from './test.ts';

const answers = (page: Page) => page.getByRole('listbox', { name: 'Answers' });
const box = (page: Page) => page.getByRole('dialog', { name: 'Ask the run' });
const chip = (page: Page) => page.locator('.chip');
const stops = (page: Page) => page.getByRole('list', { name: 'Stops' }).getByRole('listitem');

test('a run is asked by keyboard, and so is the next one', async ({ page }) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=50');
  await page.keyboard.press('/');
  await expect(box(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('write foo');
  await page.keyboard.press('Enter');
  await expect(box(page).getByRole('alert')).toHaveText(/nothing is called 'foo'.*character 7/);
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('write rbx');
  await expect(box(page)).toContainText('rbx is written');
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeHidden();

  // The list has the keyboard, and the next answer is chosen.
  const count = page.getByText('rbx is written: 6 times · 1 before, 5 after');
  await expect(count).toBeVisible();
  await expect(answers(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectStep(page, 147);
  expect(await registerValue(page, 'rbx')).toBe('b0b0b0b0b0b0b00b');
  for (const [key, to] of [
    [',', 92],
    [',', 39],
    [',', 39],
    ['.', 92],
  ] as const) {
    await page.keyboard.press(key);
    await expectStep(page, to);
  }
  await answers(page).getByText('310').click();
  await expectStep(page, 310);
  // The keyboard goes along to where they are listed.
  await page.getByRole('button', { name: 'stop at these' }).press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'stops' })).toBeFocused();
  await page.getByRole('button', { name: 'take away: write rbx' }).click();
  await openTab(page, 'find');

  // A place is gone to; what was asked is behind the arrow.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('-10');
  await page.keyboard.press('Enter');
  await expectStep(page, 300);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page).getByRole('textbox')).toHaveValue('write rbx');
  await page.getByRole('button', { name: 'what can be asked' }).click();
  await expect(page.getByRole('table', { name: 'What can be asked' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.goto('/#scenario=ping-pong-lightweight&step=3');
  await expectStep(page, 3);
  await expect(page.getByText(/rbx is written: 6 times · 0 before, 6 after/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('the step field takes any place, and what it says goes with the next move', async ({
  page,
}) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=50');
  const go = async (text: string) => {
    await step(page).fill(text);
    await page.keyboard.press('Enter');
  };
  for (const [text, to] of [
    ['+10', 60],
    ['0x10', 16],
    ['body_b', 54],
    ['swapcontext', 57],
    ['-7', 50],
  ] as const) {
    await go(text);
    await test.step(text, () => expectStep(page, to));
  }
  await go('1,000');
  await expect(page.getByRole('alert')).toContainText('‘1,000’ is no step number');
  await page.keyboard.press('s');
  await expectStep(page, 51);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('runs stop at whatever is listed, both ways', async ({ page }) => {
  // Kept by the page as it was before there was a list.
  await page.addInitScript(() =>
    localStorage.setItem(
      'swaplab.breakpoints',
      '{"state":{"lines":["asm/glibc-2.12/swapcontext.S:18"]},"version":0}',
    ),
  );
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=50');
  await page.keyboard.press('c');
  await expectStep(page, 57);

  // A watchpoint from a value.
  await page.locator('[data-register=rbx]').getByRole('button').click();
  const popover = page.getByRole('dialog', { name: 'About this value' });
  await popover.getByRole('button', { name: 'changed' }).click();
  await page.keyboard.press('c');
  await expectStep(page, 92);
  await expect(chip(page)).toContainText('stopped by change rbx');
  await page.keyboard.press('Shift+C');
  await expectStep(page, 57);
  await chip(page).getByRole('button', { name: 'stops' }).click();

  // One more by its text, refused at first; a condition from the margin.
  const field = page.getByRole('textbox', { name: 'Stop at' });
  await field.fill('syscall foo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText("no system call is called 'foo'");
  await field.fill('syscall');
  await page.keyboard.press('Enter');
  await expect(stops(page)).toHaveCount(3);
  await expect(stops(page).nth(2)).toContainText('1 of 6 hits');
  await page.locator('.source-row[data-next] .gutter').click({ button: 'right' });
  const edited = page.getByRole('textbox', { name: /^change asm/ });
  await edited.press('End');
  await page.keyboard.type(' if context == A');
  await page.keyboard.press('Enter');
  await expect(stops(page).nth(0)).toContainText('1 of 3 hits');
  await expect(page.locator('.source-row[data-next] .gutter')).toHaveText('◆');

  // Switched off, counted, taken away.
  await page.getByRole('checkbox', { name: 'stop at change rbx' }).uncheck();
  await page.getByRole('textbox', { name: 'which hit of syscall' }).fill('4');
  await page.keyboard.press('Enter');
  await page.locator('.source-list').focus();
  const found: string[] = [];
  for (const key of ['c', 'c', 'c', 'Shift+C', 'Shift+C']) {
    await page.keyboard.press(key);
    await expect(step(page)).not.toHaveValue(found.at(-1) ?? '57');
    found.push(await step(page).inputValue());
  }
  expect(found).toEqual(['112', '193', '221', '193', '112']);
  await page.getByRole('button', { name: 'clear all 3' }).click();
  await page.keyboard.press('c');
  await expectStep(page, 330);
  // What was taken away stays away.
  await page.keyboard.press('b');
  await expect(page).toHaveURL(/step=329/);
  await page.reload();
  await expectStep(page, 329);
  await page.keyboard.press('Shift+C');
  await expectStep(page, 0);
  expect(errors).toEqual([]);
});

test('what is typed before the box is there is the question, and no command', async ({ page }) => {
  await page.route(/AskBox.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=50');
  await page.keyboard.press('/');
  await page.keyboard.type('write rs');
  await expect(box(page)).toHaveCount(0);
  await expect(box(page).getByRole('textbox')).toHaveValue('write rs');
  await expect(box(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('p');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/rsp is written: \d+ times/)).toBeVisible();
  await expectStep(page, 50);
  expect(errors).toEqual([]);
});
