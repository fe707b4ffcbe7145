import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { COMPILERS, committed, NAMES, runInLab, runNatively } from './programs.ts';

vi.setConfig({ testTimeout: 300_000 });

const COMPILED = Object.keys(COMPILERS) as (keyof typeof COMPILERS)[];
const hasCompiler = spawnSync('cc', ['--version']).status === 0;

describe.each(NAMES)('%s', (name) => {
  test.each(COMPILED)(
    'as %s makes it tells in the lab what it tells on a CPU',
    async (compiler) => {
      const { text, told } = committed(name, compiler);
      const { trace, warnings, stderr, ...inLab } = await runInLab({ [`${name}.s`]: text });
      expect(warnings).toEqual([]);
      // Clang names a function with its type.
      expect({ ...inLab, stderr: stderr.replace('int pop(void)', 'pop') }).toEqual(told);
      expect(trace.image.library?.length).toBeGreaterThan(0);
    },
  );

  test.runIf(hasCompiler)('tells on this CPU what is committed', () => {
    const { stderr, ...told } = runNatively(`${name}.c`);
    const plain = stderr.replaceAll('a.out', `${name}.s`);
    expect({ ...told, stderr: plain }).toEqual(committed(name, 'gcc-O0').told);
  });
});
