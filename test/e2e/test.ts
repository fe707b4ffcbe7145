import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, test as plain } from '@playwright/test';
import { BUILT, pages, SOURCES } from '../../playwright.config.ts';

/**
 * Playwright's `test` with one profile for all tests of a worker, where Chromium keeps what it has fetched and
 * compiled: from the third page on the engines come from there. What a page stores ends with its test. A browser
 * of somebody else is `browser.newContext()`.
 */
export const test = plain.extend<object, { profile: BrowserContext }>({
  profile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from here what a fixture needs.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'swaplab-browser-'));
      const profile = await chromium.launchPersistentContext(folder, pages);
      await use(profile);
      await profile.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ profile }, use) => {
      const browser = profile.browser();
      if (!browser) throw new Error('the profile has no browser');
      await use(browser);
    },
    { scope: 'worker' },
  ],
  context: async ({ profile }, use) => {
    // The page that it began with stays: a browser without any may end.
    const [blank] = profile.pages();
    const protocol = await profile.newCDPSession(blank);
    for (const url of [BUILT, SOURCES])
      await protocol.send('Storage.clearDataForOrigin', {
        origin: new URL(url).origin,
        storageTypes: 'all',
      });
    await protocol.detach();
    await use(profile);
    for (const page of profile.pages()) if (page !== blank) await page.close();
    await profile.clearPermissions();
  },
});
export { expect, type Locator, type Page } from '@playwright/test';
