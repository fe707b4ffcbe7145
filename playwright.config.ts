import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/e2e/browser.mjs';

/** The built page, as users get it. */
export const BUILT = 'http://localhost:4173/';
/** The development server, from which a test can import any module of the lab. */
export const SOURCES = 'http://localhost:4174/';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { baseURL: BUILT, launchOptions, viewport: { width: 1440, height: 900 } },
  webServer: [
    { command: 'npx vite preview --strictPort', url: BUILT, reuseExistingServer: true },
    { command: 'npx vite --strictPort', url: SOURCES, reuseExistingServer: true },
  ],
});
