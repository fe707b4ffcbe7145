import { readFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { expectStep, openPage, openTab, pick, picked, registerValue, step } from './page.ts';
import { expect, type Page, test } from './test.ts';

/** The engines start within it. */
const ENGINES = { timeout: 45_000 };

test('Back leads to where one was before a far move, Forward there again, over runs too', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=4');
  for (let i = 0; i < 3; i++) await page.keyboard.press('s');
  // A value's writer; the step before it was walked to, which leaves no entry.
  await page.locator('[data-register="rsp"]').getByRole('button').click();
  await page.getByRole('button', { name: 'go there' }).first().click();
  const writer = Number(await step(page).inputValue());
  expect(writer).not.toBe(7);
  // The middle of the timeline.
  const track = await page.locator('.track canvas').boundingBox();
  if (!track) throw new Error('not drawn');
  await page.mouse.click(track.x + track.width / 2, track.y + track.height / 2);
  await expect(step(page)).not.toHaveValue(String(writer));
  const middle = Number(await step(page).inputValue());
  // Walked on from there, and off to another run.
  await page.keyboard.press('s');
  await pick(page, 'scenario', 'first-entry');
  await expectStep(page, 0);
  await expect(page).toHaveURL(/first-entry/);
  await step(page).fill('12');
  await page.keyboard.press('Enter');

  for (const at of [0, middle + 1, writer, 7]) {
    await page.goBack();
    await expectStep(page, at);
  }
  for (const at of [writer, middle + 1, 0, 12]) {
    await page.goForward();
    await expectStep(page, at);
  }
  await expect(picked(page, 'scenario')).toHaveAttribute('data-value', 'first-entry');

  // Faster than a browser takes addresses: the page goes on all the same.
  for (let i = 0; i < 70; i++) {
    await step(page).fill(String(i % 20));
    await page.keyboard.press('Enter');
  }
  await expectStep(page, 9);
  expect(errors).toEqual([]);
});

/** What is said of a link that can't be shown. */
const refused = (page: Page) => page.getByRole('alert').filter({ hasText: 'can’t be shown' });

test('forks, panes and notation are in the address; a reload and a link show them again', async ({
  page,
  browser,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-lightweight&step=5');
  await page.locator('[data-register="rbx"]').getByRole('button').click();
  await page.getByLabel('change to').fill('0x1234');
  await page.getByRole('button', { name: 'fork here' }).click();
  const fork = page.getByText('fork at step 5: rbx = 0x1234');
  await expect(fork).toBeVisible(ENGINES);
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  // A fork of the fork, with a signal.
  await page.keyboard.press('a');
  await page
    .getByRole('dialog', { name: 'A signal arrives' })
    .getByRole('combobox')
    .selectOption('SIGWINCH');
  await page.getByRole('button', { name: 'fork here' }).click();
  await expect(page.getByText('fork at step 2: SIGWINCH arriving')).toBeVisible(ENGINES);
  await page.keyboard.press('s');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'dec', exact: true }).click();
  await page.getByRole('button', { name: 'presentation size' }).click();
  await expect(page).toHaveURL(
    /#scenario=ping-pong-lightweight&step=1&base=dec&size=large&front=pipeline&fork=5\*rbx\*1234&fork=2\*signal\*WINCH$/,
  );
  await page.reload();
  await expect(page.getByText('fork at step 2: SIGWINCH arriving')).toBeVisible(ENGINES);
  await expectStep(page, 1);
  // The lab is low at this size: the pipeline is one of the tabs.
  await expect(page.getByRole('tabpanel', { name: 'pipeline' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  // The way back is there, too; Back leads to the forks.
  await page.getByRole('button', { name: 'back to the original' }).click();
  await expect(fork).toBeVisible();
  await expectStep(page, 2);
  await page.getByRole('button', { name: 'back to the original' }).click();
  await expectStep(page, 5);
  await page.goBack();
  await expect(fork).toBeVisible(ENGINES);
  await expectStep(page, 2);
  await openTab(page, 'registers');
  expect(await registerValue(page, 'rbx')).toBe('4660');

  await page.getByRole('button', { name: 'copy a link to this step' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toContainText(/link/);
  await expect(page).toHaveURL(/#v=1&.*&end$/);
  const link = page.url();
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByText('fork at step 5: rbx = 0x1234')).toBeVisible(ENGINES);
  await expectStep(other, 2);
  await openTab(other, 'registers');
  expect(await registerValue(other, 'rbx')).toBe('4660');
  // The same, cut by a mail program: nothing is shown in its place.
  const third = await (await browser.newContext()).newPage();
  await third.goto(link.slice(0, -9));
  await expect(refused(third)).toContainText('The link was cut');
  await expect(third.getByRole('slider')).toBeHidden();
  expect(third.url()).toBe(link.slice(0, -9));
  await third.getByRole('link', { name: 'the lab as it opens' }).click();
  await expectStep(third, 0);
  await expect(refused(third)).toBeHidden();
  expect(errors).toEqual([]);
});

test('a link that can’t be shown says why, leaves what is shown, and stays in the address', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=first-entry&step=12');
  for (const [hash, why] of [
    ['scenario=first-entry&step=1e9', '‘1e9’ is no step number'],
    ['scenario=first-entry&step=-1', '‘-1’ is no step number'],
    ['scenario=first-entry&step=99999', /asks for step 99,999 of a run of \d+ steps/],
    ['scenario=first-entry&step=2&fork=99999*rbx*1', /asks for step 99,999 of a run of/],
    [
      'scenario=first-entry&step=2&fork=3*9999*00',
      'fork at step 3 can’t be made: nothing is mapped',
    ],
    ['scenario=constructor', 'No scenario ‘constructor’'],
    ['scenario=__proto__&step=1', 'No scenario ‘__proto__’'],
    ['scenario=first-entry&text=q1YqSS0', 'can’t be read: it was cut'],
    ['scenario=first-entry&st', '‘st’ is nothing that an address of the lab says'],
  ] as const) {
    await page.goto(`/#${hash}`);
    await expect(refused(page)).toContainText(why);
    await expect(refused(page)).toContainText('What you see is still');
    await expectStep(page, 12);
    expect(new URL(page.url()).hash).toBe(`#${hash}`);
  }
  // A place past the end: its end is one click away.
  await page.goto('/#scenario=first-entry&step=99999');
  await refused(page).getByRole('link', { name: 'its end' }).click();
  await expect(page.locator('.end')).toBeVisible();
  await expect(refused(page)).toBeHidden();
  // What of the page there is none of is left out, and told.
  await page.goto('/#scenario=first-entry&step=3&front=coffee&notation=intel');
  await expect(page.getByRole('alert')).toContainText('There is no pane ‘coffee’');
  await expectStep(page, 3);
  expect(errors).toEqual([]);
});

test('an exercise’s failing run is there after a reload, and from a link for the tutor', async ({
  page,
  browser,
}) => {
  test.slow();
  const errors = await openPage(
    page,
    'scenario=ping-pong-lightweight&step=2&lesson=calling-convention&exercise=lost-register',
  );
  await page.getByRole('button', { name: 'check', exact: true }).click();
  const open = page.getByRole('button', { name: /^open the failing run at step \d+$/ });
  await expect(open).toBeVisible(ENGINES);
  const at = Number((await open.textContent())?.match(/\d+/)?.[0]);
  await open.click();
  const failing = (on: Page) => on.getByText(/^failing run: /);
  await expect(failing(page)).toBeVisible(ENGINES);
  await expectStep(page, at);
  await page.keyboard.press('b');
  await expect(page).toHaveURL(new RegExp(`&step=${at - 1}&failing=[^&]+\\*[0-9a-f]{8}&`));
  await page.reload();
  await expect(failing(page)).toBeVisible(ENGINES);
  await expectStep(page, at - 1);
  // The verdict that was kept leads there as well, and Back from there.
  await page.getByRole('button', { name: 'back to the scenario' }).click();
  await expectStep(page, 0);
  await open.click();
  await expect(failing(page)).toBeVisible(ENGINES);
  await expectStep(page, at);
  await page.getByRole('button', { name: 'copy a link to this step' }).click();
  await expect(page).toHaveURL(/&submission=/);

  const tutor = await (await browser.newContext()).newPage();
  await tutor.goto(page.url());
  await expect(failing(tutor)).toBeVisible(ENGINES);
  await expectStep(tutor, at);
  await tutor.keyboard.press('b');
  await expect(tutor).not.toHaveURL(/submission/);
  const short = tutor.url();
  await tutor.reload();
  await expect(failing(tutor)).toBeVisible(ENGINES);
  // An address whose text is not in this browser.
  const third = await (await browser.newContext()).newPage();
  await third.goto(short.replace(/\*[0-9a-f]{8}/, '*00000000'));
  await expect(refused(third)).toContainText('not in this browser', ENGINES);
  expect(errors).toEqual([]);
});

test('stops and bookmarks go with a link, on plain http too, and so does a snippet', async ({
  page,
  browser,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-lightweight&step=5');
  // As where a page is served over plain http: there is no clipboard.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.keyboard.press('F9');
  await page.keyboard.press('k');
  const note = page.getByRole('textbox', { name: 'note at step 5' });
  await expect(note).toBeFocused();
  await note.fill('rsp & „r13“');
  await note.press('Enter');
  await expect(page.getByRole('button', { name: 'go to step 5' })).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('k');
  await page.getByRole('textbox', { name: 'note at step 6' }).press('Enter');
  await page.getByRole('button', { name: 'delete the bookmark at step 6' }).click();
  await page.getByRole('button', { name: 'go to step 5' }).click();
  await expectStep(page, 5);
  await page.goBack();
  await expectStep(page, 6);
  await expect(page).toHaveURL(/&stop=asm%2F[^&]+%3A\d+/);
  await expect(page).not.toHaveURL(/mark=/);

  await page.getByRole('button', { name: 'copy a link to this step' }).click();
  const panel = page.getByRole('dialog', { name: 'Share' });
  await panel.getByLabel('with 1 bookmark').check();
  const field = panel.getByRole('textbox', { name: 'link' });
  await expect(field).toHaveValue(/mark=5\*rsp/);
  const link = await field.inputValue();
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await expect.poll(selected).toBe(link);
  await panel.getByRole('button', { name: 'copy a snippet' }).click();
  const snippet = await panel.getByRole('textbox', { name: 'snippet' }).inputValue();
  expect(snippet).toMatch(/^<iframe src="http:[^"]+\?embed#v=1&amp;[^"]+" title="Swaplab: [^"]+"/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'copy a link to this step' })).toBeFocused();

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expectStep(other, 6);
  const stops = other.getByRole('list', { name: 'Stops' });
  await expect(stops.getByRole('listitem')).toHaveCount(1);
  await expect(other.getByRole('textbox', { name: 'note at step 5' })).toHaveValue('rsp & „r13“');
  // The snippet shows the step, and nothing else of the page.
  await other.route('**/teacher', (route) =>
    route.fulfill({ contentType: 'text/html', body: snippet }),
  );
  await other.goto('/teacher');
  const frame = other.frameLocator('iframe');
  await expect(frame.getByLabel('step', { exact: true })).toHaveValue('6');
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  expect(errors).toEqual([]);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
])
  test(`a first visit tells where to begin, and the tour goes over the page, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    // Not beside what a link asked for.
    await openPage(page, 'scenario=first-entry&step=3');
    const welcome = page.getByRole('complementary', { name: 'Welcome' });
    await expect(welcome).toBeHidden();
    await page.goto('about:blank');
    const errors = await openPage(page);
    await expect(welcome).toContainText('records every instruction');
    expect(await violations(page)).toEqual([]);
    await welcome.getByRole('button', { name: 'tour' }).click();
    const stop = page.getByRole('dialog').filter({ hasText: / of 9$|next|done/ });
    const titles: string[] = [];
    for (let i = 1; i <= 9; i++) {
      await expect(stop).toContainText(`${i} of 9`);
      titles.push((await stop.locator('.driver-popover-title').textContent()) ?? '');
      const box = await stop.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      if (titles[i - 1] === 'The switch itself') {
        const at = /Step (\d+) moves rsp/.exec((await stop.textContent()) ?? '')?.[1];
        await expectStep(page, Number(at));
        expect(await violations(page)).toEqual([]);
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(titles).size).toBe(9);
    await expect(stop).toBeHidden();
    // For good, and to be had again.
    await expect(welcome).toBeHidden();
    await page.goto('about:blank');
    await openPage(page);
    await expect(welcome).toBeHidden();
    await page.getByRole('button', { name: 'Swaplab' }).click();
    const about = page.getByRole('dialog', { name: 'Swaplab' });
    await expect(about.getByRole('link', { name: 'Making coroutines fast' })).toHaveAttribute(
      'href',
      /^https:/,
    );
    await expect(about).toContainText('GPL-2.0-only');
    const versions = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const version of [versions.version, versions.dependencies['keystone-wasm']])
      await expect(about.getByRole('table', { name: 'Versions' })).toContainText(version);
    expect(await violations(page)).toEqual([]);
    await about.getByRole('button', { name: 'tour' }).click();
    await expect(stop).toContainText('1 of 9');
    await page.keyboard.press('Escape');
    await expect(stop).toBeHidden();
    expect(errors).toEqual([]);
  });
