// Draws the icons of src/app/icons anew after a change of icon.svg: `node docs/icons.mjs`.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from '../test/e2e/browser.mjs';

const FOLDER = new URL('../src/app/icons/', import.meta.url);

/** Name, pixels, how round the corners are, and how much of the width the drawing takes: devices cut a masked one as they like. */
const ICONS = [
  ['192', 192, '20%', '100%'],
  ['512', 512, '20%', '100%'],
  ['masked', 512, '0', '80%'],
  ['touch', 180, '0', '90%'],
];

const drawing = readFileSync(new URL('icon.svg', FOLDER), 'utf8');
const browser = await chromium.launch(launchOptions);
try {
  for (const [name, size, radius, width] of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><div style="height:100vh;display:grid;place-items:center;background:#fff;border-radius:${radius};overflow:hidden"><div style="width:${width}">${drawing}</div></div>`,
    );
    await page.screenshot({ path: new URL(`${name}.png`, FOLDER).pathname, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
