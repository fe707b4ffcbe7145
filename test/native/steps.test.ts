import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { symbolNamed } from '../../src/assembler/lookup.ts';
import { GENERAL, Slot } from '../../src/machine/registers.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { built, can } from '../elf/build.ts';
import { runElf } from '../elf/run-elf.ts';

/** Whole programs with a C library, stepped on the CPU from `main` to their end. musl's code is the same on every CPU. */

const PROGRAMS = {
  'switches by hand, and what is printed between': `
#include <stdint.h>
#include <stdio.h>
__asm__(".globl sw\\nsw: pushq %rbx\\npushq %rbp\\npushq %r12\\npushq %r13\\npushq %r14\\npushq %r15\\n"
        "movq %rsp, (%rdi)\\nmovq %rsi, %rsp\\npopq %r15\\npopq %r14\\npopq %r13\\npopq %r12\\npopq %rbp\\npopq %rbx\\nret");
void sw(void **save, void *load);
static uint64_t stack[2048];
static void *back, *other;
static void body(void) {
  for (int i = 0;; i++) {
    printf("body %d %s %5.2f %g\\n", i, "text", i / 3.0, 1e10 * i);
    sw(&other, back);
  }
}
int main(void) {
  stack[2046] = (uint64_t)body;
  other = &stack[2040];
  for (int i = 0; i < 3; i++) sw(&back, other);
  return 5;
}`,
  'sorting, searching, text, a jump out of calls': `
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static jmp_buf out;
static int by(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static void deep(int n) { if (n == 0) longjmp(out, 3); deep(n - 1); }
int main(void) {
  static char *words[] = {"pop", "push", "ret", "call", "jmp", "mov", "lea", "xchg"};
  static char line[100];
  qsort(words, 8, sizeof *words, by);
  for (int i = 0; i < 8; i++) strcat(strcat(line, words[i]), " ");
  if (setjmp(out) == 0) deep(5);
  printf("%s%ld %x\\n", strstr(line, "mov"), strtol("-123", 0, 10), memchr(line, 'x', 90) != 0);
  return (int)strlen(line);
}`,
};

const folder = mkdtempSync(join(tmpdir(), 'swaplab-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stepper = join(folder, 'steps');
const SOURCE = fileURLToPath(new URL('steps.c', import.meta.url));

const canStep =
  can('musl-gcc', '-static') &&
  spawnSync('cc', ['-O1', SOURCE, '-o', stepper]).status === 0 &&
  spawnSync(stepper, ['0', '', '/bin/true']).status === 0;

/** Words a step. */
const WIDTH = 2 + GENERAL.length;
/** Upper digits of addresses on the stack, which begins elsewhere; their last three are made the same. */
const STACK = 0x7fn;
/** Of rflags: carry, parity, zero, sign, direction, overflow. */
const FLAGS = 0xcc5n;

describe.skipIf(!canStep)('a whole program, step by step', () => {
  it.each(Object.entries(PROGRAMS))('%s', async (_, text) => {
    for (const level of ['-O0', '-O2']) {
      const { path, bytes } = built('musl-gcc', text, '-x', 'c', level, '-static', '-no-pie');
      const reader = await runElf(bytes);
      const main = symbolNamed(reader.trace.image, 'main')?.address ?? 0;
      const first =
        [...Array(reader.trace.steps).keys()].find((step) => reader.pc(step) === main) ?? 0;
      const stepped = (pad: number) => {
        const args = [main.toString(16), 'p'.repeat(pad), path];
        const raw = execFileSync(stepper, args, { maxBuffer: 2 ** 28 });
        return stepsOf(
          new BigUint64Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length)),
        );
      };
      // Flags of arithmetic on addresses are the same where their last digits are.
      const apart = stepped(0)[0][2 + Slot.rsp] - reader.register(Slot.rsp, first);
      const states = stepped(Number(BigInt.asUintN(12, apart)));
      expect(states.length).toBeGreaterThan(500);
      expect(reader.trace.steps - first).toBe(states.length);
      // What was left behind before main differs with the environment, until it is written.
      let stale = new Set(differences(reader, first, states, 0).keys());
      for (const i of states.keys()) {
        const wrong = [...differences(reader, first, states, i)].filter(
          ([slot]) => !stale.has(slot),
        );
        if (wrong.length > 0)
          expect([level, i, reader.instruction(first + i)?.att, wrong]).toEqual([]);
        const { writes = [] } = reader.instruction(first + i) ?? {};
        stale = new Set([...stale].filter((slot) => !writes.includes(slot)));
      }
      expect(stale.has(Slot.rflags)).toBe(false);
    }
  });
});

/** The state before every step; a CPU stops at every iteration of a repeated instruction, the lab once. */
function stepsOf(words: BigUint64Array): BigUint64Array[] {
  return Array.from({ length: words.length / WIDTH }, (_, i) =>
    words.subarray(i * WIDTH, (i + 1) * WIDTH),
  ).filter((state, i, all) => state[0] !== all[i - 1]?.[0]);
}

/** The random word that functions put under their frames, here and on the CPU, once it has been loaded from %fs:40. */
function guardOf(reader: TraceReader, first: number, states: readonly BigUint64Array[]): bigint[] {
  const known = guards.get(states);
  if (known) return known;
  const at = states.findIndex((_, i) =>
    /^movq %fs:(40|0x28), %r/.test(reader.instruction(first + i)?.att ?? ''),
  );
  const slot = at < 0 ? undefined : reader.changes(first + at)[0]?.slot;
  const found =
    slot === undefined ? [] : [reader.register(slot, first + at + 1), states[at + 1][2 + slot]];
  guards.set(states, found);
  return found;
}

const guards = new WeakMap<readonly BigUint64Array[], bigint[]>();

/** What differs before step `i` from main on: by slot, both values. */
function differences(
  reader: TraceReader,
  first: number,
  states: readonly BigUint64Array[],
  i: number,
) {
  const guard = guardOf(reader, first, states);
  const shown = (value: bigint) => {
    if (guard.includes(value)) return 'stack guard';
    return value >> 40n === STACK ? `stack, …${value & 0xfffn}` : `${value}`;
  };
  const wrong = new Map<number, string>();
  for (const slot of GENERAL.keys()) {
    // Under ptrace, system calls leave the trap flag in r11.
    const keep = slot === Slot.r11 ? ~0x100n : -1n;
    const ours = shown(reader.register(slot, first + i) & keep);
    const theirs = shown(states[i][2 + slot] & keep);
    if (ours !== theirs) wrong.set(slot, `${GENERAL[slot]}: lab ${ours}, CPU ${theirs}`);
  }
  if (BigInt(reader.pc(first + i)) !== states[i][0])
    wrong.set(-1, `rip: lab ${reader.pc(first + i)}`);
  const undefinedFlags = reader.register(Slot.undefinedFlags, first + i);
  const flags = (reader.register(Slot.rflags, first + i) ^ states[i][1]) & FLAGS & ~undefinedFlags;
  if (flags !== 0n) wrong.set(Slot.rflags, `rflags: ${flags.toString(16)}`);
  return wrong;
}
