import { Buffer } from 'node:buffer';
import { openPage, openTab, pick, step } from './page.ts';
import { expect, type Page, test } from './test.ts';

/** Main counts; a handler counts signals. */
const PROGRAM = `
        .globl main
main:   pushq %rbx
        movl $14, %edi
        leaq action(%rip), %rsi
        xorl %edx, %edx
        movl $8, %r10d
        movl $13, %eax
        syscall
        movl $40, %ecx
        call count
        popq %rbx
        xorl %eax, %eax
        ret
        .type count, @function
count:  movq $7, -8(%rsp)
1:      decl %ecx
        jnz 1b
        ret
        .size count, .-count
        .type on_tick, @function
on_tick: incl ticks(%rip)
        ret
        .size on_tick, .-on_tick
restorer: movl $15, %eax
        syscall
        .data
        .p2align 3
action: .quad on_tick, 0x04000000, restorer, 0
ticks:  .long 0
`;

async function open(page: Page): Promise<string[]> {
  const errors = await openPage(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pick(page, 'routine', 'open'),
  ]);
  await chooser.setFiles({
    name: 'ticks.S',
    mimeType: 'text/plain',
    buffer: Buffer.from(PROGRAM),
  });
  const editor = page.getByRole('textbox', { name: 'Source text' });
  await editor.press('Control+Enter');
  await expect(editor).toBeHidden({ timeout: 40_000 });
  return errors;
}

async function goTo(page: Page, n: number): Promise<void> {
  await step(page).fill(String(n));
  await page.keyboard.press('Enter');
}

test('a signal arrives here: a fork, its frame in the lane, and what the kernel keeps', async ({
  page,
}) => {
  const errors = await open(page);
  const sentence = page.locator('.sentence');
  await goTo(page, 30);
  await page.getByRole('slider').focus();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'A signal arrives at step 30' });
  await expect(dialog).toContainText('SIGALRM arrives before the next instruction: on_tick');
  await dialog.getByLabel('signal').selectOption('SIGUSR1');
  await expect(dialog).toContainText('it ends the run, since nothing handles it');
  await dialog.getByLabel('signal').selectOption('SIGALRM');
  await dialog.getByRole('button', { name: 'fork here' }).click();
  await expect(sentence).toContainText('fork at step 30: SIGALRM arriving');

  await page.getByRole('slider').focus();
  await page.keyboard.press('s');
  await expect(sentence).toContainText(
    /SIGALRM arrives in count \+ \d+, sent from outside: the kernel lays/,
  );
  const lane = page.getByLabel('Stack of context A');
  await expect(lane.locator('.state')).toHaveText('▶ running on_tick, by SIGALRM, in count');
  const heading = lane.getByRole('button', { name: 'frame of SIGALRM' });
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await expect(lane.locator('tr[data-frame]')).toHaveCount(5);
  await expect(lane.locator('tr[data-frame]', { hasText: 'RIP → count' })).toBeVisible();
  await heading.press('Enter');
  await expect(lane.locator('tr[data-frame]', { hasText: 'si_code' })).toBeVisible();
  await expect(lane.locator('tr[data-frame]', { hasText: 'xmm0' })).toHaveCount(0);
  await lane.locator('button[aria-expanded]', { hasText: 'floating-point state' }).click();
  await expect(lane.locator('tr[data-frame]', { hasText: 'xmm0 low' })).toBeVisible();

  await expect(page.getByRole('table', { name: 'Frames of signals' })).toContainText('RIP');
  await openTab(page, 'kernel');
  const kernel = page.locator('.kernel');
  await expect(kernel.locator('.dispositions')).toContainText('SIGALRM');
  await expect(kernel.locator('.dispositions')).toContainText('on_tick');
  await expect(kernel.locator('.mask-change')).toContainText('SIGALRM');

  await page.getByRole('slider').focus();
  await page.keyboard.press('f');
  await expect(step(page)).toHaveValue('5');
  await expect(sentence).toContainText('the kernel takes back all registers and the mask');
  await expect(lane.locator('tr[data-frame]')).toHaveCount(0);
  expect(errors).toEqual([]);
});
