import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage, openTab, ownRoutines } from './page.ts';
import { expect as expectSoon, type Page, test } from './test.ts';

/** A linked program is read and recorded, on a machine that may be busy. */
const expect = expectSoon.configure({ timeout: 60_000 });

/** Without a C library: what it does is only what is written here. */
const SOURCE = `static long call(long number, long a, long b, long c)
{
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}

static char line[64];

void begin(long *stack)
{
    long got = call(0, 0, (long)line, sizeof line);
    call(1, 1, (long)line, got);
    call(60, stack[0] - 1, 0, 0);
}

__asm__(".globl _start\\n_start: mov %rsp, %rdi\\n call begin\\n");
`;

let folder = '';

function compile(): boolean {
  folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
  writeFileSync(join(folder, 'echo.c'), SOURCE);
  try {
    const options = ['-g', '-O1', '-static', '-nostdlib', '-fno-stack-protector'];
    execFileSync('cc', [...options, 'echo.c', '-o', 'echo'], { cwd: folder, stdio: 'pipe' });
    execFileSync('cc', ['-c', 'echo.c'], { cwd: folder, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

const compiled = process.platform === 'linux' && process.arch === 'x64' && compile();

test.skip(!compiled, 'no C compiler for x86-64 Linux here: no linked program to open');
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.slow();

async function choose(page: Page, ...names: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open', exact: true }).click(),
  ]);
  await chooser.setFiles(names.map((name) => join(folder, name)));
}

const end = (page: Page) => page.locator('[data-outcome]');
const says = (page: Page, outcome: string) =>
  expect(async () => {
    await page.keyboard.press('End');
    await expectSoon(end(page)).toContainText(outcome, { timeout: 300 });
  }).toPass({ timeout: 60_000 });

test('a linked program runs with what it is started with, and is there after a reload', async ({
  page,
}) => {
  const errors = await openPage(page);
  await choose(page, 'echo', 'echo.c');
  await expect(page).toHaveURL(/scenario=asm%2Fecho%2Fecho/);
  await says(page, 'exited with 0');
  await page.getByRole('button', { name: 'arguments, input' }).click();
  await page.getByLabel('arguments').fill('one "two words"');
  await page.getByLabel('standard input').fill('heard\n');
  await page.getByRole('button', { name: 'run', exact: true }).last().click();
  await says(page, 'exited with 2');
  await openTab(page, 'kernel');
  await expect(page.locator('.console')).toHaveText('heard\n');
  await page.reload();
  await says(page, 'exited with 2');
  // The text it was compiled from stands beside the instructions.
  await expect(page.locator('[data-pane=source]')).toContainText('echo.c');
  expect(errors).toEqual([]);
});

test('a run is saved, and shown again where nothing of it is', async ({ page, browser }) => {
  await openPage(page);
  await choose(page, 'echo');
  await expect(page).toHaveURL(/scenario=asm%2Fecho&/);
  await says(page, 'exited with 0');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'save this run' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('echo.swaplab');
  await saved.saveAs(join(folder, 'echo.swaplab'));
  await page.getByRole('button', { name: 'copy a link to this step' }).click();
  await expect(page.locator('.header')).toContainText('the program is not in the link');

  const other = await (await browser.newContext()).newPage();
  await openPage(other);
  await choose(other, 'echo.swaplab');
  await expect(other).toHaveURL(/scenario=asm%2Fecho\.swaplab/);
  await says(other, 'exited with 0');
  await other.reload();
  await says(other, 'exited with 0');
  // The link of the program itself leads nowhere here, and says so.
  await other.goto('/#scenario=asm%2Fecho&step=3');
  await expect(other.getByRole('alert')).toContainText('open its file');
});

test('what can’t be run is told, and is not kept', async ({ page }) => {
  await openPage(page);
  await choose(page, 'echo.o');
  await expect(page.getByRole('alert')).toContainText(/echo\.o.*object file/);
  writeFileSync(join(folder, 'cut'), readFileSync(join(folder, 'echo')).subarray(0, 900));
  await choose(page, 'cut');
  await expect(page.getByRole('alert')).toContainText(/^cut/);
  expect(await ownRoutines(page)).toEqual([]);
});
