import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../e2e/browser.mjs';
import { atlasPageRows } from './atlas.ts';
import { measured } from './measured.ts';
import { WINDOW, walk } from './moves.ts';
import { stepRows, watchedRows } from './steps.ts';
import { median, quantile, type Row, TIMES_BARE } from './table.ts';
import { serveYardstick } from './yardstick.ts';

/** What may come over the network before the first step is on screen, in kilobytes. */
const FIRST_PAINT = 161;
const LOADS = 7;
const PRESSES = 200;
const OPENINGS = 3;

/**
 * Notes when the first step is on screen. As text: a compiled function with names in it refers to
 * a helper of its compiler that the page does not have.
 */
const WATCH = {
  content: `requestAnimationFrame(function look() {
    if (!document.querySelector('.source-row[data-next]')) requestAnimationFrame(look);
    // The frame that is being made shows it; a task after it finds it painted.
    else setTimeout(() => { document.documentElement.dataset.firstStep = performance.now(); });
  });`,
};

/** Time of the first frame that shows a step, and what had come over the network by then. */
async function firstStep(browser: Browser, url: string): Promise<{ time: number; bytes: number }> {
  // A new context has an empty cache.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client: CDPSession = await context.newCDPSession(page);
  await client.send('Network.enable');
  /** When each piece arrived, on the monotonic clock of the protocol. */
  const pieces: { at: number; bytes: number }[] = [];
  let origin = 0;
  client.on('Network.requestWillBeSent', ({ timestamp }) => {
    origin ||= timestamp;
  });
  client.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    pieces.push({ at: timestamp, bytes: encodedDataLength });
  });
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'commit' });
  const time = Number(await page.locator('[data-first-step]').getAttribute('data-first-step'));
  await page.waitForTimeout(300);
  await context.close();
  const bytes = pieces
    .filter(({ at }) => (at - origin) * 1000 <= time)
    .reduce((sum, piece) => sum + piece.bytes, 0);
  return { time, bytes };
}

async function loadRows(browser: Browser, url: string, bare: string): Promise<Row[]> {
  const loads: { time: number; bytes: number; bare: number }[] = [];
  for (let i = 0; i <= LOADS; i++) {
    const yardstick = await firstStep(browser, bare);
    loads.push({ ...(await firstStep(browser, url)), bare: yardstick.time });
  }
  // The first one warms the server and the browser's own files up.
  loads.shift();
  const time = median(loads.map((load) => load.time));
  const empty = median(loads.map((load) => load.bare));
  const kilobytes = median(loads.map((load) => load.bytes)) / 1000;
  return [
    {
      what: 'navigation to first step painted, cold cache',
      measured: `${time.toFixed(0)} ms`,
      target: {
        text: `an empty page ${empty.toFixed(0)} ms: ${(time / empty).toFixed(2)} (${TIMES_BARE})`,
        met: time <= TIMES_BARE * empty,
      },
    },
    {
      what: 'transferred until then',
      measured: `${kilobytes.toFixed(0)} KB`,
      target: { text: `${FIRST_PAINT} KB`, met: kilobytes <= FIRST_PAINT },
    },
  ];
}

/** A row for what keeps the page busy while a person moves. */
function busyRow(what: string, times: readonly number[]): Row {
  const slow = quantile(times, 0.95);
  return {
    what,
    measured: `${median(times).toFixed(1)} ms`,
    target: { text: `95 % within ${slow.toFixed(1)} ms (16 ms)`, met: slow <= 16 },
  };
}

async function crowdRows(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage(WINDOW);
  await page.goto(`${url}#scenario=coroutines-thousand&step=100000`);
  await page.locator('.source-row[data-next]').waitFor({ timeout: 60_000 });
  const { times } = await walk(page, 'key', true, PRESSES);
  await page.close();
  return [busyRow('a step forward by key, among 1 001 stacks', times)];
}

/** The figures of the graph that come with the page, beside those of a run of it. */
async function experimentRows(browser: Browser, url: string): Promise<Row[]> {
  const times: number[] = [];
  const firsts: number[] = [];
  const wholes: number[] = [];
  for (let i = 0; i <= OPENINGS; i++) {
    const page = await browser.newPage(WINDOW);
    // The lab first, as a person comes: the engines load behind it.
    await page.goto(url);
    await page.locator('.source-row[data-next]').waitFor();
    await page.waitForTimeout(2000);
    const start = Date.now();
    await page.evaluate(() => {
      location.hash = 'page=experiments&experiment=graph';
    });
    await page.locator('.figures tbody tr').first().waitFor();
    const shown = Date.now() - start;
    // A person looks at the figures, and the engines get warm.
    await page.waitForTimeout(3000);
    const clicked = Date.now();
    await page.getByRole('button', { name: 'run now' }).click();
    // Rows of before stand in for those that are not there yet.
    await page.locator('.figures tbody tr[data-stale]').first().waitFor();
    const fresh = page.locator('.figures tbody tr:not([data-stale])');
    await fresh.first().waitFor({ timeout: 60_000 });
    const first = Date.now() - clicked;
    await fresh.nth(4).waitFor({ timeout: 60_000 });
    if (i > 0) {
      times.push(shown);
      firsts.push(first);
      wholes.push(Date.now() - clicked);
    }
    await page.close();
  }
  const [time, first, whole] = [times, firsts, wholes].map(median);
  return [
    {
      what: 'the graph: opened to all five figures, which come with the page',
      measured: `${time.toFixed(0)} ms`,
      target: {
        text: `${(time / whole).toFixed(2)} of what a run takes to them (≤ 0.1)`,
        met: time <= whole / 10,
      },
    },
    { what: 'the graph: a run of it, to its first figures', measured: `${first.toFixed(0)} ms` },
    { what: 'the graph: a run of it, to all five', measured: `${whole.toFixed(0)} ms` },
  ];
}

/** A linked program with its source: from the file's being chosen to its first step. None without a compiler. */
async function programRows(browser: Browser, url: string): Promise<Row[]> {
  const program = join(mkdtempSync(join(tmpdir(), 'swaplab-')), 'main');
  const source = fileURLToPath(new URL('../programs/makecontext-tutorial/main.c', import.meta.url));
  try {
    execFileSync('cc', ['-g', '-O1', '-static', source, '-o', program], { stdio: 'pipe' });
  } catch {
    return [];
  }
  const times: number[] = [];
  let steps = '';
  for (let i = 0; i <= OPENINGS; i++) {
    const page = await browser.newPage(WINDOW);
    await page.goto(url);
    await page.locator('.source-row[data-next]').waitFor();
    // The engines load behind the page.
    await page.waitForTimeout(3000);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'open', exact: true }).click(),
    ]);
    // A person looks for the file.
    await page.waitForTimeout(3000);
    const start = Date.now();
    await chooser.setFiles([program, source]);
    // It opens where its own code begins, in the text that it was compiled from.
    const shown = page.locator('[data-pane=source]', { hasText: 'main.c' });
    await shown.locator('.source-row[data-next]').waitFor({ timeout: 60_000 });
    if (i > 0) times.push(Date.now() - start);
    steps = /of [\d,]+/.exec((await page.locator('.step-field').textContent()) ?? '')?.[0] ?? '';
    await page.close();
  }
  const time = median(times);
  return [
    {
      what: `a linked program, its own code in a run ${steps} steps: chosen to first step, engines loaded`,
      measured: `${time.toFixed(0)} ms`,
      target: { text: '1500 ms', met: time <= 1500 },
    },
  ];
}

const MEASUREMENTS = {
  'navigation to first step painted': loadRows,
  'a linked program': programRows,
  'steps in 1 000 000': stepRows,
  'steps in 1 000 000, watched': watchedRows,
  'steps among 1 001 stacks': crowdRows,
  'the graph': experimentRows,
  'the atlas on the page': atlasPageRows,
};

/** The built page in Chromium, as `vite preview` serves it. */
export async function pageRows(): Promise<Row[]> {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { port: 4175 } });
  const yardstick = await serveYardstick(4176);
  const browser = await chromium.launch(launchOptions);
  try {
    const url = server.resolvedUrls?.local[0] ?? 'http://localhost:4175/';
    const bare = yardstick.resolvedUrls?.local[0] ?? 'http://localhost:4176/';
    const rows: Row[] = [];
    for (const [what, measure] of Object.entries(MEASUREMENTS))
      rows.push(...(await measured(what, () => measure(browser, url, bare))));
    return rows;
  } finally {
    await browser.close();
    await server.close();
    await yardstick.close();
  }
}
