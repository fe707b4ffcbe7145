import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FPREGS_MEM, UCONTEXT_FIELDS, UCONTEXT_SIZE } from '../../src/machine/ucontext.ts';
import { SOURCES } from './lab.ts';

const cc = spawnSync('cc', ['--version']).status === 0;
const native = cc && process.platform === 'linux' && process.arch === 'x64';

function offsetOf(name: string): number {
  const field = UCONTEXT_FIELDS.find((each) => each.name === name);
  if (!field) throw new Error(name);
  return field.offset;
}

test('the fields cover every byte once', () => {
  let end = 0;
  for (const { offset, size } of UCONTEXT_FIELDS) {
    expect(offset).toBe(end);
    end += size;
  }
  expect(end).toBe(UCONTEXT_SIZE);
});

/** Fields that C knows by another name, or as a part of something. */
const IN_C: Record<string, string> = {
  'uc_sigmask, rest': 'uc_sigmask.__val[1]',
  '__fpregs_mem mxcsr': '__fpregs_mem.mxcsr',
  '__fpregs_mem, rest': '__fpregs_mem.mxcr_mask',
};

test.skipIf(!native)(
  'offsets and sizes are those of <ucontext.h> (needs cc on x86-64 Linux)',
  () => {
    // fnstenv's words after the first lie across the members that C declares for fxsave.
    const inEnvironment = ({ name, offset }: { name: string; offset: number }) =>
      name.startsWith('__fpregs_mem ') && offset > FPREGS_MEM && !IN_C[name];
    const fields = UCONTEXT_FIELDS.filter((field) => !inEnvironment(field));
    const member = (name: string) =>
      (IN_C[name] ?? name)
        .replace(/gregs\[(\w+)\]/, 'gregs[REG_$1]')
        .replace('__fpregs_mem control word', '__fpregs_mem.cwd');
    const lines = fields.map(({ name }) => {
      const path = member(name);
      return `  printf("%zu %zu\\n", offsetof(ucontext_t, ${path}), sizeof(((ucontext_t *)0)->${path}));`;
    });
    const folder = mkdtempSync(join(tmpdir(), 'ucontext-'));
    try {
      writeFileSync(
        join(folder, 'offsets.c'),
        `#define _GNU_SOURCE\n#include <stddef.h>\n#include <stdio.h>\n#include <ucontext.h>\nint main(void) {\n${lines.join('\n')}\n}\n`,
      );
      execFileSync('cc', ['-o', join(folder, 'offsets'), join(folder, 'offsets.c')]);
      const output = execFileSync(join(folder, 'offsets'), { encoding: 'utf8' });
      const found = output
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ').map(Number));
      expect(found.length).toBe(fields.length);
      fields.forEach(({ name, offset, size, kind }, i) => {
        expect([name, found[i][0]]).toEqual([name, offset]);
        // A word of a set, an int with padding behind it, 16-bit words stored as 32.
        const whole = !IN_C[name] && kind !== 'x87' && name !== 'uc_sigmask';
        if (whole && name !== 'uc_stack.ss_flags')
          expect([name, found[i][1]]).toEqual([name, size]);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test('the offsets that the assembly sources include are the same', () => {
  const header = SOURCES['asm/include/ucontext-offsets.h'];
  const defined = new Map(
    [...header.matchAll(/^#define (\w+) +(\d+)/gm)].map(([, name, value]) => [name, Number(value)]),
  );
  const gregs = UCONTEXT_FIELDS.map(({ name }) => /gregs\[(\w+)\]/.exec(name)?.[1]);
  let compared = 0;
  for (const greg of gregs) {
    const offset = defined.get(`o${greg}`);
    if (offset === undefined) continue;
    compared++;
    expect([greg, offset]).toEqual([greg, offsetOf(`uc_mcontext.gregs[${greg}]`)]);
  }
  expect(compared).toBeGreaterThanOrEqual(17);
  expect(defined.get('oFPREGS')).toBe(offsetOf('uc_mcontext.fpregs'));
  expect(defined.get('oSIGMASK')).toBe(offsetOf('uc_sigmask'));
  expect(defined.get('oFPREGSMEM')).toBe(FPREGS_MEM);
  expect(defined.get('oMXCSR')).toBe(offsetOf('__fpregs_mem mxcsr'));
  expect(defined.get('oSS_SP')).toBe(offsetOf('uc_stack.ss_sp'));
  expect(defined.get('oSS_SIZE')).toBe(offsetOf('uc_stack.ss_size'));
  expect(defined.get('UCONTEXT_SIZE')).toBe(UCONTEXT_SIZE);
});
