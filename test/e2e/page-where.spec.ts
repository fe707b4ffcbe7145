import { expectStep, openPage, openTab } from './page.ts';
import { expect, type Page, test } from './test.ts';

const pane = (page: Page, id: string) => page.locator(`[data-pane="${id}"]`);

test('a link has the question, how memory is listed and the stops, which the timeline shows', async ({
  page,
}) => {
  const said =
    'scenario=ping-pong-glibc&step=57&front=memory&as=bytes&ask=write+rbx&stop=write+rbx&stop=syscall';
  const errors = await openPage(page, said);
  await expect(page.getByRole('button', { name: 'bytes', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Six writes of rbx, six system calls.
  await expect(page.locator('.stop-marks')).toHaveAttribute('data-hits', '6 6');
  const drawn = () =>
    page.locator('canvas.stop-marks').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let columns = 0;
      for (let x = 0; x < width; x++)
        for (let y = 0; y < height; y++)
          if (data[4 * (y * width + x) + 3] > 0) {
            columns++;
            break;
          }
      return columns;
    });
  const all = await drawn();
  expect(all).toBeGreaterThan(12);
  await openTab(page, 'find');
  await expect(page.getByText('rbx is written: 6 times · 1 before, 5 after')).toBeVisible();
  await openTab(page, 'stops');
  await page.getByRole('checkbox', { name: 'stop at syscall' }).uncheck();
  await expect.poll(drawn).toBeLessThan(all);
  await page.getByRole('button', { name: 'take away: write rbx' }).click();
  await page.getByRole('button', { name: 'take away: syscall' }).click();
  await expect(page.locator('.stop-marks')).toHaveCount(0);
  await expect(page).toHaveURL(/as=bytes&ask=write\+rbx/);
  expect(errors).toEqual([]);
});

test('the pipeline has the menu of a pane, and is put among tabs', async ({ page }) => {
  const errors = await openPage(page, 'scenario=ping-pong-lightweight&step=9&front=pipeline');
  const menu = page.getByRole('button', { name: 'move or hide: pipeline' });
  await menu.focus();
  // Quicker than the menu takes the keyboard.
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  const items = page.getByRole('menuitem');
  await expect(items.last()).toBeFocused();
  await expect(items.last()).toHaveText('hide pipeline');
  await expectStep(page, 9);
  await page.getByRole('menuitem', { name: 'a tab with Registers' }).click();
  await expect(pane(page, 'pipeline').getByRole('tab', { name: 'registers' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('what is opened in a lane of the second run is opened there', async ({ page }) => {
  const errors = await openPage(
    page,
    'scenario=coroutines-twenty&step=6000&beside=coroutines-twenty&align=call',
  );
  await openTab(page, 'stacks beside');
  const second = page.locator('[data-run="beside"]').getByRole('region', { name: 'All contexts' });
  await second.locator('tbody th button').nth(1).click();
  await expect(second.locator('tbody th button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  const first = pane(page, 'stacks').getByRole('region', { name: 'All contexts' });
  await expect(first.locator('[aria-pressed=true]')).toHaveCount(0);
  expect(errors).toEqual([]);
});
