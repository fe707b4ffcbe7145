import { shortHex } from '../../base/hex.ts';
import type { Random } from '../../base/random.ts';
import { FLAGS, GENERAL, Slot, slotName } from '../../machine/registers.ts';
import { functions } from '../harness.ts';
import { CHECK } from '../judge.ts';
import { type Run, type Stretch, tell } from '../run.ts';
import { ENTRY, randomControl, randomMask, type Scene, type Stage } from '../scene.ts';
import { CallJudge } from './calls.ts';
import type { KindOf } from './kind.ts';

const TICK = 'call of tick';
const RED_ZONE = 'red zone';
const REGISTERS = 'registers';
const STATUS = 'flags';

const BREAKS = 4;

/** Slots of the general registers and of xmm0 to xmm15, two each. */
const KEPT = [...GENERAL.keys(), ...Array.from({ length: 32 }, (_, i) => Slot.xmm0 + i)];

/** CF PF AF ZF SF DF OF: what popfq sets. */
const FLAG_BITS = 0xcd5n;

/** What the exercise gives: the address to go on at, and a function that ruins all it may. */
const PROVIDED_TEXT = `
        .text
        .globl  tick
tick:
        subq    $24, %rsp
        movaps  %xmm0, (%rsp)
        movabsq $0x71c471c471c4000a, %rax
        movabsq $0x71c471c471c4000c, %rcx
        movabsq $0x71c471c471c4000d, %rdx
        movabsq $0x71c471c471c40051, %rsi
        movabsq $0x71c471c471c400d1, %rdi
        movabsq $0x71c471c471c40008, %r8
        movabsq $0x71c471c471c40009, %r9
        movabsq $0x71c471c471c40010, %r10
        movabsq $0x71c471c471c40011, %r11
        addq    $24, %rsp
        ret
        .data
        .p2align 3
        .globl  resume_at
resume_at:
        .quad   0
`;

/** Functions that are broken into, each with registers, flags and a red zone full of values. */
function scene([handler]: readonly string[], random: Random): Scene {
  const breaks = Array.from({ length: BREAKS }, (_, i) => {
    const depth = 8 * random.between(0, 9) + 136;
    const flags = Number(random.word() & FLAG_BITS) | 0x202;
    const stores = Array.from({ length: 16 }, (_, k) => {
      const register = random.pick(GENERAL.filter((name) => name !== 'rsp'));
      return `        movq    %${register}, ${-8 * (k + 1)}(%rsp)`;
    });
    const vectors = Array.from({ length: 16 }, (_, k) => [
      `        movabsq $0x${random.word().toString(16)}, %rax`,
      `        movq    %rax, %xmm${k}`,
      `        punpcklqdq %xmm${k}, %xmm${k}`,
    ]).flat();
    return [
      `        /* Function ${i}, which uses its red zone, is broken into. */`,
      `        subq    $${depth}, %rsp`,
      '        call    lab.fill',
      `        leaq    .Lresume_${i}(%rip), %rax`,
      '        movq    %rax, resume_at(%rip)',
      ...vectors,
      `        movabsq $0x${random.word().toString(16)}, %rax`,
      `        pushq   $${flags}`,
      '        popfq',
      ...stores,
      `        jmp     ${handler}`,
      `.Lresume_${i}:`,
      '        cld',
      `        addq    $${depth}, %rsp`,
    ];
  });
  const harness = [
    '/* Written for this round by the grader. It is broken into, and has the function to call. */',
    '        .text',
    `        .globl  ${ENTRY}`,
    `${ENTRY}:`,
    ...breaks.flat(),
    '        ret',
    ...functions(random),
    '',
  ].join('\n');
  return { harness, contexts: [{ name: 'A' }], mask: randomMask(random), ...randomControl(random) };
}

class InterruptJudge extends CallJudge {
  /** One break: up to the call of tick, and from its return on. */
  broken(before: Stretch | undefined, after: Stretch | undefined): boolean {
    if (!before) return false;
    const { reader } = this;
    const at = before.from;
    const rsp = Number(reader.register(Slot.rsp, at));
    this.quiet(before, rsp);
    if (!this.left(before)) return false;
    if (reader.pc(before.to) !== this.global('tick')) {
      this.fail(TICK, {
        message: `tick should be called once at each break; control went to 0x${reader.pc(before.to).toString(16)} without it.`,
        step: before.to - 1,
      });
      return false;
    }
    this.aligned(TICK, before.to, 'tick');
    const caller = this.caller('A', before);
    this.words(before, caller, 'the function broken into');
    if (!after) return false;
    this.quiet(after, rsp);
    if (!this.left(after)) return false;
    const resume = Number(reader.word(this.global('resume_at'), at) ?? 0n);
    if (reader.pc(after.to) === this.global('tick')) {
      this.fail(TICK, {
        message: `${tell(reader, after.to - 1)} calls tick a second time: it should be called once at each break.`,
        step: after.to - 1,
      });
      return false;
    }
    if (reader.pc(after.to) !== resume) {
      this.fail(CHECK.control, {
        message: `${tell(reader, after.to - 1)} went to 0x${reader.pc(after.to).toString(16)} instead of 0x${resume.toString(16)}, the address in resume_at.`,
        step: after.to - 1,
      });
      return false;
    }
    this.state(at, after);
    this.floating(after, caller, 'the function broken into');
    return true;
  }

  /** Every register and flag as at the break. */
  state(at: number, { from, to }: Stretch): void {
    const { reader } = this;
    for (const slot of KEPT) {
      const want = reader.register(slot, at);
      const got = reader.register(slot, to);
      if (got === want) continue;
      const written = reader.lastRegisterWrite(slot, to);
      const why =
        written < from
          ? 'tick changed it, and no line puts it back'
          : `${tell(reader, written)} set it last`;
      this.fail(REGISTERS, {
        message: `${slotName(slot)} was ${shortHex(want)} when the function was broken into and is ${shortHex(got)} as it goes on: ${why}.`,
        step: written < from ? to - 1 : written,
      });
      return;
    }
    const changed =
      (reader.register(Slot.rflags, at) ^ reader.register(Slot.rflags, to)) & FLAG_BITS;
    if (changed === 0n) return;
    const names = FLAGS.filter(({ bit }) => changed & (1n << BigInt(bit))).map(({ name }) => name);
    const written = reader.lastRegisterWrite(Slot.rflags, to);
    this.fail(STATUS, {
      message: `${names.join(', ')} changed: the function may have been broken into between a comparison and its jump (${tell(reader, written)} wrote flags last).`,
      step: written,
    });
  }

  /** Nothing is stored above the red zone's end, in it, or off the stack. */
  quiet(stretch: Stretch, rsp: number): void {
    const { reader } = this;
    const stack = this.stackOf(rsp);
    this.systemCalls(stretch, []);
    for (let step = stretch.from; step < stretch.to; step++)
      for (const { address, size, kind } of reader.accesses(step))
        if (kind & 1 && address < rsp && address + size > rsp - 128) {
          this.fail(RED_ZONE, {
            message: `${tell(reader, step)} writes ${rsp - address} bytes below the rsp of the function broken into: up to 128 bytes there are its red zone, and hold its variables.`,
            step,
          });
          return;
        }
    this.stores(
      stretch,
      [{ from: stack?.low ?? rsp, to: rsp }, ...this.statics()],
      'it may write to free parts of the stack and to its own data, nowhere else',
    );
  }
}

export const interruptKind: KindOf<'interrupt'> = {
  checks: () => [
    { name: CHECK.control, weight: 2, passed: 'The function went on where it was broken into.' },
    { name: TICK, weight: 2, passed: 'tick was called once each time, with rsp aligned.' },
    { name: RED_ZONE, weight: 3, passed: 'The 128 bytes below rsp were kept.' },
    { name: REGISTERS, weight: 3, passed: 'All registers were kept.' },
    { name: STATUS, weight: 2, passed: 'All flags were kept.' },
    { name: CHECK.memory, weight: 2, passed: 'Nothing was touched that belongs to others.' },
    {
      name: CHECK.words,
      weight: 1,
      passed: 'tick found the direction flag clear; MXCSR and the x87 were kept.',
    },
    { name: CHECK.calls, weight: 1, passed: 'No system call.' },
  ],
  provided: () => PROVIDED_TEXT,
  round(_contract, symbols, random) {
    return {
      scene: scene(symbols, random),
      budget: 10_000,
      judge(run: Run, stage: Stage) {
        const judge = new InterruptJudge(run, stage);
        const stretches = [...run.stretches];
        let complete = true;
        for (let i = 0; i < BREAKS && complete; i++)
          complete = judge.broken(stretches.shift(), stretches.shift());
        const { kind } = run.reader.trace.outcome;
        return {
          findings: judge.findings,
          complete: complete && stretches.length === 0 && kind === 'finished',
        };
      },
    };
  },
};
