import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ABLATIONS } from '../../src/machine/scenarios/ablation.ts';
import { LADDER } from '../../src/machine/scenarios/ladder.ts';
import { seed, survivalOf, survive, switchUnits } from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const driver = join(root, 'test/native/driver.c');

const folder = mkdtempSync(join(tmpdir(), 'swaplab-driver-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unavailable =
  process.platform !== 'linux' || process.arch !== 'x64'
    ? `this is ${process.platform} on ${process.arch}`
    : spawnSync('cc', ['--version']).status !== 0
      ? 'there is no cc'
      : undefined;

/** Compiles the driver with sources of the lab, by path from the root, and runs it. */
function runNatively(units: readonly string[], flags: readonly string[], values: string[]) {
  const program = join(folder, 'driver');
  const sources = units.map((unit) => join(root, unit));
  execFileSync('cc', ['-O1', ...flags, '-o', program, driver, ...sources], { stdio: 'pipe' });
  const { status, signal, stdout } = spawnSync(program, values, {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, signal, lines: stdout.trimEnd().split('\n') };
}

const routines = [
  ...new Set([
    ...LADDER.map(({ path }) => path),
    ...ABLATIONS.map(({ path }) => path),
    ...Object.keys(SOURCES).filter((path) => /^asm\/switches\/.*\.S$/.test(path)),
  ]),
];

const ROUNDS = 200;

describe('routines on this CPU, in a process of their own', () => {
  if (unavailable) {
    test.skip(`skipped: ${unavailable}`, () => {});
    return;
  }

  test.each(routines)('%s: what survives is what survives in the emulator', async (path) => {
    const units = ['test/asm/survival.S', ...switchUnits(path)];
    const { status, lines } = runNatively(units, [], [String(ROUNDS), String(seed)]);
    expect(status).toBe(0);
    const native = survivalOf(lines.map(Number));
    expect(native.a.rsp).toBe(ROUNDS);
    expect(native, `seed ${seed}`).toEqual(await survive(path, ROUNDS));
  });

  test('makecontext called from C with 0 to 9 arguments; a chain of uc_links', () => {
    const family = Object.keys(SOURCES).filter((path) => /^asm\/glibc-2\.12\/.*\.S$/.test(path));
    expect(family.length).toBe(5);
    const { status, lines } = runNatively(family, ['-DFAMILY'], []);
    const given = Array.from({ length: 10 }, (_, argc) =>
      [`${argc}:`, ...Array.from({ length: argc }, (_, i) => 101 + i), 'aligned'].join(' '),
    );
    expect(lines).toEqual([...given, 'in a chain', 'in a chain']);
    expect(status).toBe(0);
  });
});
