import { SOURCES } from '../../playwright.config.ts';
import { ENDLESS, openLab } from './lab-page.ts';
import { expect, type Page, test } from './test.ts';

/** One lab for all: to load it, module by module, takes longer than what happens to it. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openLab(page, SOURCES);
});
test.beforeEach(async () => {
  await page.evaluate(async () => {
    window.lab.progress.length = 0;
    await window.lab.lab.ready();
  });
});
test.afterAll(() => page.close());

/** Starts the endless program; the result is what it comes back with, in short. */
function runEndless(page: Page, budget: number): Promise<string> {
  return page.evaluate(
    async ([{ scenario, files }, budget]) => {
      const { lab, progress } = window.lab;
      try {
        const result = await lab.call('run', { scenario, files, budget }, (steps) =>
          progress.push(steps),
        );
        return result.ok ? `${result.trace.outcome.kind} after ${result.trace.steps}` : 'refused';
      } catch (error) {
        return (error as Error).message;
      }
    },
    [ENDLESS, budget] as const,
  );
}

const underWay = (page: Page) =>
  page.waitForFunction(() => window.lab.progress.some((steps) => steps > 1000));

/** Stops the worker for good. It sleeps: a loop would take a processor from the other tests. */
const hang = (page: Page) =>
  page.workers()[0].evaluate(() => {
    const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    setTimeout(() => Atomics.wait(new Int32Array(buffer), 0, 0));
  });

/** A whole scenario still runs, in whatever worker there is now. */
async function expectWorking(page: Page): Promise<void> {
  const outcome = await page.evaluate(async () => {
    const { lab, files, scenarios } = window.lab;
    const result = await lab.call('run', { scenario: scenarios[0], files, budget: 10_000 });
    return result.ok && result.trace.outcome;
  });
  expect(outcome).toEqual({ kind: 'finished', result: 0 });
}

test('a long run reports progress and can be cancelled, keeping what it recorded', async () => {
  const run = runEndless(page, 50_000_000);
  await underWay(page);
  await page.evaluate(() => window.lab.lab.cancel());
  expect(await run).toMatch(/^cancelled after [1-9]\d{3,}$/);
  await expectWorking(page);
});

test('a crash in the worker is explained and the next run works', async () => {
  const run = runEndless(page, 50_000_000);
  await underWay(page);
  await page.workers()[0].evaluate(() => {
    setTimeout(() => {
      throw new Error('out of memory');
    });
  });
  expect(await run).toMatch(/crashed .*out of memory.* was restarted/);
  await expectWorking(page);
});

test('an engine that traps is replaced', async () => {
  // The fetch of the first call has happened; from now on every call into WebAssembly or out of
  // the emulator's memory traps, as it does when its heap cannot grow.
  await page.workers()[0].evaluate(() => {
    Uint8Array.prototype.fill = () => {
      throw new WebAssembly.RuntimeError('memory access out of bounds');
    };
  });
  expect(await runEndless(page, 1000)).toMatch(/crashed .*out of bounds.* was restarted/);
  await expectWorking(page);
});

test('a worker that hangs is noticed and replaced', async () => {
  const run = runEndless(page, 50_000_000);
  await underWay(page);
  await hang(page);
  expect(await run).toMatch(/no sign of life for \d+ seconds and was restarted/);
  await expectWorking(page);
});

test('a hung run that is cancelled ends with its worker', async () => {
  const run = runEndless(page, 50_000_000);
  await underWay(page);
  await hang(page);
  await page.evaluate(() => window.lab.lab.cancel());
  expect(await run).toMatch(/did not stop when asked to/);
  await expectWorking(page);
});

test('all that is told of a request is told before its answer', async () => {
  const late = await page.evaluate(async ({ scenario, files }) => {
    let late = 0;
    let told = 0;
    for (let round = 0; round < 60; round++) {
      let answered = false;
      await window.lab.lab.call('run', { scenario, files, budget: 1000 }, () => {
        if (answered) late++;
        told++;
      });
      answered = true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { late, told: told >= 60 };
  }, ENDLESS);
  expect(late).toEqual({ late: 0, told: true });
});
