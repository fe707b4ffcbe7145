import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';
import { hosting } from '../../src/build/hosting.ts';

/** Builds the bare page as the lab's is built, and serves it the same way. */
export async function serveYardstick(port: number) {
  const outDir = mkdtempSync(join(tmpdir(), 'yardstick-'));
  const shared: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('./yardstick', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [react(), hosting()],
    build: { outDir, target: 'es2023' },
  };
  await build(shared);
  return preview({ ...shared, preview: { port } });
}

/** What a page has on display, and how much of it a move changes: what the bare page has to equal. */
export interface Cells {
  cells: number;
  changed: number;
}

/**
 * Counts the texts on display, and how many texts and elements one of `moves` moves changes or puts in on the average. Those put in
 * are counted one by one, not as one change of what they are put into: to make a row is more than to change a cell. Each kind of move
 * is counted by itself: a drag goes to another place of the run each time, and changes several times as much as a step.
 */
export async function countCells(
  page: Page,
  moves: number,
  move: () => Promise<unknown>,
): Promise<Cells> {
  const cells = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let cells = 0;
    while (texts.nextNode()) cells++;
    const counting = { changed: 0 };
    const observer = new MutationObserver((records) => {
      const changed = new Set(records.map(({ target }) => target));
      for (const { addedNodes } of records)
        for (const added of addedNodes)
          if (added instanceof Element && added.isConnected)
            for (const each of [added, ...added.querySelectorAll('*')]) changed.add(each);
      counting.changed += changed.size;
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(globalThis, { counting, observer });
    return cells;
  });
  await move();
  const changed = await page.evaluate(() => {
    const { counting, observer } = globalThis as unknown as {
      counting: { changed: number };
      observer: MutationObserver;
    };
    observer.disconnect();
    return counting.changed;
  });
  return { cells, changed: Math.round(changed / moves) };
}
