import { Buffer } from 'node:buffer';
import { axe } from './axe.ts';
import { openPage, ownRoutines, pick } from './page.ts';
import { expect as expectSoon, type Page, test } from './test.ts';

/** Engines and chunks come through a network, on a machine that may be busy. */
const expect = expectSoon.configure({ timeout: 20_000 });

const editor = (page: Page) => page.getByRole('textbox', { name: 'Source text' });
const tabs = (page: Page) => page.locator('.project-tabs button');
const note = (page: Page) => page.locator('.note[data-kind=news]');
const fileMenu = (page: Page) => page.getByLabel('File', { exact: true });

/** The first run waits for the engines. */
const ENGINES = { timeout: 40_000 };

const MAIN = `#include "numbers.h"
        .globl main
main:   subq $8, %rsp
        call answer
        addq $8, %rsp
        ret
`;
const ANSWER =
  '#include "numbers.h"\n        .globl answer\nanswer: movl $ANSWER, %eax\n        ret\n';
const HEADER = '#define ANSWER 42\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Holds files over a part of the page and lets them go. */
async function drop(page: Page, files: Files, onto = '.transport'): Promise<void> {
  const list = Object.entries(files).map(([name, content]) => ({
    name,
    content: [...Buffer.from(content)],
  }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, content } of all) data.items.add(new File([new Uint8Array(content)], name));
    return data;
  }, list);
  await page.dispatchEvent(onto, 'dragover', { dataTransfer: transfer });
  await expect(page.locator('html')).toHaveAttribute('data-drop', /page|project/);
  await page.dispatchEvent(onto, 'drop', { dataTransfer: transfer });
  await expect(page.locator('html')).not.toHaveAttribute('data-drop', /./);
}

async function choose(page: Page, files: Files): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open', exact: true }).click(),
  ]);
  await chooser.setFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    })),
  );
}

const end = (page: Page) => page.locator('[data-outcome]');

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'assemble & run' }).click();
  await expect(editor(page)).toBeHidden(ENGINES);
  await page.keyboard.press('End');
}

test('files that are dropped together are one program, and the header they include', async ({
  page,
}) => {
  const errors = await openPage(page);
  const welcome = page.getByRole('complementary', { name: 'Welcome' });
  await expect(welcome).toBeVisible();
  await drop(page, { 'main.S': MAIN, 'answer.S': ANSWER, 'numbers.h': HEADER });
  await expect(tabs(page)).toHaveText(['answer.S', 'main.S', 'numbers.h']);
  await expect(editor(page)).toContainText('call answer');
  // Who has come with a program knows the way.
  await expect(welcome).toBeHidden();
  await page.getByRole('button', { name: 'assemble & run' }).click();
  await expect(page.getByRole('listbox', { name: 'asm/main/main.S' })).toBeFocused(ENGINES);
  await page.keyboard.press('End');
  await expect(end(page)).toContainText('exited with 42');
  await expect(page).toHaveURL(/scenario=asm%2Fmain%2Fmain\.S/);
  await expect(page).toHaveURL(/step=\d\d/);
  // After a reload it is the same program at its step.
  await page.reload();
  await expect(end(page)).toContainText('exited with 42', ENGINES);
  expect(errors).toEqual([]);
});

test('a routine calls a function in another file of its project', async ({ page }) => {
  await openPage(page);
  const go = `.globl go
go: pushq %rbx
 movq %rdi, %rax
 jmp exchange
`;
  const exchange =
    '.globl exchange\nexchange: movq %rsp, (%rax)\n movq (%rsi), %rsp\n popq %rbx\n ret\n';
  await drop(page, { 'go.S': go, 'exchange.S': exchange });
  // Only one of the two was seen to switch by itself.
  await run(page);
  await expect(end(page)).toContainText('main returned 0');
  await expect(page).toHaveURL(/ping-pong\+through\+asm%2Fgo%2Fexchange\.S/);
  await pick(page, 'routine', { label: 'go (2 files)' });
  await expect(page.getByLabel('switches by')).toHaveValue('go');
});

test('files are added, renamed, deleted and brought back', async ({ page }) => {
  const errors = await openPage(page);
  await choose(page, { 'main.S': MAIN.replace('#include "numbers.h"\n', '') });
  await expect(editor(page)).toContainText('call answer');
  await expect(tabs(page)).toHaveCount(0);
  // What is dropped on the editor joins the file in it.
  await drop(page, { 'answer.S': ANSWER }, '.editor-text');
  await expect(tabs(page)).toHaveText(['answer.S', 'main.S']);
  await fileMenu(page).selectOption('add');
  await editor(page).press('Control+a');
  await page.keyboard.insertText('#define ANSWER 7\n');
  await fileMenu(page).selectOption('rename');
  const name = page.getByRole('textbox', { name: 'New name' });
  await expect(name).toBeFocused();
  await name.fill('main.S');
  await name.press('Enter');
  await expect(page.getByRole('alert')).toContainText('There is a file main.S already');
  await name.fill('include/numbers.h');
  await name.press('Enter');
  await expect(tabs(page)).toHaveText(['answer.S', 'include/numbers.h', 'main.S']);
  await run(page);
  await expect(end(page)).toContainText('exited with 7');
  await pick(page, 'routine', { label: 'main (3 files)' });
  await page.locator('.project-tabs button', { hasText: 'main.S' }).click();
  await page.getByRole('button', { name: 'delete' }).click();
  await expect(tabs(page)).toHaveText(['answer.S', 'include/numbers.h']);
  await expect(note(page)).toContainText('Deleted asm/main/main.S');
  await note(page).getByRole('button', { name: 'undo' }).click();
  await expect(tabs(page)).toHaveCount(3);
  await expect(editor(page)).toContainText('call answer');
  expect(errors).toEqual([]);
});

test('a project is downloaded as an archive, which opens elsewhere, a file as it is', async ({
  page,
  browser,
}) => {
  await openPage(page);
  await drop(page, { 'main.S': MAIN, 'answer.S': ANSWER, 'numbers.h': HEADER });
  await expect(editor(page)).toContainText('call answer');
  const downloaded = async (what: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      fileMenu(page).selectOption(what),
    ]);
    return file;
  };
  expect((await downloaded('download')).suggestedFilename()).toBe('main.S');
  const archive = await downloaded('zip');
  expect(archive.suggestedFilename()).toBe('main.zip');
  const stream = await archive.createReadStream();
  const bytes = Buffer.concat(await stream.toArray());
  for (const inside of ['main/main.S', 'main/answer.S', 'main/numbers.h'])
    expect(bytes.includes(inside), inside).toBe(true);
  const other = await (await browser.newContext()).newPage();
  await openPage(other);
  await choose(other, { 'sent.zip': bytes });
  await expect(tabs(other)).toHaveText(['answer.S', 'main.S', 'numbers.h'], ENGINES);
  await run(other);
  await expect(end(other)).toContainText('exited with 42');
});

test('files of one name that come together are all kept', async ({ page }) => {
  await openPage(page);
  const [one, two] = ['# one\n', '# two\n'].map((text) => ({
    name: 'same.S',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open', exact: true }).click(),
  ]);
  await chooser.setFiles([one, two]);
  await expect(tabs(page)).toHaveText(['same-2.S', 'same.S']);
  await expect(editor(page)).toContainText('# one');
  await tabs(page).first().click();
  await expect(editor(page)).toContainText('# two');
});

test('a text of a name that is here replaces nothing unless asked to', async ({ page }) => {
  await openPage(page);
  await choose(page, { 'mine.S': '.globl main\nmain: movl $1, %eax\n ret\n' });
  await expect(editor(page)).toContainText('$1');
  await choose(page, { 'mine.S': '.globl main\nmain: movl $2, %eax\n ret\n' });
  await expect(note(page)).toContainText('asm/mine.S is here already, and differs');
  await expect(note(page)).toContainText('asm/mine-2.S');
  const own = () => ownRoutines(page);
  await expect.poll(own).toEqual(['mine', 'mine-2']);
  await note(page).getByRole('button', { name: 'replace mine.S' }).click();
  await expect.poll(own).toEqual(['mine']);
  await expect(editor(page)).toContainText('$2');
  await note(page).getByRole('button', { name: 'undo' }).click();
  await expect(editor(page)).toContainText('$1');
});

test('a pasted text becomes a file; pasted into a text it is none', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await page.evaluate(() => navigator.clipboard.writeText('.globl main\nmain: ret\n'));
  await page.keyboard.press('Control+v');
  await expect(editor(page)).toContainText('main: ret');
  await expect(page.locator('.editor span.file')).toContainText('pasted.S');
  await editor(page).press('Control+v');
  await expect(editor(page)).toContainText(/main: ret.*main: ret/s);
  await context.clearPermissions();
});

test('what is no text is told what it is, and becomes no draft', async ({ page }) => {
  await openPage(page);
  const own = () => ownRoutines(page);
  for (const [name, content, told] of [
    ['noise.S', Uint8Array.from([1, 2, 3, 0, 255]), /noise\.S: this is not text: .*0x01/],
    ['libcoro.a', '!<arch>\nwhatever', /libcoro\.a: it is an archive of object files; link/],
    ['a.zip', 'PK\x03\x04', /a\.zip: it is a zip archive; unpack/],
    [
      'shot.png',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      /shot\.png: it is a picture/,
    ],
    ['none.S', '', /none\.S: the file is empty; save the text/],
    ['big.S', '#'.repeat(3 * 2 ** 20), /big\.S: the file has 3\.0 MiB/],
  ] as const) {
    await choose(page, { [name]: content });
    await expect(page.getByRole('alert')).toContainText(told);
    await expect(editor(page)).toBeHidden();
  }
  await expect.poll(own).toEqual([]);
  await choose(page, { 'old.S': Uint8Array.from(Buffer.from('# f\xfcr\n', 'latin1')) });
  await expect(editor(page)).toContainText('# für');
  await expect(note(page)).toContainText('read as Latin-1');
});

test('a person need not wait for a file that does not come', async ({ page }) => {
  const errors = await openPage(page);
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => new Promise(() => {});
  });
  await choose(page, { 'far.S': '# away\n', 'near.S': '# here\n' });
  const reading = page.locator('.note', { hasText: 'Reading far.S, 1 of 2 files' });
  await reading.getByRole('button', { name: 'cancel' }).click();
  await expect(reading).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  expectSoon(errors).toEqual([]);
});

test('a C file alone is told what to type', async ({ page }) => {
  await openPage(page);
  await choose(page, { 'co.c': 'int main(void) { return 0; }\n' });
  await expect(note(page)).toContainText('gcc -g -O1 -S co.c');
  await expect(note(page)).toContainText('npx swaplab run co.c');
  await expect(editor(page)).toContainText('return 0');
});

test('two tabs never write over each other’s texts', async ({ page, context }) => {
  await openPage(page);
  await choose(page, { 'mine.S': '# one\n' });
  await expect(editor(page)).toContainText('# one');
  const other = await context.newPage();
  await openPage(other);
  await choose(other, { 'theirs.S': '# other\n' });
  await expect(editor(other)).toContainText('# other', ENGINES);
  await editor(page).press('Control+End');
  await page.keyboard.type('# two');
  for (const tab of [page, other])
    await expect.poll(() => ownRoutines(tab)).toEqual(['mine', 'theirs']);
  // The same text in both: what one types the other has.
  await pick(other, 'routine', 'asm/mine.S');
  await expect(editor(other)).toContainText('# two');
  await editor(page).press('Control+End');
  await page.keyboard.type(' three');
  await expect(editor(other)).toContainText('# two three');
  // Both at once: one becomes a copy.
  await Promise.all([page.keyboard.type(' here'), editor(other).press('x')]);
  const texts = async (tab: Page) =>
    tab.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('swaplab.text:'))
        .map(([, text]) => text)
        .join('\n'),
    );
  await expect.poll(() => texts(page)).toContain('three here');
  await expect.poll(() => texts(page)).toMatch(/x/);
});

test('the key opens files, and nothing shuts people out while a project is open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page);
  const chooser = page.waitForEvent('filechooser');
  // Until the browser has been told to ask the test, not a person.
  await page.evaluate(() => 0);
  await page.keyboard.press('o');
  expect((await chooser).isMultiple()).toBe(true);
  await drop(page, { 'main.S': MAIN, 'answer.S': ANSWER, 'numbers.h': HEADER });
  await expect(tabs(page)).toHaveCount(3);
  await fileMenu(page).selectOption('rename');
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
});
