import { BUILT, SOURCES } from '../../playwright.config.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { openLab } from './lab-page.ts';
import { expect, type Page, test } from './test.ts';

/** One lab for all: to load it, module by module, takes longer than what it records. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openLab(page, SOURCES);
});
test.afterAll(() => page.close());

for (const { name } of SCENARIOS)
  test(`the shipped trace of ${name} is what the browser records`, async ({ request }) => {
    const recorded = await page.evaluate(async (name) => {
      const { lab, files, scenarios, encodeTrace } = window.lab;
      const scenario = scenarios.find((each) => each.name === name);
      if (!scenario) throw new Error(`no scenario ${name}`);
      const result = await lab.call('run', { scenario, files, budget: 500_000 });
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
      return encodeTrace(result.trace);
    }, name);
    const shipped = await request.get(`${BUILT}traces/${name}.trace`);
    expect(shipped.ok()).toBe(true);
    expect(Buffer.from(recorded).equals(await shipped.body())).toBe(true);
  });
