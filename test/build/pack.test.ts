import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

/** Somebody who may write nowhere: root may everywhere, and can be another. */
const stranger = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canBe = process.platform !== 'win32' && spawnSync(process.execPath, ['-e', '0'], stranger);

test.skipIf(canBe === false || canBe.status !== 0)(
  'in a folder that can’t be written to, compiled code goes into the user’s cache folder, and is used',
  () => {
    const fresh = join(place, 'read-only');
    const cache = join(place, 'cache');
    const program = join(fresh, 'src/cli/swaplab.mjs');
    cpSync(HERE, fresh, { recursive: true, filter: (path) => !path.endsWith('.code') });
    const folder = join(cache, 'swaplab');
    mkdirSync(folder, { recursive: true });
    for (const path of [cache, folder]) chmodSync(path, 0o777);
    // What a version of long ago left there goes.
    writeFileSync(join(folder, 'old.code'), '');
    utimesSync(join(folder, 'old.code'), 0, 0);
    chmodSync(place, 0o755);
    chmodSync(join(fresh, 'built/packed'), 0o555);
    const list = (XDG_CACHE_HOME: string) =>
      spawnSync(process.execPath, [program, 'list'], {
        ...stranger,
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME },
      });
    const kept = () =>
      readdirSync(folder).map((name) => {
        const { size, ino } = statSync(join(folder, name));
        return { name, size, ino };
      });

    const { status, stdout, stderr } = list(cache);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('ping-pong-glibc');
    // The code of each part, and that the command has been run.
    const first = kept();
    expect(first.map(({ name }) => name)).not.toContain('old.code');
    expect(Math.max(...first.map(({ size }) => size))).toBeGreaterThan(100_000);
    expect(first.filter(({ size }) => size === 0)).toEqual([
      expect.objectContaining({ name: expect.stringMatching(/-list\./) }),
    ]);
    // What V8 had refused, or not been given, would be written anew.
    expect(list(cache).stdout).toBe(stdout);
    expect(kept()).toEqual(first);
    // Nor does it take a folder.
    expect(list('/dev/null')).toMatchObject({ status: 0, stdout, stderr: '' });
    expect(readdirSync(join(fresh, 'built/packed')).join()).not.toContain('.code');
    chmodSync(join(fresh, 'built/packed'), 0o755);
  },
);

test('its library does what its example says', () => {
  cpSync(join(ROOT, 'docs/library.mjs'), join(place, 'library.mjs'));
  expect(node('library.mjs')).toMatch(
    /^get_save_area: \d+ bytes\nping-pong-lightweight: \d+ steps, \d+ switches, finished\nthe first store: .*\nswitches\/libco: \d+ instructions, .*\nswitches\/xv6: .*\n.+\n$/,
  );
});
