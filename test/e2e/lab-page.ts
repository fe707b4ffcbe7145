import type { Page } from '@playwright/test';
import type { SourceFiles } from '../../src/assembler/image.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import type { encodeTrace } from '../../src/trace/codec.ts';
import type { LabClient } from '../../src/worker/client.ts';

declare global {
  interface Window {
    lab: {
      lab: LabClient;
      files: SourceFiles;
      scenarios: readonly Scenario[];
      encodeTrace: typeof encodeTrace;
      /** Progress of the runs started by a test. */
      progress: number[];
    };
  }
}

/** Opens an empty page of the development server with a lab of its own in `window.lab`. */
export async function openLab(page: Page, server: string): Promise<void> {
  await page.route(`${server}blank`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>lab</title>' }),
  );
  await page.goto(`${server}blank`);
  await page.evaluate(async () => {
    const load = (path: string) => import(/* @vite-ignore */ path);
    const [client, files, scenarios, codec] = await Promise.all(
      [
        '/src/worker/client.ts',
        '/src/worker/lab-files.ts',
        '/src/machine/scenarios/scenarios.ts',
        '/src/trace/codec.ts',
      ].map(load),
    );
    window.lab = {
      lab: client.connectLab(),
      files: files.LAB_FILES,
      scenarios: scenarios.SCENARIOS,
      encodeTrace: codec.encodeTrace,
      progress: [],
    };
  });
}

/** A program that never ends, as a scenario, for `window.lab.lab.run`. */
export const ENDLESS = {
  scenario: {
    name: 'endless',
    title: '',
    summary: '',
    units: ['endless.S'],
    routine: 'endless.S',
    entry: 'main',
    contexts: [{ name: 'A' }],
  } satisfies Scenario,
  files: { 'endless.S': '.globl main\nmain:\n incq %rax\n jmp main\n' },
};
