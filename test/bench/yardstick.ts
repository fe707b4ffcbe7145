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

/** What a page has on display, and how much of it a step changes: what the bare page has to equal. */
export interface Cells {
  cells: number;
  changed: number;
}

/** Counts the texts on display, and how many texts and marks one step of `steps` changes on the average. */
export function countCells(page: Page, steps: number): Promise<Cells> {
  return page.evaluate(async (steps) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let cells = 0;
    while (texts.nextNode()) cells++;
    let changed = 0;
    const observer = new MutationObserver((records) => {
      changed += new Set(records.map(({ target }) => target)).size;
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    for (let i = 0; i < steps; i++) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    observer.disconnect();
    return { cells, changed: Math.round(changed / steps) };
  }, steps);
}
