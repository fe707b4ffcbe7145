import { readFile } from 'node:fs/promises';
import { darkViolations, violations } from './axe.ts';
import { expectStep, openPage, pick, picked, step } from './page.ts';
import { expect as impatient, type Page, test } from './test.ts';

// Much of what happens here is grading and recording, on a machine that may have other work.
test.describe.configure({ timeout: 180_000 });
const expect = impatient.configure({ timeout: 20_000 });

const FIRST = 'What a context is';

/** Opens the course page and from there a lesson. */
async function openLesson(page: Page, title: string): Promise<void> {
  await page.goto('/#page=course');
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
  await expect(page.getByRole('slider')).toBeVisible();
}

const question = (page: Page, text: string) => page.locator('form.question', { hasText: text });
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const editor = (page: Page) =>
  page.getByRole('article', { name: /^Exercise/ }).getByRole('textbox', { name: 'Source text' });

/** Puts a text into an exercise's editor. */
async function write(page: Page, text: string): Promise<void> {
  await editor(page).press('Control+a');
  await page.keyboard.insertText(text);
}

const SWAP = (registers: readonly string[]) => `        .globl  lightweight_swapcontext
lightweight_swapcontext:
${registers.map((name) => `        pushq   %${name}`).join('\n')}
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
${registers
  .map((name) => `        popq    %${name}`)
  .reverse()
  .join('\n')}
        ret
`;

const RIGHT = SWAP(['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15']);
const WRONG = SWAP(['rbx', 'rbp', 'r12', 'r13', 'r15']);

test('a student reads, answers, writes a wrong switch, mends it, passes, and finds all of it again', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openLesson(page, FIRST);

  // Questions are as wide as the lesson.
  const asks = page.locator('form.question > .ask');
  expect(
    await asks.evaluateAll(
      (all) =>
        all.filter((each) => each.scrollWidth > (each.parentElement?.clientWidth ?? 0)).length,
    ),
  ).toBe(0);

  // The text drives the lab.
  await page.getByRole('button', { name: 'Stand at the call' }).click();
  await expectStep(page, 3);
  await page.getByRole('button', { name: 'The registers of A' }).click();
  await expect(page.locator('[data-register="r13"]')).toHaveCSS('outline-style', 'dashed');

  // Wrong, then right.
  const own = question(page, 'Which value does A have in r13?');
  await own.getByRole('textbox').fill('a0a0 a0a0 a0a0 a012');
  await own.getByRole('button', { name: 'check' }).click();
  await expect(own.locator('.reply')).toContainText('No. That is r12.');
  await own.getByRole('textbox').fill('0xa0a0a0a0a0a0a013');
  await own.getByRole('textbox').press('Enter');
  await expect(own.locator('.reply')).toContainText('Right.');
  // A wrong answer takes the tick back, and what is no answer does not bring it again.
  for (const given of ['0xa0a0a0a0a0a0a012', 'xyz']) {
    await own.getByRole('textbox').fill(given);
    await own.getByRole('textbox').press('Enter');
    await expect(own).not.toHaveAttribute('data-solved');
  }
  await own.getByRole('textbox').fill('0xa0a0a0a0a0a0a013');
  await own.getByRole('textbox').press('Enter');
  await expect(own).toHaveAttribute('data-solved', 'true');
  const which = question(page, 'Which step moves rsp');
  await page.getByLabel('step', { exact: true }).fill('12');
  await page.keyboard.press('Enter');
  await which.getByRole('button', { name: 'the step shown' }).click();
  await which.getByRole('button', { name: 'check' }).click();
  await expect(which.locator('.reply')).toContainText('Right.');

  // On to the next lesson and its exercise.
  await page.getByRole('link', { name: 'Reading the assembly' }).last().click();
  await page.getByRole('link', { name: 'Why six registers are enough' }).last().click();
  await page.getByRole('link', { name: 'The lightweight switch, from an empty file' }).click();
  await expect(editor(page)).toBeVisible();
  await write(page, WRONG);
  await page.keyboard.press('Control+Enter');
  await expect(verdict(page)).toContainText('Not yet', { timeout: 30_000 });
  await expect(verdict(page)).toContainText('r14 came back');

  // To the step where it went wrong, and back.
  const open = page.getByRole('button', { name: /^open the failing run at step \d+$/ });
  const at = Number((await open.textContent())?.match(/\d+/)?.[0]);
  await open.click();
  await expect(page.getByText('failing run: The lightweight switch')).toBeVisible();
  await expect(step(page)).toHaveValue(String(at));
  await expect(page.locator('.where')).toContainText('context');
  await page.getByRole('button', { name: 'back to the scenario' }).click();
  await expect(page.getByText('failing run: The lightweight switch')).toBeHidden();

  await write(page, RIGHT);
  await page.getByRole('button', { name: 'check', exact: true }).click();
  await expect(verdict(page)).toContainText('Passed', { timeout: 30_000 });
  await expect(page.locator('.score')).toContainText('15 instructions');
  await expect(page.locator('.exercise .next')).toHaveText(/^Next: ./);
  const next = await page.locator('.exercise .next a').getAttribute('href');
  await expect(page.getByRole('button', { name: /^show hint|^I give up/ })).toHaveCount(0);

  await page.reload();
  await expect(verdict(page)).toContainText('Passed');
  await expect(editor(page)).toContainText('%r14');
  // The wrong text is kept, too.
  await page.getByLabel('Earlier texts').selectOption({ index: 2 });
  await expect(editor(page)).not.toContainText('%r14');
  await page.goto('/#page=course');
  await expect(page.getByText(/1 of \d+ exercises passed/)).toBeVisible();
  await expect(page.getByText(/2 of \d+ questions answered/)).toBeVisible();
  // What was passed is not where one left off.
  await expect(page.getByRole('link', { name: 'Go on', exact: true })).toHaveAttribute(
    'href',
    next ?? '',
  );
  await openLesson(page, FIRST);
  await expect(own).toHaveAttribute('data-solved', 'true');
  await expect(own.getByRole('textbox')).toHaveValue('0xa0a0a0a0a0a0a013');
  expect(errors).toEqual([]);
});

test('progress goes to a file and comes back without replacing anything', async ({ page }) => {
  await page.goto(
    '/#scenario=ping-pong-lightweight&lesson=calling-convention&exercise=lost-register',
  );
  await write(page, '# written first\n');
  await page.goto('/#page=course');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'export' }).click();
  const file = await (await download).path();
  expect(
    JSON.parse(await readFile(file, 'utf8')).progress.exercises['lost-register'].text.text,
  ).toBe('# written first\n');

  await page.goto(
    '/#scenario=ping-pong-lightweight&lesson=calling-convention&exercise=lost-register',
  );
  await write(page, '# written later\n');
  await page.goto('/#page=course');
  await page.getByLabel('import').setInputFiles(file);
  await expect(page.getByText('nothing that was here is lost')).toBeVisible();
  await page.goto(
    '/#scenario=ping-pong-lightweight&lesson=calling-convention&exercise=lost-register',
  );
  await expect(editor(page)).toHaveText('# written later');
  await page.getByLabel('Earlier texts').selectOption({ index: 2 });
  await expect(editor(page)).toHaveText('# written first');

  await page.goto('/#page=course');
  await page.getByLabel('import').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":99}'),
  });
  await expect(page.getByText(/holiday\.json: .*newer Swaplab.*Nothing was changed/)).toBeVisible();
});

test('a starter that changed is told, and the student’s text stays', async ({ page }) => {
  await page.goto('/#page=course');
  await page.evaluate(() =>
    localStorage.setItem(
      'swaplab.progress.1',
      JSON.stringify({
        version: 1,
        lessons: {},
        exercises: {
          'lost-register': {
            text: { text: '# mine\n', at: 1 },
            starter: '# the starter of last term\n',
            history: [],
            hints: 0,
          },
        },
      }),
    ),
  );
  await page.reload();
  await page.goto(
    '/#scenario=ping-pong-lightweight&lesson=calling-convention&exercise=lost-register',
  );
  await expect(editor(page)).toHaveText('# mine');
  await expect(page.getByText('has changed since you began')).toBeVisible();
  await page.getByRole('button', { name: 'begin anew from it' }).click();
  await expect(editor(page)).toContainText('pushq');
  await page.getByLabel('Earlier texts').selectOption({ index: 1 });
  await expect(editor(page)).toHaveText('# mine');
});

test('hints open one at a time, the solution after giving up', async ({ page }) => {
  await page.goto(
    '/#scenario=ping-pong-lightweight&lesson=calling-convention&exercise=lost-register',
  );
  const hints = page.getByRole('region', { name: 'Hints' });
  await hints.getByRole('button', { name: 'show hint 1' }).click();
  await expect(hints.getByRole('listitem')).toHaveCount(1);
  await expect(hints.getByRole('button', { name: 'show hint 2' })).toBeVisible();
  await expect(page.getByText('One solution')).toBeHidden();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'I give up' }).click();
  await expect(page.locator('.solution')).toContainText('%r14');
});

test('a link carries a text of one’s own to another browser, which keeps what it has', async ({
  page,
  browser,
}) => {
  await openPage(page);
  await pick(page, 'routine', 'new program att');
  const source = page.getByRole('textbox', { name: 'Source text' });
  await source.press('Control+a');
  await page.keyboard.insertText(
    '.globl _start\n_start:\n movl $60, %eax\n movl $7, %edi\n syscall\n',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.step-field')).toContainText(/of 3$/);
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'copy a link to this step' }).click();
  await expect.poll(() => page.url()).toContain('text=');
  const address = page.url();

  const other = await (await browser.newContext()).newPage();
  await other.addInitScript(() => {
    const texts = { 'asm/mine.S': '# theirs' };
    const key = 'swaplab.drafts';
    if (!localStorage.getItem(key))
      localStorage.setItem(key, JSON.stringify({ state: { texts }, version: 0 }));
  });
  await other.goto(address);
  await expect(other.locator('.step-field')).toContainText(/of 3$/);
  await expectStep(other, 1);
  // Once it is there, the short address will do.
  await other.keyboard.press('b');
  await expect.poll(() => other.url()).not.toContain('text=');
  await other.reload();
  await expect(other.locator('.step-field')).toContainText(/of 3$/);
  await other.keyboard.press('End');
  await expect(other.locator('[data-outcome="exited"]')).toContainText('exited with 7');
  const kept = await other.evaluate(() => localStorage.getItem('swaplab.text:asm/mine.S'));
  expect(kept).toBe('# theirs');
});

test('an embedded lab is the lab and nothing else', async ({ page }) => {
  await page.goto('/?embed#scenario=ping-pong-glibc&step=27&lesson=what-a-context-is');
  await expectStep(page, 27);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Lesson' })).toBeHidden();
  const whole = page.getByRole('link', { name: 'open in Swaplab' });
  await expect(whole).toHaveAttribute('href', /^\/#scenario=ping-pong-glibc&step=27/);
  await page.keyboard.press('s');
  await expectStep(page, 28);
});

for (const [width, height] of [
  [800, 500],
  [640, 400],
])
  test(`in a frame of ${width} × ${height} there is room for the source`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?embed#scenario=ping-pong-glibc&step=27');
    await expectStep(page, 27);
    await expect(page.locator('.source-row[data-next]')).toBeInViewport();
    const list = await page.locator('.source-list').boundingBox();
    expect(list?.height).toBeGreaterThan(8 * 19);
    const moves = await page.locator('.transport').boundingBox();
    expect(moves?.height).toBeLessThan(40);
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
])
  test(`presentation size and lessons stay on the screen at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const sizes = () =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
    await page.goto('/#scenario=ping-pong-lightweight&step=0&lesson=what-a-context-is');
    await expect(page.getByRole('article', { name: FIRST })).toBeVisible();
    expect(await sizes()).toEqual([width, height]);
    await page.getByRole('button', { name: 'presentation size' }).click();
    const font = await page.evaluate(() => {
      const heading = document.querySelector('.header h1') as HTMLElement;
      const range = document.createRange();
      range.selectNodeContents(heading);
      return range.getBoundingClientRect().height;
    });
    expect(font).toBeGreaterThan(20);
    expect(await sizes()).toEqual([width, height]);
  });

test('at presentation size pointers hit what they point at', async ({ page }) => {
  await openPage(page, 'scenario=ping-pong-glibc&step=27');
  await page.getByRole('button', { name: 'presentation size' }).click();
  const row = page.locator('[data-register="r13"]').getByRole('button');
  await row.click();
  const [value, popover] = await Promise.all([
    row.boundingBox(),
    page.getByRole('dialog', { name: 'About this value' }).boundingBox(),
  ]);
  if (!value || !popover) throw new Error('not drawn');
  expect(Math.abs(popover.x + 15 - value.x)).toBeLessThan(2);
  const under = Math.abs(popover.y - value.y - value.height);
  const above = Math.abs(popover.y + popover.height - value.y);
  expect(Math.min(under, above)).toBeLessThan(10);
  await page.keyboard.press('Escape');
  const track = await page.locator('.track canvas').boundingBox();
  if (!track) throw new Error('not drawn');
  await page.mouse.click(track.x + track.width / 2, track.y + track.height / 2);
  await expect.poll(async () => Number(await step(page).inputValue())).toBeGreaterThan(160);
  expect(Number(await step(page).inputValue())).toBeLessThan(170);
});

test('on a phone a lesson and the lab take turns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#scenario=ping-pong-lightweight&step=0&lesson=what-a-context-is');
  await page.getByRole('button', { name: 'Stand at the call' }).click();
  await expectStep(page, 3);
  await expect(page.getByRole('article', { name: FIRST })).toBeHidden();
  await page.getByRole('button', { name: 'lesson', exact: true }).click();
  await expect(page.getByRole('article', { name: FIRST })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('lessons, exercises and course shut nobody out, in light or dark colours', async ({
  page,
}) => {
  const expectNone = async (part?: string) => {
    expect(await violations(page, part)).toEqual([]);
    expect(await darkViolations(page, part)).toEqual([]);
  };
  await page.goto('/#page=course');
  await expect(page.getByRole('heading', { name: FIRST })).toBeVisible();
  await expectNone();
  await openLesson(page, FIRST);
  await page.getByRole('button', { name: 'The two lanes' }).click();
  await expectNone('.lesson');
  await page.goto(
    '/#scenario=ping-pong-lightweight&lesson=calling-convention&exercise=lost-register',
  );
  await page.getByRole('button', { name: 'check', exact: true }).click();
  await expect(verdict(page)).toContainText('Not yet', { timeout: 30_000 });
  await expectNone('.lesson');
});

test('an address that names a lesson only opens the lesson’s own scenario', async ({ page }) => {
  await page.goto('/#lesson=what-a-context-is');
  await expect(page.getByRole('article', { name: FIRST })).toBeVisible();
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'ping-pong-lightweight');
  // In whichever order: once the lab stands there, the address is that of what is shown.
  await expect(page).toHaveURL(/[#&]lesson=what-a-context-is(&|$)/);
  await expect(page).toHaveURL(/[#&]scenario=ping-pong-lightweight(&|$)/);
});

test('an answer that is wrong has no tick, though another was right before', async ({ page }) => {
  await page.goto('/#lesson=what-a-context-is');
  const own = question(page, 'Which value does A have in r13?');
  await own.getByRole('textbox').fill('0xa0a0a0a0a0a0a013');
  await own.getByRole('button', { name: 'check' }).click();
  await expect(own).toHaveAttribute('data-solved', 'true');
  await own.getByRole('textbox').fill('12');
  await own.getByRole('button', { name: 'check' }).click();
  await expect(own.locator('.reply')).toContainText('No.');
  await expect(own.locator('.tick')).toHaveText('?');
  await page.reload();
  await expect(own.locator('.tick')).toHaveText('✓');
  await expect(own.getByRole('textbox')).toHaveValue('0xa0a0a0a0a0a0a013');
});
