import { violations } from './axe.ts';
import { expectStep, openPage, openTab, pick, picked, register } from './page.ts';
import { expect, type Page, test } from './test.ts';

const pane = (page: Page, id: string) => page.locator(`.pane[data-pane="${id}"]`);
const menuOf = async (page: Page, name: string, item: string) => {
  await page.getByRole('button', { name: `move or hide: ${name}` }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};
const left = async (page: Page, id: string) => (await pane(page, id).boundingBox())?.x ?? -1;
const width = async (page: Page, id: string) => (await pane(page, id).boundingBox())?.width ?? -1;

test('panes are resized, moved, hidden and put back, by keyboard and by drag, and are kept', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=45');
  const before = await width(page, 'source');
  const divider = page.getByRole('separator', { name: 'width of Source' });
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => width(page, 'source')).toBeLessThan(before - 40);
  // However far it is dragged, what is beside it can be read.
  const box = await divider.boundingBox();
  if (!box) throw Error('no divider');
  await page.mouse.move(box.x, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(1400, box.y + 200, { steps: 4 });
  await page.mouse.up();
  expect(await width(page, 'registers')).toBeGreaterThanOrEqual(282);

  await menuOf(page, 'Registers', 'move left');
  await expect.poll(() => left(page, 'registers')).toBeLessThan(box.x);
  expect(await left(page, 'registers')).toBeLessThan(await left(page, 'source'));
  // The address follows in a moment.
  await expect(page).toHaveURL(/panes=registers_/);
  await page.reload();
  await expect(pane(page, 'registers')).toBeVisible();
  expect(await left(page, 'registers')).toBeLessThan(await left(page, 'source'));

  await openTab(page, 'kernel');
  await menuOf(page, 'kernel', 'a tab with Registers');
  await expect(pane(page, 'kernel').getByRole('tab', { name: 'registers' })).toBeVisible();
  await pane(page, 'kernel').getByRole('tab', { name: 'registers' }).click();
  const area = await pane(page, 'stacks').boundingBox();
  if (!area) throw Error('no stacks');
  await page
    .getByRole('tab', { name: 'kernel' })
    .dragTo(pane(page, 'stacks'), { targetPosition: { x: area.width / 2, y: area.height - 12 } });
  await expect(page.getByRole('region', { name: 'kernel' })).toBeVisible();

  await menuOf(page, 'Registers', 'hide Registers');
  await expect(pane(page, 'registers')).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'panes: show, hide, as shipped' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu').locator(':focus')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(pane(page, 'registers')).toBeVisible();
  await expect.poll(() => width(page, 'source')).toBeCloseTo(before, 0);
  expect(errors).toEqual([]);
});

test('a second run is whole, stands where one chooses, and takes no registers away', async ({
  page,
}) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=45');
  await pick(page, 'beside', 'ping-pong-lightweight');
  for (const [wide, high] of [
    [1280, 800],
    [1440, 900],
    [1920, 1080],
    [2560, 1440],
  ]) {
    await page.setViewportSize({ width: wide, height: high });
    for (const id of ['source', 'beside', 'registers', 'registersBeside', 'stacks', 'compare'])
      await expect(pane(page, id)).toBeVisible();
  }
  await expect(pane(page, 'stacksBeside')).toBeVisible();
  const second = pane(page, 'registersBeside');
  await expect(second.locator('[data-register="rdi"] .apart')).toContainText('in the other run');
  await expect(register(page, 'rbx').first().locator('.apart')).toBeHidden();
  const beside = pane(page, 'beside');
  await expect(beside).toContainText('it waits at its arrival');
  await page.getByLabel('align the two runs').selectOption('rsp');
  await page.getByRole('textbox', { name: 'step', exact: true }).fill('38');
  await page.keyboard.press('Enter');
  for (const sentence of [page.locator('.sentence'), page.locator('.beside-sentence')])
    await expect(sentence).toContainText(/rsp/);
  await page.getByLabel('align the two runs').selectOption('hand');
  const there = Number(/step (\d+)/.exec((await beside.textContent()) ?? '')?.[1]);
  await page.getByRole('button', { name: 'second run one step on' }).click();
  await expect(beside).toContainText(`step ${there + 1} of`);
  expect(await violations(page)).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 800 });
  await pane(page, 'source').getByRole('button', { name: 'edit', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Source text' })).toBeVisible();
  await expect(pane(page, 'registers')).toBeVisible();
});

test('menus are searched, and give the keyboard back, from 320 pixels up', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(page, 'scenario=ping-pong-glibc&step=3');
  await picked(page, 'scenario').focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox', { name: 'search: scenario' });
  await expect(box).toBeFocused();
  const list = await page.getByRole('dialog', { name: 'choose: scenario' }).boundingBox();
  expect(list?.x).toBeGreaterThanOrEqual(0);
  expect((list?.x ?? 0) + (list?.width ?? 999)).toBeLessThanOrEqual(320);
  await page.keyboard.type('zzz');
  await expect(page.getByText('Nothing is called ‘zzz’.')).toBeVisible();
  await box.fill('first entry');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expectStep(page, 0);
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'first-entry');
  await page.keyboard.press('s');
  await expectStep(page, 1);
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'first-entry');
  for (const width of [768, 820, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    for (const menu of ['scenario', 'routine', 'beside'] as const)
      expect((await picked(page, menu).boundingBox())?.width).toBeGreaterThan(70);
  }
});
