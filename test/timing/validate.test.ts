import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { validate } from '../validate/validate.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'swaplab-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In a process, as a person starts it. */
function inProcess(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/validate/main.ts', ...options],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The same within this one: its status, and what it says on standard error. */
async function told(...options: string[]) {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    const status = await validate(options);
    return { status, stderr: error.mock.calls.flat().join('\n') };
  } finally {
    error.mockRestore();
    log.mockRestore();
  }
}

/** A chain of one addition, of one product, and 2.5 cycles for something that takes 2. */
const BLOCKS = [
  { hex: '4883c001', cyclesPer100Iterations: 100 },
  { hex: '480fafc1', cyclesPer100Iterations: 300 },
  { hex: '4889470848894710', cyclesPer100Iterations: 250 },
];

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('npm run validate', { timeout: 60_000 }, () => {
  test('takes any file of blocks and says how far off the core is', () => {
    const path = file('mine.jsonl', BLOCKS.map((block) => JSON.stringify(block)).join('\n'));
    const { status, stdout } = inProcess('--blocks', path, '--core', 'skylake', '--json');
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(['routines', 'rings', 'blocks']);
    expect(result.blocks).toHaveLength(1);
    const [{ mape, ...rest }] = result.blocks;
    expect(rest).toEqual({ file: 'mine.jsonl', core: 'skylake', n: 3, tau: 1 });
    // 0, 0 and 20 % off.
    expect(mape).toBeCloseTo(0.2 / 3);
  });

  test('names the line that is no block, and the core that does not exist', async () => {
    const path = file(
      'bad.jsonl',
      `${JSON.stringify(BLOCKS[0])}\n{"hex":"06","cyclesPer100Iterations":1}\n`,
    );
    const bad = await told('--blocks', path, '--core', 'skylake');
    expect(bad.status).toBe(2);
    expect(bad.stderr).toContain(`${path}:2: no instruction at byte 0`);
    const unknown = await told('--blocks', path, '--core', 'z80');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('no core is named z80');
  });

  test('says that it skips the blocks where there are none', async () => {
    const { status, stderr } = await told('--data', folder, '--core', 'nehalem');
    expect(status).toBe(0);
    expect(stderr).toContain('skipped: no blocks-skylake.jsonl');
  });
});
