import { Buffer } from 'node:buffer';
import { openPage, openTab, ownRoutines, pick, picked } from './page.ts';
import { expect, type Page, test } from './test.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Source text' });
const problems = (page: Page) => page.getByRole('list', { name: 'Problems' });

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pick(page, 'routine', 'open'),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** The first run waits for the engines. */
const ENGINES = { timeout: 40_000 };

/** Opens a file as a routine and runs it. */
async function runFile(page: Page, name: string, text: string): Promise<void> {
  await openFile(page, name, text);
  await editor(page).press('Control+Enter');
  await expect(editor(page)).toBeHidden(ENGINES);
}

/** A second file that keeps less than it has to. */
const FORGETFUL =
  '.globl go\ngo:\n pushq %rbp\n movq %rsp, (%rdi)\n movq (%rsi), %rsp\n popq %rbp\n ret\n';

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
  await expect(picked(page, 'routine')).toHaveAttribute('data-value', 'asm/two.S');
  await pick(page, 'beside', 'ping-pong-glibc');
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a new routine begins as one that runs', async ({ page }) => {
  await openPage(page);
  await pick(page, 'routine', 'new routine intel');
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
  await openTab(page, 'cost');
  await expect(page.getByRole('region', { name: 'A switch in cycles' })).toContainText(told);
  await page.getByRole('button', { name: 'to the end' }).click();
  // The table of a single switch counts as the mean does: both halves, 11 instructions.
  await expect(
    page.locator('table', { has: page.getByText(/^Switch \d+, /) }).getByRole('row', {
      name: /^total 11 /,
    }),
  ).toBeVisible();
  await pick(page, 'beside', 'ping-pong-lightweight');
  const compared = page.locator('.compare');
  await expect(compared).toContainText(new RegExp(`pair: ${told.source}`), ENGINES);
  await expect(compared).not.toContainText('lightweight: its');
});

test('how a routine is called is said before the first step, and what it lacks', async ({
  page,
}) => {
  await openPage(page);
  const calls = SWITCH.replace('ret', 'call log_it\nret');
  await runFile(page, 'calls.S', `.globl go\ngo:\n${calls}`);
  const said = page.getByRole('region', { name: 'What happened' });
  await expect(said).toContainText('go: saves into rdi, resumes from rsi, address on the stack');
  await expect(said).toContainText('calls log_it, which the file lacks');
});

test('of a routine beside another, what it loses is said with what it costs', async ({ page }) => {
  await openPage(page);
  await runFile(page, 'forgetful.S', FORGETFUL);
  await pick(page, 'beside', 'ping-pong-lightweight');
  const compared = page.getByRole('tabpanel', { name: 'compare' });
  await expect(compared).toContainText(/forgetful: rbx, r12, r13, r14, r15 of context A.*wrong/);
  await expect(compared).not.toContainText('lightweight: ');
});

test('a link carries both routines, and nothing that the lab made', async ({ page, browser }) => {
  // The engines start twice.
  test.slow();
  await openPage(page);
  await runFile(page, 'good.S', `.globl go\ngo:\n${SWITCH}`);
  await runFile(page, 'forgetful.S', FORGETFUL);
  await pick(page, 'beside', 'ping-pong through asm/good.S');
  await expect(page.getByRole('listbox', { name: /^beside/ })).toBeVisible(ENGINES);
  await page.getByRole('button', { name: 'copy a link to this step' }).click();
  await expect.poll(() => page.url()).toContain('beside-text=');

  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByRole('listbox', { name: /^beside/ })).toBeVisible(ENGINES);
  await expect(other.getByRole('tabpanel', { name: 'compare' })).toContainText('good');
  await expect(other.getByRole('alert')).toBeHidden();
  // Each in a folder of the link's own, whose name says what is in it.
  const names = async () => (await ownRoutines(other)).map((name) => name.split('/').pop());
  await expect.poll(async () => (await names()).sort()).toEqual(['forgetful', 'good']);
});

for (const [width, height] of [
  [1024, 768],
  [390, 844],
])
  test(`what went wrong in a run hides no message of the editor, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage(page);
    await runFile(page, 'forgetful.S', FORGETFUL);
    await openFile(page, 'typo.S', '.globl go\ngo:\n rett\n');
    await editor(page).press('Control+Enter');
    await expect(problems(page)).toContainText("did you mean 'ret'", ENGINES);
    const note = page.locator('.note', { hasText: 'came back wrong' });
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    for (const each of [problems(page), page.locator('.editor .pane-foot')]) {
      const { y = 0, height: tall = 0 } = (await each.boundingBox()) ?? {};
      expect(y + tall).toBeLessThanOrEqual(box?.y ?? 0);
    }
  });

test('a second file of a name leaves the first as it is', async ({ page }) => {
  await openPage(page);
  await openFile(page, 'swap.S', `.globl go\ngo:\n${SWITCH}`);
  await expect(editor(page)).toContainText('pushq %rbx');
  await openFile(page, 'swap.S', FORGETFUL);
  await expect(editor(page)).toContainText('pushq %rbp');
  await expect.poll(() => ownRoutines(page)).toEqual(['swap', 'swap-2']);
  await pick(page, 'routine', 'asm/swap.S');
  await expect(editor(page)).toContainText('pushq %rbx');
  // The same once more is no third.
  await openFile(page, 'swap.S', FORGETFUL);
  await expect(editor(page)).toContainText('pushq %rbp');
  expect(await ownRoutines(page)).toHaveLength(2);
});
