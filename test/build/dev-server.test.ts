import { statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer, loadConfigFromFile } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { course } from '../../src/build/course.ts';
import { CORE_ENVIRONMENT, runModule } from '../../src/build/run-module.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [course()],
    environments: { ssr: CORE_ENVIRONMENT },
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
  expect(own?.filter((path) => !/^(vite\.config\.ts|src\/build\/.*)$/.test(path))).toEqual([
    'src/cli/root.ts',
    'src/cli/version.ts',
    'src/machine/engine/prepare.mjs',
  ]);
});

it('runs the core, keeps it, leaves the engines as they are, and reads no source maps', async () => {
  const maps = vi.spyOn(process, 'setSourceMapsEnabled');
  const first = await runModule<typeof import('../../src/machine/engine/cpu.ts')>(
    '/src/machine/engine/cpu.ts',
    server,
  );
  expect(first.Cpu).toBeTypeOf('function');
  expect(await runModule('/src/machine/engine/cpu.ts', server)).toBe(first);
  expect(maps).not.toHaveBeenCalledWith(true);
  const { moduleGraph } = server.environments.ssr;
  const transformed = [...moduleGraph.idToModuleMap.values()]
    .filter(({ transformResult }) => transformResult)
    .map(({ id }) => id?.replace(ROOT, ''));
  expect(transformed).toContain('src/machine/engine/cpu.ts');
  expect(transformed.filter((id) => id?.includes('/generated/'))).toEqual([]);
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
