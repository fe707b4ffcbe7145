import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAMS, type Program } from '../programs/programs.ts';
import { openPage, pick, step } from './page.ts';
import { expect as expectSoon, type Page, test } from './test.ts';

/** A linked program is read and recorded, on a machine that may be busy. */
const expect = expectSoon.configure({ timeout: 60_000 });

/** One of each kind: assembly alone, C over a routine in assembly, makecontext, stacks from malloc, a folder with headers,
 * and what stays on one stack. The terminal's tests take them all. */
const KINDS = [
  'assembly-scheduler',
  'course-threads',
  'makecontext-tutorial',
  'green-threads',
  'event-loop',
  'setjmp-coroutines',
];
const ONE_STACK = 'setjmp-coroutines';

const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
/** One page for all of them, as for a person who tries one after the other: its engines load once. */
let page: Page;
let errors: string[];

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  errors = await openPage(page);
});
test.afterAll(async () => {
  await page.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a person has of it: its texts, and the program as a file; undefined where that can't be made here. */
function filesOf({ name, folder: from, files, language }: Program): string[] | undefined {
  const texts = readdirSync(from).map((file) => join(from, file));
  if (language === 'assembly') return texts;
  const path = join(folder, name);
  try {
    execFileSync('cc', ['-g', '-static', ...files, '-o', path], { cwd: from, stdio: 'pipe' });
    return process.platform === 'linux' && process.arch === 'x64' ? [path, ...texts] : undefined;
  } catch {
    return undefined;
  }
}

async function choose(files: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open', exact: true }).click(),
  ]);
  await chooser.setFiles(files);
}

/** Goes to the end of the run of that name, once it is there. Returns its step. */
async function atEnd(named: RegExp): Promise<string> {
  await expect(page).toHaveURL(named);
  await page.keyboard.press('End');
  await expect(page.locator('[data-outcome]')).toContainText('exited with 0');
  return step(page).inputValue();
}

for (const program of PROGRAMS.filter(({ name }) => KINDS.includes(name)))
  test(`${program.name}: opened, walked, beside another, saved and opened again`, async () => {
    test.slow();
    const { name, language } = program;
    const files = filesOf(program);
    test.skip(files === undefined, 'no C compiler for static x86-64 Linux programs here');
    await choose(files ?? []);
    if (language === 'assembly') await page.getByRole('button', { name: 'assemble & run' }).click();
    const end = await atEnd(
      language === 'assembly' ? /scenario=asm%2Fmain%2F/ : RegExp(`${name}&`),
    );
    if (language !== 'assembly') await expect(page.locator('.source-bars')).toContainText('.c');

    await page.keyboard.press('Home');
    await page.keyboard.press('s');
    await expect(step(page)).toHaveValue('1');
    await page.keyboard.press(']');
    if (name === ONE_STACK) await expect(step(page)).toHaveValue(end);
    else await expect(step(page)).not.toHaveValue(RegExp(`^(1|${end})$`));

    await pick(page, 'beside', 'ping-pong-lightweight');
    await expect(page.getByRole('listbox', { name: /^beside/ })).toBeVisible();
    await pick(page, 'beside', '');

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'save this run' }).click(),
    ]);
    const path = join(folder, `${name}.swaplab`);
    await saved.saveAs(path);
    await choose([path]);
    expectSoon(await atEnd(RegExp(`${name}\\.swaplab&`))).toBe(end);
    // Its texts can be changed also where they came with the run.
    const edit = page.getByRole('button', { name: 'edit', exact: true });
    if (language === 'assembly') {
      await edit.click();
      await expect(page.getByRole('textbox', { name: 'Source text' })).toContainText('run_tasks');
    } else await expect(edit).toBeHidden();
    expectSoon(errors).toEqual([]);
  });
