import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/e2e/browser.mjs';

/** Not the ports of `npm start` and `npm run dev`, which may be running beside the tests. */
const PORT = Number(process.env.PORT ?? 4183);

/** The built page, as users get it. */
export const BUILT = `http://localhost:${PORT}/`;
/** The development server, from which a test can import any module of the lab. */
export const SOURCES = `http://localhost:${PORT + 1}/`;

/** What a page begins with. */
export const pages = {
  baseURL: BUILT,
  // It would keep the whole page, test after test; test/e2e/offline.spec.ts lets it.
  serviceWorkers: 'block',
  viewport: { width: 1440, height: 900 },
} as const;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  // What needs the engines first waits for them to load.
  expect: { timeout: 15_000 },
  workers: 2,
  // A machine that is busy with other things may miss a moment; the report says when it did.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...pages,
    launchOptions: {
      ...launchOptions,
      // Room for what is short-lived, in MB: a page begins with so little that it is cleared again and again, most of all by
      // Axe. And a hundred times V8's budget before it optimises a function of the emulator, which for the short runs of
      // most tests takes longer than they do.
      args: [
        ...launchOptions.args,
        '--js-flags=--min-semi-space-size=16 --wasm-tiering-budget=1300000000',
      ],
    },
  },
  projects: [
    // First, beside the others: it is a minute long, and at the end one processor would wait for it.
    { name: 'build', testMatch: 'student.spec.ts' },
    { name: 'page', testIgnore: 'student.spec.ts' },
  ],
  webServer: [
    { command: `npx vite preview --strictPort --port ${PORT}`, url: BUILT },
    // In this mode no trace is recorded for a page, which nobody opens there.
    { command: `npx vite --mode test --strictPort --port ${PORT + 1}`, url: SOURCES },
  ],
});
