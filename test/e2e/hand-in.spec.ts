import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { writeCourseFile } from '../../src/lessons/course-file.ts';
import type { Progress } from '../../src/lessons/progress.ts';
import { darkViolations, violations } from './axe.ts';
import { expect, type Page, test } from './test.ts';

const EXERCISE =
  '/#scenario=ping-pong-lightweight&lesson=calling-convention&exercise=lost-register';
const KEY = 'swaplab.progress.1';

const editor = (page: Page) =>
  page.getByRole('article', { name: /^Exercise/ }).getByRole('textbox', { name: 'Source text' });

/** Types at the end of an exercise's text. */
async function append(page: Page, text: string): Promise<void> {
  await editor(page).press('Control+End');
  await page.keyboard.insertText(text);
}

async function write(page: Page, text: string): Promise<void> {
  await editor(page).press('Control+a');
  await page.keyboard.insertText(text);
}

const kept = (page: Page) =>
  page
    .evaluate((key) => localStorage.getItem(key), KEY)
    .then((text) => JSON.parse(text ?? 'null') as Progress | null);

/** Every text of the exercise that is kept, the one being worked on first. */
async function textsOf(page: Page): Promise<string[]> {
  const work = (await kept(page))?.exercises['lost-register'];
  return work ? [work.text?.text ?? '', ...work.history.map((each) => each.text)] : [];
}

async function drop(page: Page, name: string, text: string, onto: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([path, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], path));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent(onto, 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent(onto, 'drop', { dataTransfer: transfer });
}

test('a name goes into the portfolio and its file’s name; dropped in another browser, the work is there', async ({
  page,
  browser,
}) => {
  await page.goto('/#page=course');
  await page.getByLabel('Your name, for the teacher').fill('Ada Lovelace');
  await page.goto(EXERCISE);
  await write(page, '# by Ada\n');
  await page.goto('/#page=course');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'export', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Ada_Lovelace.swaplab');
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'swaplab-portfolio',
    lab: { version: expect.stringMatching(/^\d/) },
    progress: {
      name: { text: 'Ada Lovelace' },
      exercises: { 'lost-register': { seed: 'Ada Lovelace' } },
    },
  });

  const other = await (await browser.newContext()).newPage();
  await other.goto(EXERCISE);
  await expect(editor(other)).toBeVisible();
  await drop(other, 'Ada_Lovelace.swaplab', text, '.transport');
  await expect(
    other.getByText('Imported Ada_Lovelace.swaplab, the work of Ada Lovelace'),
  ).toBeVisible();
  await expect(editor(other)).toHaveText('# by Ada');
  await other.getByRole('button', { name: 'to the course' }).click();
  await expect(other.getByLabel('Your name, for the teacher')).toHaveValue('Ada Lovelace');

  // A saved run ends the same way.
  await other.getByLabel('import').setInputFiles({
    name: 'hello.swaplab',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('SWAPRUN\x01'),
  });
  await expect(other.getByText('hello.swaplab: this is a saved run, no portfolio')).toBeVisible();
});

test('an exercise is saved as a file and takes one, chosen or dropped', async ({ page }) => {
  await page.goto(EXERCISE);
  await write(page, '# first\n');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'save as lost-register.S' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('lost-register.S');
  expect(await readFile(await file.path(), 'utf8')).toBe('# first\n');

  await page.getByLabel('load a file').setInputFiles({
    name: 'second.S',
    mimeType: 'text/plain',
    buffer: Buffer.from('# second\n'),
  });
  await expect(editor(page)).toHaveText('# second');
  await drop(page, 'third.S', '# third\n', '.exercise-editor .cm-content');
  await expect(editor(page)).toHaveText('# third');
  await expect.poll(() => textsOf(page)).toEqual(['# third\n', '# first\n', '# second\n']);
  await drop(page, 'prog', '\x7fELF', '.exercise-editor .cm-content');
  await expect(page.getByText('prog: this is a program; open it in the lab')).toBeVisible();
  await expect(editor(page)).toHaveText('# third');
});

test('everything is forgotten, in other tabs, too, once it was asked twice', async ({
  page,
  context,
}) => {
  await page.goto(EXERCISE);
  await write(page, '# secret\n');
  const other = await context.newPage();
  await other.goto(EXERCISE);
  await expect(editor(other)).toHaveText('# secret');
  await other.getByRole('button', { name: 'presentation size' }).click();
  await page.goto('/#page=course');
  await page.getByLabel('Your name, for the teacher').fill('Ada');
  await page.getByRole('button', { name: 'forget everything here' }).click();
  await expect(
    page.getByRole('dialog').getByRole('button', { name: 'export progress' }),
  ).toBeVisible();
  expect(await violations(page, 'dialog[open]')).toEqual([]);
  expect(await darkViolations(page, 'dialog[open]')).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'forget everything' }).click();
  await expect(page.getByText('nothing was kept in this browser')).toBeVisible();
  await expect(page.getByLabel('Your name, for the teacher')).toHaveValue('');
  await expect(editor(other)).toContainText('pushq');
  const left = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return [JSON.stringify({ ...localStorage, ...sessionStorage }), ...names].join();
  });
  expect(left).not.toMatch(/secret|Ada|large":true/);
});

test('whatever two tabs type into one exercise is in its text or its history', async ({
  page: a,
  context,
}) => {
  const b = await context.newPage();
  const tabs = [a, b];
  for (const tab of tabs) await tab.goto(EXERCISE);
  for (const tab of tabs) await expect(editor(tab)).toBeVisible();
  await write(a, '# 0\n');
  // One after the other, each on what the one before has.
  await expect(editor(b)).toHaveText('# 0');
  await append(b, '# one\n');
  await expect(editor(a)).toContainText('# one');
  await append(a, '# two\n');
  await expect(editor(b)).toContainText('# two');
  await expect.poll(() => textsOf(a)).toEqual(['# 0\n# one\n# two\n']);

  // Both at once, again and again; one is loaded anew in between, the other closed early.
  const typed: string[] = [];
  for (let round = 0; round < 6; round++) {
    const words = tabs.map((_, tab) => `# tab ${tab} round ${round}\n`);
    typed.push(...words);
    await Promise.all(tabs.map((tab, i) => append(tab, words[i])));
    if (round === 2) await b.reload();
    if (round === 4) await a.reload();
    if (round % 2) await a.waitForTimeout(400);
  }
  await append(b, '# the last\n');
  await b.close();
  const all = async () => (await textsOf(a)).join('');
  for (const words of [...typed, '# the last\n'])
    await expect.poll(all, { message: words }).toContain(words);

  // A tab that slept meanwhile does not bring the old state back.
  await a.reload();
  for (const words of [...typed, '# the last\n']) expect(await all()).toContain(words);
});

const LESSON = `---
title: A lesson of ours
summary: Of a teacher's own.
minutes: 5
scenario: ping-pong-lightweight
exercises: [ours]
---

Go to [the switch](lab:step?at=switch), then to [the exercise](exercise:ours).

\`\`\`question
id: which
kind: step
ask: Which step moves rsp?
answer: switch
right: Yes.
otherwise: Look again.
\`\`\`
`;

test('a course of one’s own is fetched from an address, its exercises are checked, and it is there again', async ({
  page,
}) => {
  const folder = 'lessons/03-calling-convention/lost-register';
  const text = async (name: string) =>
    (await readFile(`${folder}/${name}`, 'utf8')).replace(/\{\{.*?\}\}/gs, '1');
  const file = writeCourseFile({
    name: 'os-2026',
    title: 'Operating systems',
    files: {
      '01-ours/lesson.md': LESSON,
      '01-ours/ours/exercise.md': await text('exercise.md'),
      '01-ours/ours/starter.S': await text('starter.S'),
    },
  });
  await page.route('**/courses/course.json', (route) => route.fulfill({ body: file }));
  await page.goto('/?course=/courses/#page=course');
  await expect(page.getByRole('heading', { name: 'Operating systems' })).toBeVisible();
  await page.getByRole('link', { name: 'A lesson of ours' }).first().click();
  const asked = page.locator('form.question');
  await asked.getByRole('textbox').fill('12');
  await asked.getByRole('button', { name: 'check' }).click();
  await expect(asked.locator('.reply')).toContainText('Yes.');
  await page.getByRole('link', { name: 'the exercise' }).click();
  await write(page, await text('solution.S'));
  await page.getByRole('button', { name: 'check', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Passed', {
    timeout: 30_000,
  });
  // The teacher gives no solution away.
  await expect(page.getByRole('button', { name: /give up|compare with/ })).toHaveCount(0);
  await expect
    .poll(async () => Object.keys((await kept(page))?.exercises ?? {}))
    .toEqual(['os-2026/ours']);

  // Without the address, and from the lab's own place.
  await page.goto('/#page=course');
  await expect(page.getByText('1 of 1 exercises passed')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'export Operating systems' }).click();
  const portfolio = await download;
  expect(portfolio.suggestedFilename()).toBe('portfolio-os-2026.swaplab');
  expect(JSON.parse(await readFile(await portfolio.path(), 'utf8'))).toMatchObject({
    course: 'os-2026',
    progress: { exercises: { ours: { last: { passed: true } } } },
  });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'close Operating systems' }).click();
  await expect(page.getByRole('heading', { name: 'Operating systems' })).toBeHidden();

  // One with a mistake in it says where.
  await page.getByLabel('open a course').setInputFiles({
    name: 'course.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file.replace('ping-pong-lightweight', 'ping-pong-lite')),
  });
  await expect(page.getByText("01-ours/lesson.md:1:1: no scenario 'ping-pong-lite'")).toBeVisible();
});

test('a name chooses the student’s variant: statement, starter, verdict and solution are of it', async ({
  page,
}) => {
  const swap = EXERCISE.replace('lost-register', 'lightweight-swap');
  await page.goto('/#page=course');
  await page.getByLabel('Your name, for the teacher').fill('Ada Lovelace');
  await page.goto(swap);
  const article = page.getByRole('article', { name: /^Exercise/ });
  await expect(article).toContainText('This is a variant of your own');
  await expect(article).toContainText('void fiber_resume(void **save, void *resume)');
  await expect(editor(page)).toContainText('fiber_resume');
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'I give up' }).click();
  const solution = page.locator('.solution code');
  await expect(solution).toContainText('fiber_resume');
  await write(page, (await solution.textContent()) ?? '');
  await page.getByRole('button', { name: 'check', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('✓ Passed');
});

test('the fewest instructions stand among known solutions, by instructions and by cycles', async ({
  page,
}) => {
  await page.goto(
    '/#scenario=ping-pong-lightweight&lesson=the-ladder&exercise=fewest-instructions',
  );
  await write(
    page,
    await readFile('lessons/09-the-ladder/fewest-instructions/string-move.S', 'utf8'),
  );
  await page.getByRole('button', { name: 'check', exact: true }).click();
  const verdict = page.getByRole('region', { name: 'Verdict' });
  await expect(verdict).toContainText('✓ Passed', { timeout: 30_000 });
  await expect(verdict).toContainText(/13 instructions\. The shortest known solution takes 1 less/);
  await expect(verdict).toContainText(/\d+ cycles a switch, modelled on AMD Zen 5\. Fewer/);
  const names = () => verdict.locator('.standings tbody th').allTextContents();
  expect((await names())[0]).toBe('five exchanges, a frame by enter');
  expect((await names()).at(-1)).toBe('six pushes, six pops, a jump');
  await page.getByRole('button', { name: 'cycles, modelled' }).click();
  await expect(verdict.getByRole('table')).toHaveAccessibleName('Known solutions, by cycles');
  expect((await names())[0]).toBe('six pushes, six pops, a jump');
  expect((await names()).slice(-2).sort()).toEqual(['six exchanges, a string move', 'yours']);
  expect(await violations(page, '.verdict')).toEqual([]);
  expect(await darkViolations(page, '.verdict')).toEqual([]);

  await page.reload();
  await expect(verdict.getByRole('table')).toBeVisible();
});

test('a switch is had as a folder for one’s own machine, or it says why not', async ({ page }) => {
  await page.goto(EXERCISE);
  await page.getByText('On your own machine').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'get the folder (.zip)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('lost-register-native.zip');
  const files = unzipSync(new Uint8Array(await readFile(await file.path())));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'lost-register-native/Makefile',
      'lost-register-native/adapter.S',
      'lost-register-native/lost-register.S',
    ]),
  );
  const article = page.getByRole('article', { name: /^Exercise/ });
  await expect(article.getByText(/Saved as .*: unpack it, go there/)).toBeVisible();
  await write(page, 'nonesuch %rax\n');
  await page.getByRole('button', { name: 'get the folder (.zip)' }).click();
  await expect(article.getByText(/^line 1: .*nonesuch/)).toBeVisible();
});
