import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { WINDOW } from './moves.ts';
import { median, type Row } from './table.ts';

const BIN = fileURLToPath(new URL('../../src/cli/swaplab.mjs', import.meta.url));

/** Seconds that all switches may take on one core, with two processors. */
const WHOLE = 10;
/** Milliseconds from the click to the first rows on the page. */
const FIRST_ROWS = 500;
const OPENINGS = 5;

/** The whole atlas, measured anew in the terminal: from the command line to the last row. */
export function atlasRows(): Row[] {
  const run = (...names: string[]) =>
    execFileSync(process.execPath, [BIN, 'atlas', ...names, '--core', 'zen5', '--json'], {
      encoding: 'utf8',
    });
  // Makes the program, if a source has changed.
  run('libco');
  const start = performance.now();
  const { rows } = JSON.parse(run());
  const seconds = (performance.now() - start) / 1000;
  return [
    {
      what: `swaplab atlas: ${rows.length} switches on one core`,
      measured: `${seconds.toFixed(1)} s`,
      target: { text: `≤ ${WHOLE} s`, met: seconds <= WHOLE },
    },
  ];
}

/** How soon the page shows rows of the atlas after a click. */
export async function atlasPageRows(browser: Browser, url: string): Promise<Row[]> {
  const times: number[] = [];
  for (let i = 0; i <= OPENINGS; i++) {
    // A new context has an empty cache.
    const page = await browser.newPage(WINDOW);
    await page.goto(url);
    await page.locator('.source-row[data-next]').waitFor();
    const shown = page.locator('.atlas-table tbody tr').first();
    const start = performance.now();
    await page.evaluate(() => {
      location.hash = '#page=atlas';
    });
    await shown.waitFor({ timeout: 20_000 });
    times.push(performance.now() - start);
    await page.close();
  }
  // The first one warms the server up.
  const time = median(times.slice(1));
  return [
    {
      what: 'page: the first rows of the atlas',
      measured: `${time.toFixed(0)} ms`,
      target: { text: `≤ ${FIRST_ROWS} ms`, met: time <= FIRST_ROWS },
    },
  ];
}
