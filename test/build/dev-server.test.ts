import { statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer, loadConfigFromFile } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { course } from '../../src/build/course.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [course()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
});
afterAll(() => server.close());

it('is not started again for an edit of the core: its configuration is made of src/build and what knows the version', async () => {
  const loaded = await loadConfigFromFile(
    { command: 'serve', mode: 'development' },
    undefined,
    ROOT,
  );
  const parts = loaded?.dependencies.map((path) => path.replace(ROOT, '').replace(/^\.\//, ''));
  const own = parts?.filter((path) => !path.includes('node_modules')).sort();
  expect(own).toContain('src/build/shipped-traces.ts');
  // What makes the engines makes the terminal's bundle too.
  const makers =
    /^(vite\.config\.ts|src\/build\/.*|src\/machine\/engine\/(prepare|wasm\/\w+)\.mjs)$/;
  expect(own?.filter((path) => !makers.test(path))).toEqual([
    'src/cli/root.ts',
    'src/cli/version.ts',
  ]);
});

it('shows a lesson anew when it changes', async () => {
  const sent = vi.spyOn(server.ws, 'send');
  const lesson = `${ROOT}lessons/01-what-a-context-is/lesson.md`;
  const { atime } = statSync(lesson);
  await vi.waitFor(
    () => {
      utimesSync(lesson, atime, new Date());
      expect(sent).toHaveBeenCalledWith({ type: 'full-reload' });
    },
    { timeout: 30_000, interval: 500 },
  );
});
