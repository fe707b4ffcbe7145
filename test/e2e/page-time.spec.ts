import { readFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { expectStep, openPage, openTab, pick, register } from './page.ts';
import { pdfText } from './pdf-text.ts';
import { expect, test } from './test.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';

test('a lost register is shown: marked, both values, from its save to the wrong load', async ({
  page,
}) => {
  const text = readFileSync(new URL(`../../${LIGHTWEIGHT}`, import.meta.url), 'utf8');
  const drafts = {
    state: { texts: { [LIGHTWEIGHT]: text.replace('pushq   %r13', 'pushq   %r12') } },
  };
  await page.addInitScript(
    (kept) => localStorage.setItem('swaplab.drafts', kept),
    JSON.stringify({ ...drafts, version: 0 }),
  );
  const errors = await openPage(page);
  await pick(page, 'scenario', 'coroutine-message');
  const wrong = page.getByRole('region', { name: 'What went wrong' });
  await expect(wrong).toContainText(/^r13 of context A, which left at step \d+, came back wrong/, {
    timeout: 45_000,
  });
  const [left, back] = ((await wrong.textContent()) ?? '').match(/(?<=step )\d+/g) ?? [];
  await wrong.getByRole('button', { name: 'go there' }).click();
  await expectStep(page, Number(back));
  const row = register(page, 'r13');
  await expect(row.getByRole('img', { name: 'lost' })).toBeVisible();
  await expect(row).toContainText(/should be ≠ \w+/);
  const lane = page.getByRole('region', { name: 'Stack of context A' });
  await expect(lane.getByText('wrong: loaded into r13')).toBeVisible();
  await expect(wrong).toContainText(
    'lightweight.S:30 (popq %r13) loads it from where lightweight.S:17 (pushq %r12) saved r12; no line saves r13',
  );
  expect(await violations(page)).toEqual([]);
  // At 200 %, too, it leaves room for the line that is next, and says in which context; a key leads into it.
  await page.setViewportSize({ width: 720, height: 450 });
  await expect(page.locator('[data-pane=source] .source-row[data-next]')).toBeInViewport();
  await expect(page.locator('.where .context-name')).toBeInViewport({ ratio: 1 });
  await expect(async () => {
    await page.keyboard.press('F6');
    await expect(wrong.getByRole('button', { name: 'go there' })).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.setViewportSize({ width: 1440, height: 900 });
  await wrong.getByRole('button', { name: `step ${left}`, exact: true }).click();
  await expectStep(page, Number(left));
  await expect(row.getByRole('img', { name: 'lost' })).toBeHidden();
  // Put away it stays within reach.
  await wrong.getByRole('button', { name: 'dismiss' }).click();
  await expect(wrong).toBeHidden();
  await page.getByRole('button', { name: '1 wrong' }).click();
  await wrong.getByText('the wrong load:').getByRole('button').click();
  await expect(page.locator('.sentence')).toContainText('r13');
  expect(errors).toEqual([]);
});

test('the timeline: closer and back, the whole under it, what is pointed at, one context alone', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=coroutines-twenty&step=6000');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const cursor = timeline.getByRole('slider', { name: 'Position in the run' });
  const part = timeline.getByRole('slider', { name: 'Part of the run in the timeline' });
  await expect(part).toBeHidden();
  await cursor.focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('+');
  const shown = async () =>
    (await part.getAttribute('aria-valuetext'))?.match(/\d+/g)?.map(Number) ?? [];
  const [from, to, all] = await shown();
  expect(to - from).toBeLessThan(all / 50);
  expect([from < 6000, to > 6000]).toEqual([true, true]);
  // The cursor stays in view wherever it goes; by keys alone the part moves, too.
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  const now = Number(await cursor.getAttribute('aria-valuenow'));
  const [left, right] = await shown();
  expect([now >= left, now <= right]).toEqual([true, true]);
  await page.keyboard.press('Shift+ArrowRight');
  expect((await shown())[0]).toBeGreaterThan(left);
  await part.focus();
  await page.keyboard.press('Home');
  expect((await shown())[0]).toBe(0);

  // The pointer: tells, goes there, and browser's back leads back.
  const box = (await timeline.locator('.track').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  const told = timeline.locator('.timeline-hover');
  await expect(told).toContainText(/^step \d+ (context A|coroutine \d+) \w+ /);
  const pointed = /step (\d+)/.exec((await told.textContent()) ?? '')?.[1] ?? '';
  await page.mouse.down();
  await page.mouse.up();
  await expectStep(page, Number(pointed));
  await page.goBack();
  await expectStep(page, now);
  await page.mouse.wheel(0, 4000);
  await expect(part).toBeHidden();

  // One context alone: its blocks keep their colour, the others fade.
  const field = timeline.getByRole('combobox', { name: 'only this context or function' });
  const strength = () =>
    timeline.locator('.track canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      return data?.reduce((sum, value, i) => (i % 4 === 3 ? sum + value : sum), 0) ?? 0;
    });
  const before = await strength();
  await field.fill('coroutine 7');
  await expect.poll(strength).toBeLessThan(before * 0.7);
  await field.fill('nobody');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(strength).toBe(before);
  expect(await violations(page, '.timeline')).toEqual([]);

  // The list of all contexts: searched, in another order, by keys into a lane.
  const overview = page.getByRole('region', { name: 'All contexts' });
  const names = overview.locator('tbody th button');
  const search = overview.getByRole('searchbox');
  await search.fill('in the pool');
  await expect(overview).toContainText(/^\d+ of 21 contexts so far, (\d+) in the pool/);
  for (const state of await overview.locator('tbody td:nth-child(2)').allTextContents())
    expect(state).toBe('in the pool');
  await search.fill('');
  await overview.getByRole('button', { name: 'ran', exact: true }).click();
  await overview.getByRole('button', { name: /^ran/ }).first().click();
  await expect(overview.locator('th[aria-sort=descending]')).toContainText('ran');
  const steps = (await overview.locator('tbody td:nth-child(4)').allTextContents())
    .map((text) => Number(text.replaceAll(',', '')))
    .filter((each) => each > 0);
  expect(steps.length).toBeGreaterThan(3);
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  await names.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(names.last()).toHaveAttribute('aria-pressed', 'true');
  const kept = (await names.last().textContent()) ?? '';
  await page.getByRole('button', { name: 'pipeline', exact: true }).click();
  const lane = page.getByRole('region', { name: new RegExp(`Stack of (context )?${kept}$`) });
  expect((await lane.locator('.lane-words').boundingBox())?.height).toBeGreaterThan(4 * 32);
  expect(errors).toEqual([]);
});

test('pictures to take along, and paper: whole texts, light, without what can only be clicked', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=12&front=kernel&stop=syscall');
  await page.keyboard.press('Shift+P');
  const dialog = page.getByRole('dialog', { name: 'A picture for slides and paper' });
  const preview = dialog.getByRole('img');
  // Its part of the page comes now.
  await expect(preview).toHaveAttribute('alt', 'stacks at step 12', { timeout: 30_000 });
  await dialog.getByLabel('at which steps').selectOption('switch');
  await expect(preview).toHaveAttribute('alt', /^stacks at step \d+(,\d+){10,}$/);
  await dialog.getByLabel('picture of').selectOption('pipeline');
  await dialog.getByLabel('at which steps').selectOption('one');
  await expect(preview).toHaveAttribute('alt', 'pipeline at step 12', { timeout: 30_000 });
  await dialog.getByLabel('picture of').selectOption('registers');
  expect(await violations(page, '.pictures')).toEqual([]);
  const kept = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click(),
    ]);
    return [file.suggestedFilename(), readFileSync(await file.path())] as const;
  };
  const [svgName, svg] = await kept('save SVG');
  expect(svgName).toBe('ping-pong-glibc-registers-12.svg');
  expect(svg.toString()).toContain('step=12');
  expect(svg.toString()).not.toMatch(/front=|stop=/);
  const [pngName, png] = await kept('save PNG');
  expect(pngName).toBe('ping-pong-glibc-registers-12.png');
  // Its width says that it is sharp: two pixels for each of the drawing (PNG, IHDR).
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg.toString())?.[1]));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const pages = async () =>
    (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const whole = await page.locator('.source-row').count();
  await page.emulateMedia({ media: 'print' });
  expect(await pages()).toBeGreaterThan(1);
  // All of the source, not the rows that fit the screen.
  await expect.poll(() => page.locator('.source-row').count()).toBeGreaterThan(whole);
  await expect(page.locator('.header')).toBeHidden();
  await expect(page.locator('.transport')).toBeHidden();
  await expect(page.locator('.sentence')).toBeVisible();
  const light = await page
    .locator('.registers')
    .evaluate((element) => getComputedStyle(element).color);
  expect(light).toBe('rgb(22, 25, 29)');
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/#lesson=what-a-context-is');
  const text = page.locator('.lesson-text');
  await expect(text).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await pages()).toBeGreaterThan(1);
  await expect(page.locator('.lab')).toBeHidden();
  // A link into the lab is a part of its sentence.
  await expect(text.getByRole('button', { name: 'Stand at the call' })).toBeVisible();
  await expect(text.locator('.reply').first()).toBeHidden();
  const [shown, all] = await text.evaluate((element) => [
    element.clientHeight,
    element.scrollHeight,
  ]);
  expect(shown).toBeGreaterThanOrEqual(all);
  // What is on paper is text: every lesson and exercise of the course, by its letters.
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/#page=course');
  await expect(page.getByRole('heading', { level: 3 }).nth(14)).toBeVisible();
  const titles = await page.getByRole('heading', { level: 3 }).allTextContents();
  await page.emulateMedia({ media: 'print' });
  // Letters that are drawn as one are one there.
  const letters = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '');
  const paper = letters(pdfText(await page.pdf()));
  for (const title of titles) expect(paper).toContain(letters(title));
  await expect(page.locator('.header')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'One page to print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One page to keep');
  await page.emulateMedia({ media: 'print' });
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  expect(errors).toEqual([]);
});

test('by keyboard alone: a pane is one stop, arrows go through its values, F6 from part to part', async ({
  page,
}) => {
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=27');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.getByRole('group', { name: 'Values of registers' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toMatch(/^r\w+, 0x/);
  await page.keyboard.press('Home');
  expect(await focused()).toMatch(/^rip, 0x/);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toMatch(/^rsp, 0x/);
  await page.keyboard.press('Tab');
  expect(await focused()).not.toMatch(/, 0x/);
  const parts = new Set<string>();
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('F6');
    parts.add(
      await page.evaluate(
        () =>
          document.activeElement?.closest('.header, .transport, .sentence, .pane, .timeline')
            ?.className ?? '',
      ),
    );
  }
  expect([...parts].sort()).toEqual(
    expect.arrayContaining(['header', 'pane', 'sentence', 'timeline', 'transport']),
  );
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page, '.registers')).toEqual([]);
  // The tab that is chosen is the one with a line.
  const lines = await page
    .getByRole('tablist')
    .last()
    .getByRole('tab')
    .evaluateAll((tabs) =>
      tabs.map((tab) => [tab.ariaSelected, getComputedStyle(tab).borderBottomColor]),
    );
  const [, line] = lines.find(([selected]) => selected === 'true') ?? [];
  expect(lines.filter(([, each]) => each === line)).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('two fingers bring the timeline closer, and further away again', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 820, height: 1180 },
  });
  const page = await context.newPage();
  const errors = await openPage(page, 'scenario=coroutines-twenty&step=6000');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const part = timeline.getByRole('slider', { name: 'Part of the run in the timeline' });
  const track = await timeline.locator('.track').boundingBox();
  if (!track) throw new Error('there is no timeline');
  const fingers = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart = 0) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [-1, 1].map((side, id) => ({
              id,
              x: track.x + track.width / 2 + (side * apart) / 2,
              y: track.y + 30,
            })),
    });
  const pinch = async (from: number, to: number) => {
    await touch('touchStart', from);
    for (let i = 1; i <= 10; i++) await touch('touchMove', from + ((to - from) * i) / 10);
    await touch('touchEnd');
  };
  await pinch(60, 480);
  const shown = async () =>
    (await part.getAttribute('aria-valuetext'))?.match(/\d+/g)?.map(Number) ?? [];
  const [from, to, all] = await shown();
  // Eight times as close, and what was between the fingers still is.
  expect(to - from).toBeGreaterThan(all / 12);
  expect(to - from).toBeLessThan(all / 5);
  expect([from < all / 2, to > all / 2]).toEqual([true, true]);
  await pinch(480, 40);
  await expect(part).toBeHidden();

  // A phone: what is tapped is as high and wide as it takes, and a dozen lines of source are seen.
  await page.setViewportSize({ width: 390, height: 844 });
  await openTab(page, 'source');
  const small = await page
    .locator(
      ':is(.header, .transport, .pane-bar, .pane-foot, .timeline) :is(button, input, select)',
    )
    .evaluateAll((all) =>
      all
        .map((each) => [each.getBoundingClientRect(), each.outerHTML] as const)
        .filter(([{ width, height }]) => width > 0 && Math.min(width, height) < 23.9)
        .map(([, html]) => html),
    );
  expect(small).toEqual([]);
  const list = await page.locator('.source-list').boundingBox();
  expect(list?.height).toBeGreaterThan(12 * 19);
  expect(errors).toEqual([]);
  await context.close();
});

test('at 200 % everything is there: nothing hangs over, the line that is next is on screen', async ({
  browser,
}) => {
  // What a window of 1440 by 900 pixels is then.
  const context = await browser.newContext({
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const errors = await openPage(page, 'scenario=ping-pong-glibc&step=27');
  await expect(page.locator('[data-pane=source] .source-row[data-next]')).toBeInViewport();
  const edges = async (part: string) => {
    const rights = await page
      .locator(part)
      .locator('button:visible, select:visible, a:visible, input:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
    expect(rights.length).toBeGreaterThan(4);
    return Math.max(...rights);
  };
  expect(await edges('.header')).toBeLessThanOrEqual(720);
  expect(await edges('.transport')).toBeLessThanOrEqual(720);
  await openTab(page, 'registers');
  await expect(page.locator('[data-register="rsp"]').first()).toBeInViewport();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Ask the run' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
  for (const other of ['course', 'experiments']) {
    await page.goto(`/#page=${other}`);
    await expect(page.getByRole('heading').nth(1)).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([other, wide]).toEqual([other, 720]);
  }
  expect(errors).toEqual([]);
  await context.close();
});
