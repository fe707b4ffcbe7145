import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// It bundles, packs and starts processes, on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'swaplab-packed-'));
const HERE = join(place, 'node_modules/swaplab');
const MEGABYTE = 2 ** 20;

/** Only what a package needs besides itself. */
const { dependencies } = JSON.parse(
  execFileSync('npm', ['pkg', 'get', '--json'], { cwd: ROOT, encoding: 'utf8' }),
) as { dependencies: Record<string, string> };

interface Packed {
  filename: string;
  files: { path: string; size: number }[];
}
let packed: Packed;

beforeAll(() => {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/pack.ts'], { cwd: ROOT });
  const told = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', place],
    { cwd: ROOT, encoding: 'utf8' },
  );
  [packed] = Object.values(JSON.parse(told)) as Packed[];
  mkdirSync(HERE, { recursive: true });
  execFileSync('tar', ['-xzf', join(place, packed.filename), '-C', HERE, '--strip-components=1']);
  for (const name of Object.keys(dependencies))
    symlinkSync(join(ROOT, 'node_modules', name), join(place, 'node_modules', name), 'junction');
});
afterAll(() => rmSync(place, { recursive: true }));

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
const swaplab = (...args: string[]) => node(join(HERE, 'src/cli/swaplab.mjs'), ...args);

test('a package has what a user needs and nothing else', () => {
  expect(Object.keys(dependencies)).toEqual(['keystone-wasm', 'tinypool']);
  const folders = packed.files.map(({ path }) => path.replace(/\/.*/, ''));
  expect([...new Set(folders)].filter((name) => name !== 'dist').sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'asm',
    'built',
    'docs',
    'lessons',
    'package.json',
    'src',
  ]);
  const sources = packed.files.filter(({ path }) => path.startsWith('src/'));
  expect(sources.every(({ path }) => path.startsWith('src/cli/') && path.endsWith('.mjs'))).toBe(
    true,
  );
  const total = packed.files.reduce((sum, { size }) => sum + size, 0);
  expect(total).toBeLessThan(16 * MEGABYTE);
});

test('its program runs anywhere', () => {
  expect(swaplab('--version')).toMatch(/^\d+\.\d+\.\d+/);
  expect(swaplab('run', 'ping-pong-lightweight')).toContain('whole run');
  const solution = join(HERE, 'lessons/03-calling-convention/lost-register/solution.S');
  expect(swaplab('grade', 'lost-register', solution)).toContain('passed, 5 of 5 points');
});

test('its library does what its example says', () => {
  cpSync(join(ROOT, 'docs/library.mjs'), join(place, 'library.mjs'));
  expect(node('library.mjs')).toMatch(
    /^get_save_area: \d+ bytes\nping-pong-lightweight: \d+ steps, \d+ switches, finished\nthe first store: .*\nswitches\/libco: \d+ instructions, .*\nswitches\/xv6: .*\n.+\n$/,
  );
});
