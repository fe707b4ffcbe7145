import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Host, strictHeaders } from './host.ts';
import { expectStep, pick, registerValue } from './page.ts';

// The whole page is fetched and kept, seventeen megabytes of it, on a machine that may have other work.
test.describe.configure({ timeout: 180_000 });
test.use({ serviceWorkers: 'allow' });
const PATIENT = { timeout: 90_000 };

let host: Host;
test.beforeEach(async () => {
  host = await Host.start({ path: '/class/swaplab/', headers: strictHeaders() });
});
test.afterEach(() => host.stop());

/** What the page throws or complains about from now on. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return found;
}

const visit = async (page: Page, hash = '') => {
  await page.goto(`${host.url()}#${hash}`);
  await expect(page.getByRole('slider')).toBeVisible();
};

/** Opens what the lab says of itself and waits until that says of its files what it should. */
async function expectKept(page: Page, kept: string): Promise<void> {
  await page.getByTitle('about Swaplab').click();
  await expect(page.locator('[data-kept]')).toHaveAttribute('data-kept', kept, PATIENT);
  await page.keyboard.press('Escape');
}

test('after one visit all of it works without a network', async ({ page, context }) => {
  const errors = complaints(page);
  const failed: string[] = [];
  await visit(page);
  await expectKept(page, 'whole');
  await host.stop();
  await context.setOffline(true);
  page.on('requestfailed', (request) => failed.push(request.url()));

  await page.reload();
  await expect(page.getByRole('slider')).toBeVisible();
  await pick(page, 'scenario', 'coroutine-pool-hit');
  await expect(page).toHaveURL(/coroutine-pool-hit/);
  // The engines: an edited routine is assembled and recorded.
  await page.goto(`${host.url()}#scenario=ping-pong-glibc&step=4`);
  await expectStep(page, 4);
  await page.getByRole('button', { name: 'edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'Source text' }).getByText('oRBX(%rdi)').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('movq %rbx, %rbx\n');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('edited', { exact: true })).toBeVisible(PATIENT);
  await expect(page.getByText('of 336')).toBeVisible();

  await page.goto(`${host.url()}#page=course`);
  await page.getByRole('link', { name: 'What a context is', exact: true }).click();
  await expect(page.getByRole('article', { name: 'What a context is' })).toBeVisible();
  await page.goto(`${host.url()}#page=atlas`);
  await expect(page.getByRole('region', { name: 'Switches', exact: true })).toContainText('libco');
  await page.goto(`${host.url()}#page=experiments&experiment=ladder`);
  await expect(page.locator('.figures tbody tr').first()).toBeVisible(PATIENT);
  // An embedded lab is the same page, with a question mark.
  await page.goto(`${host.url()}?embed#scenario=first-entry&step=5`);
  await expectStep(page, 5);
  expect(failed).toEqual([]);
  expect(errors).toEqual([]);
});

/** The built page with another title and a service worker that knows it, as a later build has them. */
function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-later-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !path.endsWith('.br') });
  const edit = (name: string, change: (text: string) => string) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(join(folder, name), change(text));
    return [text, change(text)].map((each) => createHash('sha256').update(each).digest('base64'));
  };
  const [before, after] = edit('index.html', (text) => text.replace('<html', '<html data-later'));
  edit('sw.js', (text) => text.replaceAll(before, after));
  return folder;
}

test('a newer version is told of, and comes when it is asked for and nobody else is there', async ({
  page,
  context,
}) => {
  await visit(page, 'scenario=ping-pong-glibc&step=4');
  await expectKept(page, 'whole');
  const later = laterBuild();
  try {
    host.folder = later;
    await page.reload();
    const notice = page.getByText('There is a new version of Swaplab.');
    await expect(notice).toBeVisible(PATIENT);
    const isLater = (shown: Page) => shown.locator('html[data-later]').count();
    // Nothing has changed, and a visit elsewhere gets the same.
    await expectStep(page, 4);
    const second = await context.newPage();
    await visit(second);
    expect([await isLater(page), await isLater(second)]).toEqual([0, 0]);

    const reload = page.locator('.status .note').getByRole('button', { name: 'reload' });
    await reload.click();
    await expect(page.getByText('Swaplab is open in another tab')).toBeVisible();
    expect([await isLater(page), await isLater(second)]).toEqual([0, 0]);
    await second.close();
    await reload.click();
    await expect.poll(() => isLater(page)).toBe(1);
    await expectStep(page, 4);
    await expect(page.locator('.status .note')).toHaveCount(0);
    await expectKept(page, 'whole');
  } finally {
    rmSync(later, { recursive: true });
  }
});

/** Has a program of one's own assembled, without waiting for what comes of it. */
async function runProgram(page: Page): Promise<void> {
  await pick(page, 'routine', 'new program att');
  const editor = page.getByRole('textbox', { name: 'Source text' });
  await expect(editor).toBeFocused();
  await editor.press('Control+Enter');
}

test('an engine cut off, and one of which half came as if it were whole, are told of and not kept', async ({
  page,
}) => {
  // The page's own first script has the same beginning of its name as the engines.
  const [first = ''] = /lab-[\w-]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  for (const [file, manner] of [
    [/keystone-.*\.wasm$/, 'cut off'],
    [/lab-(?!files)[\w-]+\.js$/, 'half'],
  ] as const) {
    host.manner = (name) => (file.test(name) && !name.endsWith(first) ? manner : 'whole');
    await visit(page);
    await page.reload();
    await runProgram(page);
    await expect(page.getByRole('alert')).toContainText(
      'The assembler and the emulator could not be loaded',
      PATIENT,
    );
  }
  await expectKept(page, 'not whole');
  host.manner = () => 'whole';
  await page.reload();
  await runProgram(page);
  await expect(page.getByRole('textbox', { name: 'Source text' })).toBeHidden(PATIENT);
  await page.keyboard.press('End');
  await expect(page.locator('[data-outcome="exited"]')).toContainText('exited with 0', PATIENT);
  await expectKept(page, 'whole');
});

test('where the browser has no room, the lab works from its server, and says so', async ({
  page,
  context,
}) => {
  const protocol = await context.newCDPSession(page);
  await protocol.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(host.url()).origin,
    quotaSize: 2_000_000,
  });
  await visit(page);
  await expectKept(page, 'not whole');
  await page.reload();
  await pick(page, 'scenario', 'first-entry');
  expect(await registerValue(page, 'rsp')).toMatch(/^[0-9a-f]{16}$/);
  await expect(page.locator('.status .note')).toHaveCount(0);
});

test('a device can install it', async ({ page, context }) => {
  await visit(page);
  const protocol = await context.newCDPSession(page);
  const { url, errors, data = '' } = await protocol.send('Page.getAppManifest');
  expect([url, errors]).toEqual([`${host.url()}manifest.webmanifest`, []]);
  // What Chrome asks of a page that it offers to install.
  const { name, start_url, display, icons } = JSON.parse(data);
  expect([name, display, new URL(start_url, url).href]).toEqual([
    'Swaplab',
    'standalone',
    host.url(),
  ]);
  const sizes = await Promise.all(
    icons.map(async ({ src, sizes }: { src: string; sizes: string }) => {
      const png = await (await context.request.get(new URL(src, url).href)).body();
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
      return sizes;
    }),
  );
  expect(sizes).toEqual(['192x192', '512x512', '512x512']);
  const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
  // A test's window keeps nothing: that alone is in the way, where the browser looks at all.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
