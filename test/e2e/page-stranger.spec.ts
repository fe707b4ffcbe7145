import { Buffer } from 'node:buffer';
import { openPage, openTab, pick, step } from './page.ts';
import { expect, test } from './test.ts';

/** Main hands over to a coroutine in a struct, whose frames are larger than its stack. */
const PROGRAM = `
        .text
        .globl main
main:   leaq stack_b+256(%rip), %rax
        movq %rax, ctx_b+8(%rip)
        leaq body(%rip), %rax
        movq %rax, ctx_b+16(%rip)
        movl $3, %ebx
1:      leaq ctx_a(%rip), %rdi
        leaq ctx_b(%rip), %rsi
        call swap
        decl %ebx
        jnz 1b
        xorl %eax, %eax
        ret
body:   subq $300, %rsp
        movq $1, (%rsp)
        addq $300, %rsp
        leaq ctx_b(%rip), %rdi
        leaq ctx_a(%rip), %rsi
        call swap
        jmp body
swap:   movq %rbx, (%rdi)
        popq 16(%rdi)
        movq %rsp, 8(%rdi)
        movq 8(%rsi), %rsp
        movq (%rsi), %rbx
        jmp *16(%rsi)
        .bss
        .p2align 4
ctx_a:  .skip 24
ctx_b:  .skip 24
table:  .skip 64
stack_b: .skip 256
`;

test("a program of one's own: where it keeps its contexts, and the stack that it overran", async ({
  page,
}) => {
  const errors = await openPage(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pick(page, 'routine', 'open'),
  ]);
  await chooser.setFiles({
    name: 'own.S',
    mimeType: 'text/plain',
    buffer: Buffer.from(PROGRAM),
  });
  const editor = page.getByRole('textbox', { name: 'Source text' });
  await editor.press('Control+Enter');
  await expect(editor).toBeHidden({ timeout: 40_000 });
  const note = page.locator('.note', { hasText: 'was overrun' });
  await expect(note).toContainText(
    'stack_b (256 bytes) was overrun at step 20 by 44 bytes, into table',
  );
  await page.getByRole('slider').focus();
  await page.keyboard.press('w');
  await expect(step(page)).toHaveValue('21');
  await expect(page.locator('.sentence')).toContainText('was overrun');
  await openTab(page, 'context objects');
  const areas = page.getByRole('table', { name: 'Save areas' });
  await expect(areas.getByRole('columnheader', { name: 'ctx_b' })).toBeVisible();
  await expect(areas.getByRole('rowheader')).toHaveText(['rbx', 'rsp', 'rip']);
  expect(errors).toEqual([]);
});
