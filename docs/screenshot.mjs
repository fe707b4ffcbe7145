// Takes docs/screenshot.png of the built page: `npx vite build && node docs/screenshot.mjs`.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../test/e2e/browser.mjs';

/** The step of glibc's swapcontext that switches stacks. */
const PLACE = '#scenario=ping-pong-glibc&step=38';

const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.resolvedUrls.local[0]}${PLACE}`);
  await page.locator('.source-row[data-next]').waitFor();
  await page.locator('.fields [data-field]').first().waitFor();
  await page.screenshot({ path: new URL('screenshot.png', import.meta.url).pathname });
} finally {
  await browser.close();
  await server.close();
}
