import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ABLATIONS } from '../../src/machine/scenarios/ablation.ts';
import { LADDER } from '../../src/machine/scenarios/ladder.ts';
import type { Convention } from '../../src/machine/scenarios/routine.ts';
import { COLLECTION } from '../asm/collection/collection.ts';
import { CALLEE_SAVED } from '../asm/collection/row.ts';
import {
  knownConvention,
  seed,
  seenConvention,
  survivalOf,
  survive,
  switchUnits,
  WATCHED,
} from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';
import { adapterText } from './adapter.ts';

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

/** Links units, by path from the root, and runs the program. */
function runNatively(units: readonly string[], flags: readonly string[], values: string[]) {
  const program = join(folder, 'driver');
  const sources = units.map((unit) => resolve(root, unit));
  execFileSync('cc', ['-O1', ...flags, '-o', program, ...sources], { stdio: 'pipe' });
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
    ...Object.keys(SOURCES).filter(
      (path) => /^asm\/switches\/.*\.S$/.test(path) && knownConvention(path),
    ),
  ]),
  // It writes where a C program has a thread-local variable of its own.
].filter((path) => path !== 'asm/switches/go-registers.S');

/** Those that the lab sees how to call; of Microsoft's convention Linux has no thread's block. */
const seen = COLLECTION.filter(
  ({ name }) => !/win64/.test(name) && !knownConvention(`asm/switches/${name}.S`),
);

/** The sources of a routine and of its adapter, from the root. What was made for it becomes a file. */
function seenUnits(path: string, convention: Convention): string[] {
  const text = adapterText(convention);
  return switchUnits(path, convention).map((unit) => {
    if (unit !== convention.adapter || text === undefined) return unit;
    const file = join(folder, 'adapter.S');
    writeFileSync(file, text);
    return file;
  });
}

const ROUNDS = 200;

/** Fewer, of the many. */
const SOME = 12;

describe('routines on this CPU, in a process of their own', () => {
  if (unavailable) {
    test.skip(`skipped: ${unavailable}`, () => {});
    return;
  }

  /** The driver and what it calls, which all routines share. */
  const compiled = join(folder, 'compiled.o');

  beforeAll(() => {
    const survival = join(root, 'test/asm/survival.S');
    const [c, s] = ['driver.o', 'survival.o'].map((name) => join(folder, name));
    execFileSync('cc', ['-O1', '-c', '-o', c, driver]);
    execFileSync('cc', ['-c', '-o', s, survival]);
    execFileSync('ld', ['-r', '-o', compiled, c, s]);
  });

  test.each(routines)('%s: what survives is what survives in the emulator', async (path) => {
    const values = [String(ROUNDS), String(seed)];
    const { status, lines } = runNatively([compiled, ...switchUnits(path)], [], values);
    expect(status).toBe(0);
    const native = survivalOf(lines.map(Number));
    expect(native.a.rsp).toBe(ROUNDS);
    expect(native, `seed ${seed}`).toEqual(await survive(path, ROUNDS));
  });

  test.each(seen)('$name: survives what its row says', async ({ name, keeps = CALLEE_SAVED }) => {
    const path = `asm/switches/${name}.S`;
    const units = seenUnits(path, await seenConvention(path)).map((unit) => resolve(root, unit));
    const program = join(folder, 'seen');
    execFileSync('cc', ['-no-pie', '-o', program, compiled, ...units], { stdio: 'pipe' });
    const { status, stdout } = spawnSync(program, [`${SOME}`, `${seed}`], { encoding: 'utf8' });
    expect(status).toBe(0);
    const { a, b } = survivalOf(stdout.trimEnd().split('\n').map(Number));
    for (const register of WATCHED) {
      const found = [register, a[register], b[register]];
      if (register === 'rsp' || keeps.some((each) => each === register))
        expect(found, `seed ${seed}`).toEqual([register, SOME, SOME - 1]);
      else expect(Math.min(a[register], b[register]), register).toBeLessThan(SOME - 1);
    }
  });

  test('makecontext called from C with 0 to 9 arguments; a chain of uc_links', () => {
    const family = Object.keys(SOURCES).filter((path) => /^asm\/glibc-2\.12\/.*\.S$/.test(path));
    expect(family.length).toBe(5);
    const { status, lines } = runNatively([driver, ...family], ['-DFAMILY'], []);
    const given = Array.from({ length: 10 }, (_, argc) =>
      [`${argc}:`, ...Array.from({ length: argc }, (_, i) => 101 + i), 'aligned'].join(' '),
    );
    expect(lines).toEqual([...given, 'in a chain', 'in a chain']);
    expect(status).toBe(0);
  });
});
