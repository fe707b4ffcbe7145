import { Buffer } from 'node:buffer';
import { axe } from './axe.ts';
import { expectStep, openPage, openTab, pick, register } from './page.ts';
import { expect, type Page, test } from './test.ts';

const popover = (page: Page) => page.getByRole('dialog', { name: 'About this value' });
const value = (page: Page, name: string) => register(page, name).getByRole('button');
const lane = (page: Page, name: string) =>
  page.getByRole('region', { name: `Stack of context ${name}` });

test('by keyboard a value opens, is gone round in, and has focus back', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=50');
  await value(page, 'rbx').focus();
  await page.keyboard.press('Enter');
  const controls = popover(page).locator('button, input');
  await expect(controls.first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(controls.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(controls.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popover(page)).toBeHidden();
  await expect(value(page, 'rbx')).toBeFocused();
});

test('numbers of steps are those that the step field shows there', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=50');
  await openTab(page, 'kernel');
  await page.getByRole('button', { name: 'step 31', exact: true }).click();
  await expectStep(page, 31);
  await expect(page.locator('.sentence')).toContainText('syscall: rt_sigprocmask');
  await value(page, 'rsi').click();
  const life = popover(page).locator('.life');
  for (const what of ['written at', 'read next at']) {
    const which = life.filter({ hasText: what });
    const told = Number(/at step (\d+)/.exec((await which.textContent()) ?? '')?.[1]);
    await which.getByRole('button').click();
    await expectStep(page, told);
    await expect(register(page, 'rsi')).toHaveAttribute('data-mark', /written|read/);
    await value(page, 'rsi').click();
  }
});

/** A program that switches late, and back. */
const LATE = `        .globl main
main:   movl $60000, %ecx
1:      decl %ecx
        jnz 1b
        leaq there(%rip), %rsi
        leaq top-8(%rip), %rax
        leaq other(%rip), %rdx
        movq %rdx, (%rax)
        movq %rax, (%rsi)
        leaq here(%rip), %rdi
        call go
        xorl %eax, %eax
        ret
other:  leaq there(%rip), %rdi
        leaq here(%rip), %rsi
        call go
        hlt
go:     movq %rbx, 8(%rdi)
        movq %rsp, (%rdi)
        movq (%rsi), %rsp
        movq 8(%rsi), %rbx
        ret
        .bss
        .balign 16
stack:  .skip 4096
top:
here:   .skip 16
there:  .skip 16
`;

test('in a long run no step is written over the value that it wrote', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1024, height: 768 });
  await openPage(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open', exact: true }).click(),
  ]);
  await chooser.setFiles({ name: 'late.S', mimeType: 'text/plain', buffer: Buffer.from(LATE) });
  await page.getByRole('button', { name: 'assemble & run' }).click();
  await expect(page).toHaveURL(/asm%2Flate\.S/, { timeout: 60_000 });
  await page.keyboard.press('End');
  const steps = page.locator('.fields .step', { hasText: /^\d{6}$/ });
  await expect(steps.first()).toBeVisible();
  const gaps = await steps.evaluateAll((all) =>
    all.map((step) => {
      const value = step.closest('td')?.previousElementSibling?.querySelector('.cell');
      return step.getBoundingClientRect().left - (value?.getBoundingClientRect().right ?? 1e9);
    }),
  );
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(0);
});

test('the current line is on screen in a low window', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 600 });
  await openPage(page, 'scenario=ping-pong-glibc&step=38');
  // A row is as wide as the longest line; its number stands at the left.
  const number = page.locator('.source-row[data-next] .number');
  await expect(number).toBeInViewport({ ratio: 1 });
  const { violations } = await axe(page).analyze();
  const rules = violations.map(({ id }) => id);
  expect(rules).not.toContain('aria-valid-attr-value');
  expect(rules).not.toContain('empty-table-header');
  await page.setViewportSize({ width: 683, height: 512 });
  await expect(number).toBeInViewport({ ratio: 1 });
});

test('no value is cut, at any width, hexadecimal or decimal', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=45');
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const base of ['dec', 'hex']) {
      await page.getByRole('button', { name: base, exact: true }).click();
      const tabs = width < 700 ? ['registers', 'stacks', 'ucontext_t'] : ['ucontext_t'];
      for (const tab of tabs) {
        await openTab(page, tab);
        const cut = await page.locator('.digits, .registers s').evaluateAll((all) =>
          all
            .filter((digits) => {
              const { right } = digits.getBoundingClientRect();
              const cell = digits.closest('td')?.getBoundingClientRect();
              const scroller = digits.closest('.registers, .lane-words, .panel');
              const edge =
                (scroller?.getBoundingClientRect().left ?? 0) + (scroller?.clientWidth ?? 0);
              return right > Math.min(cell?.right ?? 0, edge) + 0.5;
            })
            .map(({ textContent }) => textContent),
        );
        expect(cut, `${width} pixels, ${base}, ${tab}`).toEqual([]);
      }
    }
  }
});

test('decimals are whole, old ones too; control words stay hexadecimal', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=39');
  await page.getByRole('button', { name: 'dec', exact: true }).click();
  await expect(value(page, 'rbx')).toHaveText(BigInt.asIntN(64, 0xb0b0b0b0b0b0b00bn).toString());
  await expect(register(page, 'rbx').locator('s')).toHaveText('-6872316419617284085');
  await expect(value(page, 'x87 cw')).toHaveText('027f');
  await expect(page.locator('[data-field="__fpregs_mem control word"] .digits').first()).toHaveText(
    'ffff 037f',
  );
});

test('an rsp outside its stack is told, and does not stretch the lane', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=40');
  await value(page, 'rsp').click();
  await page.getByLabel('change to').fill('0x1000');
  await page.getByRole('button', { name: 'fork here' }).click();
  await expectStep(page, 0);
  await expect(lane(page, 'B')).toContainText('rsp = 0x1000, outside the stack');
  await expect(lane(page, 'B')).not.toContainText('rsp▸');
  await expect(lane(page, 'B')).toContainText('64 KiB untouched');
});

test('a stack overflow shows in the guard page, and returns have their function', async ({
  page,
}) => {
  await openPage(page);
  await pick(page, 'routine', 'new program att');
  const editor = page.getByRole('textbox', { name: 'Source text' });
  await editor.press('Control+a');
  await page.keyboard.insertText('.globl main\nmain:\n subq $64, %rsp\n call main\n');
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden({ timeout: 20_000 });
  await page.keyboard.press('End');
  await expect(page.locator('.guard')).toContainText(/overflow: write at 0x7\w+/);
  await expect(lane(page, 'A')).toContainText('return to main+9');
  await page.keyboard.press('b');
  await expect(page.locator('.guard')).not.toContainText('overflow');
});

test('a value that no program could set is refused in its form', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=4');
  await value(page, 'mxcsr').click();
  const field = page.getByLabel('change to');
  await field.fill('0x100000000');
  await expect(popover(page)).toContainText('Not a number of 32 bits');
  await field.fill('0xffff0000');
  await page.keyboard.press('Enter');
  await expect(popover(page)).toContainText("mxcsr can't be 0xffff0000");
  await expectStep(page, 4);
});

test('the kernel tab shows the mask before and after its call', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=31');
  await openTab(page, 'kernel');
  const change = page.locator('.mask-change dd');
  await expect(change.first()).toHaveText('none');
  await expect(change.last().locator('[data-mark="written"]')).toContainText('SIGUSR1');
  await page.keyboard.press('s');
  await expect(change).toHaveCount(0);
});

test('a run without a ucontext_t has no tab of that name', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-lightweight&step=5');
  await expect(page.getByRole('tab', { name: 'saved rsp' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'ucontext_t' })).toBeHidden();
});

/** Approximates twice. */
const ROUGH = `        .globl main
main:   rsqrtps %xmm0, %xmm1
        rsqrtps %xmm1, %xmm2
        xorl %eax, %eax
        ret
`;

test("below the registers stands what of a run is not every CPU's", async ({ page }) => {
  await openPage(page);
  await expect(page.locator('.inexact')).toHaveCount(0);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open', exact: true }).click(),
  ]);
  await chooser.setFiles({ name: 'rough.S', mimeType: 'text/plain', buffer: Buffer.from(ROUGH) });
  await page.getByRole('button', { name: 'assemble & run' }).click();
  const told = page.locator('.inexact');
  await expect(told).toContainText(
    'In this run the last bits of rsqrtps differ from CPU to CPU: 2 times, first in main',
    { timeout: 60_000 },
  );
  await told.getByRole('button').click();
  await expect(page.locator('.sentence')).toContainText('rsqrtps');
});
