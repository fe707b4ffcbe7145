import { describe, expect, it } from 'vitest';
import type { Coming } from '../../src/machine/kernel/process-state.ts';
import { assembled, recorded } from '../machine/lab.ts';
import { difference } from './compare.ts';
import { nativeCpu } from './cpu.ts';
import { planOf } from './plan.ts';
import { Random } from './random.ts';
import { DATA, type Kind, sequence, sequenceLaunch } from './sequence.ts';

/** Random sequences that signals interrupt, with handlers as random, which ruin every register. */

const SEQUENCES = 40;
const BUDGET = 3000;
const SIGNALS = [10, 12, 14];

/** Bytes between what a handler does with its stack and the frame, which it leaves as it is. */
const ROOM = 2048;

/** SA_SIGINFO and SA_RESTORER, or SA_NODEFER and SA_ONSTACK as well. */
const FLAGS = [0x04000004n, 0x44000004n, 0x0c000004n, 0x4c000004n];

const cpu = nativeCpu();
const seed = Number(process.env.SEED ?? 1);

/** Who single-steps a program that blocks it unblocks it. */
const SIGTRAP = 0x10n;

/** What lies below the red zone is a frame's. */
const inRedZone = (text: string) =>
  text.replace(/-(\d+)\((%rsp)\)/g, (_, offset, rsp) => `-${8 + (Number(offset) % 120)}(${rsp})`);

const body = (name: string, kind: Kind, random: Random) =>
  inRedZone(sequence(name, kind, random))
    .split('\n')
    .slice(2, -2);

function program(name: string, random: Random): string {
  const kind = random.pick(['control', 'float'] as const);
  const actions = SIGNALS.map((signal) => {
    const mask = random.chance(50) ? 0n : random.bits(2) & ~SIGTRAP;
    return `.pushsection .rodata\n.p2align 3\n5: .quad ${name}_${signal}, ${random.pick(FLAGS)}, restorer, ${mask}
.popsection\nmovl $${signal}, %edi\nleaq 5b(%rip), %rsi\nxorl %edx, %edx\nmovl $8, %r10d
movl $13, %eax\nsyscall`;
  });
  const alternate = random.chance(50)
    ? ['leaq alternate(%rip), %rdi', 'xorl %esi, %esi', 'movl $131, %eax', 'syscall']
    : [];
  const handlers = SIGNALS.map((signal) =>
    [
      `${name}_${signal}:`,
      `subq $${ROOM}, %rsp`,
      ...body('', kind, random),
      `addq $${ROOM}, %rsp`,
      'ret',
    ].join('\n'),
  );
  return [
    ...handlers,
    `.globl ${name}`,
    `${name}:`,
    ...alternate,
    ...actions,
    'addq $1, %rax',
    ...body(name, kind, random),
    'ud2',
    '',
  ].join('\n');
}

const RESTORER = `restorer:\nmovl $15, %eax\nsyscall
.section .rodata\n.p2align 3\nalternate: .quad signal_stack, 0, 65536
.bss\n.p2align 12\nsignal_stack: .skip 65536\n.text\n`;

describe(`${SEQUENCES} random sequences with handlers on this CPU, SEED=${seed}`, () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    it('the same after every instruction and every arrival', { timeout: 120_000 }, async () => {
      const random = new Random(seed);
      const names = Array.from({ length: SEQUENCES }, (_, i) => `s${i}`);
      const image = await assembled(
        DATA + RESTORER + names.map((name) => program(name, random)).join(''),
      );
      let arrivals = 0;
      for (const name of names) {
        const coming: Coming[] = Array.from({ length: 1 + random.below(5) }, () => ({
          signal: random.pick(SIGNALS),
          at: 25 + random.below(60),
        }));
        const start = sequenceLaunch(image, name, random);
        const launch = { ...start, process: { ...start.process, coming } };
        const reader = await recorded(launch, BUDGET);
        const [native] = cpu.run([launch], BUDGET, planOf(launch, reader));
        expect(difference(launch, reader, native), name).toBeUndefined();
        arrivals += reader.trace.arrivals.length;
      }
      expect(arrivals).toBeGreaterThan(SEQUENCES);
    });
});
