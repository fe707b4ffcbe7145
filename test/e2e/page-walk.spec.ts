import {
  expectStep,
  nextLine,
  openPage,
  pick,
  picked,
  register,
  registerValue,
  step,
} from './page.ts';
import { expect, test } from './test.ts';

test('steps forward and backward by button, and every pane follows', async ({ page }) => {
  const errors = await openPage(page);
  await expect(page.getByText('switch back and forth three times').first()).toBeVisible();
  await page.getByRole('button', { name: 'one step', exact: true }).click();
  await expectStep(page, 1);
  await expect(nextLine(page)).toContainText('leaq');
  await expect(register(page, 'rsp')).toHaveAttribute('data-mark', 'written');
  const forward = await registerValue(page, 'rsp');
  await page.getByRole('button', { name: 'one step', exact: true }).click();
  await page.getByRole('button', { name: 'one step back' }).click();
  await expectStep(page, 1);
  expect(await registerValue(page, 'rsp')).toBe(forward);
  await page.getByRole('button', { name: 'to the end' }).click();
  await expectStep(page, 330);
  await expect(page.locator('[data-outcome="finished"]')).toContainText('returned 0');
  expect(errors).toEqual([]);
});

test('keys walk, and are letters while one types', async ({ page }) => {
  await openPage(page);
  const moves: [string, number][] = [
    ['s', 1],
    ['s', 2],
    ['ArrowRight', 3],
    ['b', 2],
    ['ArrowLeft', 1],
    ['s', 2],
    ['s', 3],
    ['F10', 107],
    ['Shift+N', 3],
    ['n', 107],
    ['Shift+F10', 3],
    ['s', 4],
    ['f', 107],
    ['b', 106],
    ['Shift+F', 3],
    ['Home', 0],
    [']', 4],
    [']', 57],
    ['[', 4],
    ['End', 330],
  ];
  for (const [key, to] of moves) {
    await page.keyboard.press(key);
    await test.step(key, () => expectStep(page, to));
  }
  await step(page).fill('100');
  await page.keyboard.press('Enter');
  await expectStep(page, 100);
  await step(page).focus();
  await page.keyboard.press('b');
  await expect(step(page)).toHaveValue('b');
});

test('a held key makes one step each time it repeats', async ({ page }) => {
  await openPage(page);
  // Each `down` without an `up` after the first is a repeat.
  for (let i = 0; i < 60; i++) await page.keyboard.down('s');
  await page.keyboard.up('s');
  await expectStep(page, 60);
  for (let i = 0; i < 60; i++) await page.keyboard.down('b');
  await expectStep(page, 0);
  await page.keyboard.up('b');
});

test('breakpoints stop runs in both directions', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await page.keyboard.press('F9');
  // What was set is there after a reload.
  await page.reload();
  await expectStep(page, 4);
  await page.keyboard.press('c');
  await expectStep(page, 57);
  await page.keyboard.press('F8');
  const third = Number(await step(page).inputValue());
  expect(third).toBeGreaterThan(57);
  await page.keyboard.press('Shift+C');
  await expectStep(page, 57);
  await page.locator('.source-row[data-next] .gutter').click();
  await page.keyboard.press('c');
  await expectStep(page, 330);
});

test('a value tells who wrote it, and leads there and on', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=50');
  await page.locator('.fields tr', { hasText: 'RBX' }).getByRole('button').first().click();
  const popover = page.getByRole('dialog', { name: 'About this value' });
  await expect(popover).toContainText('written at step 5');
  await popover.getByRole('button', { name: 'go there' }).first().click();
  await expectStep(page, 5);
  await expect(popover).toBeHidden();
  await expect(page.locator('.fields td[data-mark="written"]')).toHaveCount(1);
});

test('a link opens at its step, and the address follows', async ({ page }) => {
  await openPage(page, 'scenario=first-entry&step=12');
  await expectStep(page, 12);
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/scenario=first-entry&step=13/);
  await page.goto('/#scenario=ping-pong-lightweight&step=3');
  await expectStep(page, 3);
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'ping-pong-lightweight');
});

test('a bare scenario is opened; a core that there is none of is told and leaves the address', async ({
  page,
}) => {
  await openPage(page, 'first-entry&step=12&core=foo');
  await expectStep(page, 12);
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'first-entry');
  await expect(page.getByRole('alert')).toContainText('There is no core ‘foo’; zen5 stands in.');
  await expect(page).toHaveURL(/#scenario=first-entry&step=12$/);
});

for (const [address, trace] of [
  ['', 'ping-pong-glibc'],
  ['scenario=first-entry', 'first-entry'],
])
  test(`‘#${address}’ fetches the trace of ${trace}, once, and no other`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      const [, name] = /\/traces\/(.+)\.trace$/.exec(request.url()) ?? [];
      if (name) fetched.push(name);
    });
    await openPage(page, address);
    await expect(nextLine(page)).toBeVisible();
    expect(fetched).toEqual([trace]);
  });

test('the timeline can be dragged and is a slider', async ({ page }) => {
  await openPage(page);
  const track = page.locator('.track');
  const box = await track.boundingBox();
  if (!box) throw new Error('no timeline');
  await page.mouse.move(box.x + 10, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 5 });
  await expectStep(page, 165);
  await page.mouse.up();
  await page.getByRole('slider').focus();
  await page.keyboard.press('PageUp');
  await expectStep(page, 148);
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 149);
});

test('two routines stand side by side, switch by switch', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await pick(page, 'beside', 'ping-pong-lightweight');
  const second = page.getByRole('region', { name: 'Second run' });
  await expect(second.locator('[data-next]')).toContainText('pushq');
  const total = page.locator('tbody', { has: page.getByRole('rowheader', { name: 'total' }) });
  await expect(total.getByRole('row', { name: /^swapcontext 50 / })).toBeVisible();
  await expect(total.getByRole('row', { name: /^lightweight 15 / })).toBeVisible();
});

test('by keyboard alone: a line is chosen, broken at and run to', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await page.getByRole('listbox', { name: /swapcontext\.S$/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F9');
  await page.keyboard.press('F8');
  await expectStep(page, 6);
});

test('a disassembly shows addresses and bytes', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=5');
  await page.getByRole('button', { name: 'Intel' }).click();
  await expect(nextLine(page)).toContainText('[rdi + 120], rbp');
  await expect(nextLine(page)).toContainText('48 89 6f 78');
});
