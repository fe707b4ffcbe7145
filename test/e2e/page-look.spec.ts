import { violations } from './axe.ts';
import { expectStep, openPage, openTab } from './page.ts';
import { expect, test } from './test.ts';

test('memory at any place: followed, typed, chosen, walked by keys, with who wrote and reads it', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=57');
  await page.getByRole('tab', { name: 'memory' }).click();
  const memory = page.getByRole('region', { name: 'Memory', exact: true });
  const current = memory.locator('tr[data-current]');
  const box = page.getByRole('combobox', { name: 'Place in memory' });

  // It follows rsp: the call has just pushed its return address there.
  await expect(current.getByRole('rowheader')).toHaveText('7ffff7bffff0');
  await expect(current).toHaveAttribute('data-mark', 'written');
  await expect(current).toContainText('return to body_b+19');
  await expect(current.getByRole('button', { name: 'written by step 57' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(current.getByRole('rowheader')).toHaveText('7ffff7bffff8');
  await page.getByRole('button', { name: 'stay here' }).click();
  await page.keyboard.press('s');
  await expect(current.getByRole('rowheader')).toHaveText('7ffff7bffff8');

  // A symbol, completed; the words of a save area have their registers, their writers and their readers.
  await box.fill('context_');
  await expect(page.getByRole('listbox', { name: 'Places' }).getByRole('option')).toHaveCount(2);
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(box).toHaveValue('context_a');
  await box.fill('context_a + 0x80');
  await box.press('Enter');
  await expect(current).toContainText('rbx of A');
  await current.getByRole('button', { name: /^0x/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(current).toContainText('rdx of A');
  await expect(current.getByRole('button', { name: /^0x/ })).toBeFocused();
  await current.getByRole('button', { name: 'written by step' }).click();
  await expectStep(page, 13);
  await expect(current).toHaveAttribute('data-mark', 'written');
  await current.getByRole('button', { name: 'read next by step' }).click();
  await expect(current.getByRole('img', { name: 'read' })).toBeVisible();

  // What words point at; what lies between; back to the place before.
  await page.getByRole('button', { name: 'pointers' }).click();
  await box.fill('context_a + 0xa8');
  await box.press('Enter');
  await expect(current).toContainText(/→ main\+\d+: .*/);
  await page.getByRole('button', { name: 'bytes', exact: true }).click();
  await expect(current.locator('.bytes')).toContainText('151040');
  await box.fill('stack B');
  await box.press('Enter');
  await page.getByRole('button', { name: 'back to the place before' }).click();
  await expect(box).toHaveValue('context_a + 0xa8');
  await box.fill('0x7ffff7bf0000');
  await box.press('Enter');
  await expect(memory.locator('[data-kind="guard"]')).toContainText('guard page of stack B');
  await expect(memory.locator('[data-kind="gap"]').first()).toContainText('not mapped');
  await box.fill('contxt_b');
  await box.press('Enter');
  await expect(page.locator('.memory-note')).toContainText("did you mean 'context_b'?");
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('values are links: what is told of one, and the ways to what it points at', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=57');
  const popover = page.getByRole('dialog', { name: 'About this value' });
  const fields = page.getByRole('table', { name: 'Save areas' });
  const rsp = fields.locator('[data-field="gregs[RSP]"]').getByRole('button').first();
  const rip = fields.locator('[data-field="gregs[RIP]"]').getByRole('button').first();

  await rip.click();
  await expect(popover).toContainText('points to main + 21: ');
  await expect(popover).toContainText('does not change from here on');
  await popover.getByRole('button', { name: 'go to the code' }).click();
  await expect(popover).toBeHidden();
  await expect(page.locator('.source-row[data-selected] code')).toContainText(/\S/);
  await expect(page.getByRole('button', { name: 'ping-pong-ucontext.S' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectStep(page, 57);

  // The line's foot and the names in its text are links, too.
  const call = page.locator('.source-row', { hasText: 'call    swapcontext' }).first();
  const routine = page.getByRole('button', { name: 'swapcontext.S', exact: true });
  await call.locator('.number').click();
  await page.locator('.pane-foot').getByRole('button', { name: '→ swapcontext' }).click();
  await expect(routine).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'ping-pong-ucontext.S' }).click();
  await call.getByText('swapcontext').click({ modifiers: ['ControlOrMeta'] });
  await expect(routine).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'ping-pong-ucontext.S' }).click();
  await page.locator('.source-row', { hasText: 'context_b(%rip), %rsi' }).first().click();
  await page.locator('.pane-foot').getByRole('button', { name: '→ context_b' }).click();
  await expect(page.getByRole('combobox', { name: 'Place in memory' })).toHaveValue(/^0x/);
  await openTab(page, 'ucontext_t');
  await expect(rsp).toHaveAccessibleName(/^A's RSP, 0x7f/);

  await rsp.focus();
  await page.keyboard.press('Control+Enter');
  const current = page
    .getByRole('region', { name: 'Memory', exact: true })
    .locator('[data-current]');
  await expect(current).toBeVisible();
  await expect(current.getByRole('rowheader')).toHaveText(/^7ffff/);
  expect(errors).toEqual([]);
});

test('call stacks of every context, and functions to go to', async ({ page }) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=57');
  await page.getByRole('tab', { name: 'calls' }).click();
  const stacks = page.getByRole('table', { name: 'Frames' });
  const row = stacks.locator('tbody').getByRole('row');
  await expect(row.nth(1)).toContainText('context A suspended');
  await expect(row.nth(2)).toContainText(/swapcontext \+ \d+swapcontext\.S:\d+8 bytes4/);
  await expect(row.nth(3)).toContainText(/main \+ 16.*first/);
  await expect(row.nth(4)).toContainText('context B ▶ running');

  // A frame's code is shown where control stands in it; its call is a step to go to.
  await row.nth(3).getByRole('button', { name: 'main' }).click();
  await expect(page.locator('.source-row[data-selected]')).toContainText('call');
  await expectStep(page, 57);
  await row.nth(2).getByRole('button', { name: 'called: step 4' }).click();
  await expectStep(page, 4);
  await expect(stacks).toContainText('not started yet; it begins in body_b');
  await row.nth(1).getByRole('button', { name: 'context A' }).press('Enter');
  await expect(stacks).not.toContainText('main');

  await page.getByRole('button', { name: 'functions' }).click();
  const functions = page.getByRole('table', { name: 'Functions' });
  await page.getByRole('searchbox').fill('BODY');
  await expect(functions.getByRole('row', { name: /^body_b/ })).toBeVisible();
  await functions.getByRole('button', { name: 'body_b, the first time' }).click();
  await expect(page.locator('.source-row[data-next]')).toBeVisible();
  await page.getByRole('searchbox').fill('swapcontext');
  const swap = functions.getByRole('row', { name: /^swapcontext/ });
  await expect(swap).toContainText('6');
  await swap.getByRole('button', { name: 'the next time' }).click();
  await expectStep(page, 57);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('rows are one stop of Tab: arrows lead from row to row, and along a row', async ({ page }) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=57&front=memory');
  const memory = page.getByRole('region', { name: 'Memory', exact: true });
  const current = memory.locator('tr[data-current]');
  await expect(current).toHaveCount(1);
  await expect(memory.locator('[tabindex="0"]')).toHaveCount(1);
  await current.getByRole('button').first().focus();
  const address = await current.getByRole('rowheader').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(
    current.getByRole('button', { name: /^(written|read next) by/ }).first(),
  ).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(current.getByRole('rowheader')).not.toHaveText(address ?? '');
  await expect(current.getByRole('button').first()).toBeFocused();
  await expectStep(page, 57);
  expect(errors).toEqual([]);
});
