import { Buffer } from 'node:buffer';
import { expect, type Page, test } from '@playwright/test';
import { openPage } from './page.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Source text' });
const problems = (page: Page) => page.getByRole('list', { name: 'Problems' });

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByLabel('routine').selectOption('open'),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** The first run waits for the engines. */
const ENGINES = { timeout: 40_000 };

const SWITCH = 'pushq %rbx\nmovq %rsp, (%rdi)\nmovq (%rsi), %rsp\npopq %rbx\nret\n';

test('a routine of any name switches, is shown how, and can be chosen', async ({ page }) => {
  await openPage(page);
  await openFile(
    page,
    'two.S',
    `.globl one, context_switch\none:\n${SWITCH}context_switch:\n${SWITCH}`,
  );
  await editor(page).press('Control+Enter');
  await expect(problems(page)).toContainText('several functions switch; say which', ENGINES);
  await page.getByLabel('switches by').selectOption('context_switch');
  await expect(page.getByLabel('called so')).toHaveAttribute(
    'placeholder',
    'saves into rdi, resumes from rsi, address on the stack',
  );
  await page.getByRole('button', { name: 'assemble & run' }).click();
  await expect(editor(page)).toBeHidden(ENGINES);
  await expect(page).toHaveURL(/ping-pong\+through\+asm%2Ftwo\.S\+by\+context_switch/);
  await expect(page.getByRole('combobox', { name: 'routine' })).toHaveValue('asm/two.S');
  await page.getByLabel('beside').selectOption('ping-pong-glibc');
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a new routine begins as one that runs', async ({ page }) => {
  await openPage(page);
  await page.getByLabel('routine').selectOption('new routine intel');
  await editor(page).press('Control+Enter');
  await expect(editor(page)).toBeHidden(ENGINES);
  await expect(page).toHaveURL(/ping-pong\+through\+asm%2Fmine\.S/);
});

test('where none is seen to switch, a person can say which does', async ({ page }) => {
  await openPage(page);
  await openFile(page, 'none.S', '.globl helper\nhelper:\n leaq (%rdi,%rsi), %rax\n ret\n');
  await editor(page).press('Control+Enter');
  await expect(problems(page)).toContainText('helper returns without switching', ENGINES);
  await expect(page.getByText('The other panes still show “Ping-pong, glibc')).toBeVisible();
  await page.getByLabel('switches by').fill('helpers');
  await page.getByRole('button', { name: 'assemble & run' }).click();
  await expect(problems(page)).toContainText("'helpers'", ENGINES);
});

const PAIR = `.globl save, restore
save:
        movq %rbx, (%rdi)
        leaq 8(%rsp), %rax
        movq %rax, 8(%rdi)
        movq (%rsp), %rax
        movq %rax, 16(%rdi)
        xorl %eax, %eax
        ret
restore:
        movl $1, %eax
        movq (%rdi), %rbx
        movq 8(%rdi), %rsp
        jmp *16(%rdi)
`;

test('what the lab does between the halves of a pair is told beside its cycles', async ({
  page,
}) => {
  await openPage(page);
  await openFile(page, 'pair.S', PAIR);
  await editor(page).press('Control+Enter');
  await expect(editor(page)).toBeHidden(ENGINES);
  const told = /its cycles include \d+ instructions of the lab's, which are not counted/;
  await page.getByRole('tab', { name: 'cost' }).click();
  await expect(page.getByRole('region', { name: 'A switch in cycles' })).toContainText(told);
  await page.getByRole('button', { name: 'to the end' }).click();
  // The table of a single switch counts as the mean does: both halves, 11 instructions.
  await expect(
    page.locator('table', { has: page.getByText(/^Switch \d+, /) }).getByRole('row', {
      name: /^total 11 /,
    }),
  ).toBeVisible();
  await page.getByLabel('beside').selectOption('ping-pong-lightweight');
  const compared = page.locator('.compare');
  await expect(compared).toContainText(new RegExp(`pair: ${told.source}`), ENGINES);
  await expect(compared).not.toContainText('lightweight: its');
});
