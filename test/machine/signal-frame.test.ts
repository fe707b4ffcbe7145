import { expect, it } from 'vitest';
import { Cpu } from '../../src/machine/engine/cpu.ts';
import { initialFxsaveImage, loadFxsaveImage } from '../../src/machine/engine/fxsave.ts';
import { type KernelAccess, Process } from '../../src/machine/kernel/process.ts';
import { layFrame, restoreFrame } from '../../src/machine/kernel/signal-frame.ts';
import type { SignalInfo } from '../../src/machine/kernel/signal-info.ts';
import { Memory } from '../../src/machine/memory/memory.ts';
import { SLOTS, Slot } from '../../src/machine/registers.ts';
import { assembled, launched, programScenario } from './lab.ts';

/** A stack full of 0xa5, as the program had that the frame below was recorded from. */
const STACK = 0x7ffff7bf0000;
const SIZE = 0x10000;
const RSP = 0x7ffff7bff7d3n;
const PC = 0x401251;
const RESTORER = 0x4011b1n;
const HANDLER = 0x401190n;
const SENT: SignalInfo = { signal: 10, code: 0, sender: { pid: 0x1f0a, uid: 0 } };
/** SA_SIGINFO, SA_RESTORER, SA_ONSTACK, SA_AUTODISARM. */
const PLAIN = 0x4000004n;
const ONSTACK = 0x8000000n;
const AUTODISARM = 1n << 31n;

const REGISTERS: Partial<Record<number, bigint>> = {
  [Slot.r8]: 8n,
  [Slot.r9]: 9n,
  [Slot.r11]: 0x646n,
  [Slot.r12]: 0x12n,
  [Slot.r13]: 0x13n,
  [Slot.r14]: 0x14n,
  [Slot.r15]: 0x15n,
  [Slot.rdi]: 0x1f0an,
  [Slot.rsi]: 10n,
  [Slot.rbp]: 0xb9n,
  [Slot.rbx]: 0xb0bn,
  [Slot.rdx]: 0xddn,
  [Slot.rcx]: 0x401251n,
  [Slot.rsp]: RSP,
  [Slot.rflags]: 0x646n,
  [Slot.mxcsr]: 0x9fa1n,
};

/** What Linux 6.18 laid there on an AMD Zen 5, as words; 0x600 bytes further down, as it saved AVX-512 registers as well. */
const GAP = 0xa5a5a5a5a5a5a5a5n;
// biome-ignore format: a table
const FRAME: readonly bigint[] = [
  0x4011b1n, 7n, 0n, 0n, 0xa5a5a5a500000000n, 0n,
  8n, 9n, 0n, 0x646n, 0x12n, 0x13n, 0x14n, 0x15n, 0x1f0an, 10n, 0xb9n, 0xb0bn, 0xddn, 0n, 0x401251n, 0x7ffff7bff7d3n,
  0x401251n, 0x646n, 0x2b000000000033n, 0n, 0n, 0x800n, 0n, 0x7ffff7bfedc0n,
  GAP, GAP, GAP, GAP, GAP, GAP, GAP, GAP, 0x800n,
  10n, 0n, 0x1f0an, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n,
];
/** Of the floating-point state: control, status and tags, the two x87 registers pushed last, xmm3, xmm15, what fxsave leaves. */
const STATE: readonly (readonly [offset: number, value: bigint])[] = [
  [0, 0xe02800027fn],
  [24, 0x9fa1n],
  [32, 0n],
  [48, 0xc90fdaa22168c235n],
  [56, 0x4000n],
  [64, 0x8000000000000000n],
  [72, 0x3fffn],
  [208, 0x1111111111111111n],
  [216, 0x1111111111111111n],
  [400, 0xffffffffffffffffn],
  [416, GAP],
  [456, GAP],
];

const program = assembled('.globl main\nmain: ret');

const accesses: KernelAccess[] = [];

/** A process with that stack. Opening a CPU takes its time: one serves all tests. */
const made = (async () => {
  const launch = launched(await program, programScenario());
  const nothing = () => undefined;
  const cpu = new Cpu({
    instruction: nothing,
    systemCall: nothing,
    interrupt: nothing,
    badAccess: () => false,
  });
  const region = {
    name: 'stack',
    kind: 'stack',
    start: STACK,
    size: SIZE,
    readable: true,
    writable: true,
    executable: false,
    bytes: new Uint8Array(),
    from: 0,
    to: Number.POSITIVE_INFINITY,
  } as const;
  const memory = new Memory(cpu, [region]);
  const process = new Process(memory, launch, (access) => accesses.push(access));
  return { cpu, memory, process, state: process.state };
})();

/** The process whose CPU is in the state that the frame tells of. */
async function interrupted() {
  const { cpu, memory, process, state } = await made;
  process.state = state;
  memory.write(STACK, new Uint8Array(SIZE).fill(0xa5));
  const image = initialFxsaveImage();
  const view = new DataView(image.buffer);
  for (const [offset, value] of STATE) if (offset < 416) view.setBigUint64(offset, value, true);
  loadFxsaveImage(cpu, image);
  for (const [slot, value] of Object.entries(REGISTERS)) cpu.write(Number(slot), value ?? 0n);
  accesses.length = 0;
  const word = (address: number) =>
    new DataView(memory.read(address, 8)?.buffer ?? new ArrayBuffer(8)).getBigUint64(0, true);
  return { cpu, memory, process, word };
}

const registersOf = (cpu: Cpu) =>
  Array.from({ length: SLOTS }, (_, slot) => (slot === Slot.undefinedFlags ? 0n : cpu.read(slot)));

it('a frame is Linux’s, but for what XSAVE adds', async () => {
  const { cpu, process, word } = await interrupted();
  const laid = layFrame(process, SENT, PC, [HANDLER, PLAIN, RESTORER, 0n], 0x800n);
  if (!laid) throw new Error('no frame');
  const words = FRAME.map((_, i) => word(laid.frame + 8 * i));
  const expected = [...FRAME];
  expected[1] = 6n;
  expected[29] = BigInt(laid.fpstate);
  expect(words).toEqual(expected);
  expect(STATE.map(([at]) => [at, word(laid.fpstate + at)])).toEqual(
    STATE.map(([at, value]) => [at, at === 24 ? 0xffff00009fa1n : value]),
  );
  // magic1, extended_size, xfeatures, xstate_size: 512 bytes of fxsave, a word more if there were XSAVE.
  expect([464, 472, 480, 488].map((at) => word(laid.fpstate + at))).toEqual([
    0x20446505853n,
    0n,
    512n,
    0n,
  ]);
  expect(laid).toMatchObject({
    fpstate: Number((RSP - 128n - 512n) & ~63n),
    frame: Number((BigInt(laid.fpstate - 440) & ~15n) - 8n),
    ucontext: laid.frame + 8,
    siginfo: laid.frame + 312,
    end: laid.fpstate + 512,
    onAlternateStack: false,
  });
  // Every register as the handler finds it.
  const handler = { rdi: 10n, rsi: laid.siginfo, rdx: laid.ucontext, rsp: laid.frame, rax: 0n };
  for (const [name, value] of Object.entries(handler))
    expect(cpu.read(Slot[name as keyof typeof handler]), name).toBe(BigInt(value));
  expect(cpu.read(Slot.rflags)).toBe(0x246n);
  expect([Slot.fcw, Slot.fsw, Slot.ftw, Slot.mxcsr].map((slot) => cpu.read(slot))).toEqual([
    0x37fn,
    0n,
    0xffffn,
    0x1f80n,
  ]);
  expect(registersOf(cpu).slice(Slot.xmm0)).toEqual(Array(32).fill(0n));
});

it('rt_sigreturn restores all of it', async () => {
  const { cpu, process } = await interrupted();
  const before = registersOf(cpu);
  const laid = layFrame(process, SENT, PC, [HANDLER, PLAIN, RESTORER, 0n], 0x800n);
  cpu.write(Slot.rsp, BigInt((laid?.frame ?? 0) + 8));
  cpu.write(Slot.rbx, 99n);
  expect(restoreFrame(process)).toEqual({
    pc: PC,
    mask: 0x800n,
    alternateStack: [0n, 0n, 0n],
    refused: false,
  });
  expect(registersOf(cpu)).toEqual(before);
});

it('siginfo_t is left as it is without SA_SIGINFO', async () => {
  const { process, word } = await interrupted();
  const laid = layFrame(process, SENT, PC, [HANDLER, PLAIN & ~4n, RESTORER, 0n], 0n);
  expect(word(laid?.siginfo ?? 0)).toBe(GAP);
});

it('a frame lies on the alternate stack if that is wanted and not in use', async () => {
  const start = BigInt(STACK);
  const lay = async (rsp: bigint, flags: bigint, stackFlags = 0n, size = 0x1000n) => {
    const { cpu, process } = await interrupted();
    process.change({ alternateStack: [start, stackFlags, size] });
    cpu.write(Slot.rsp, rsp);
    const laid = layFrame(process, SENT, PC, [HANDLER, flags, RESTORER, 0n], 0n);
    return laid && { ...laid, after: process.state.alternateStack };
  };
  expect(await lay(RSP, PLAIN)).toMatchObject({ onAlternateStack: false });
  expect(await lay(RSP, PLAIN | ONSTACK)).toMatchObject({
    onAlternateStack: true,
    end: STACK + 0x1000,
  });
  // In use already: below rsp and the red zone.
  expect(await lay(start + 0xf00n, PLAIN | ONSTACK)).toMatchObject({
    end: STACK + 0xe80,
    after: [start, 0n, 0x1000n],
  });
  expect(await lay(RSP, PLAIN | ONSTACK, AUTODISARM)).toMatchObject({
    onAlternateStack: true,
    after: [0n, 2n, 0n],
  });
  // No room for it.
  expect(await lay(start + 0x400n, PLAIN | ONSTACK)).toBeUndefined();
  expect(await lay(RSP, PLAIN | ONSTACK, 0n, 0x300n)).toBeUndefined();
});

it.each([
  ['no restorer', PLAIN & ~0x4000000n, RSP],
  ['nothing mapped', PLAIN, 0x1000n],
  ['a stack pointer near 0', PLAIN, 0n],
  ['no address at all', PLAIN, 0x8000000000001000n],
  ['a stack that is too small', PLAIN, BigInt(STACK + 900)],
])('no frame: %s', async (_, flags, rsp) => {
  const { cpu, process } = await interrupted();
  cpu.write(Slot.rsp, rsp);
  const before = registersOf(cpu);
  expect(layFrame(process, SENT, PC, [HANDLER, flags, RESTORER, 0n], 0n)).toBeUndefined();
  expect(registersOf(cpu)).toEqual(before);
  expect(accesses).toEqual([]);
});

it('rt_sigreturn takes what the handler left there, within limits', async () => {
  const after = async (offset: number, value: bigint) => {
    const { cpu, memory, process } = await interrupted();
    const laid = layFrame(process, SENT, PC, [HANDLER, PLAIN, RESTORER, 0n], 0n);
    const frame = laid?.frame ?? 0;
    const bytes = new Uint8Array(BigUint64Array.of(value).buffer);
    memory.write(frame + offset, bytes);
    cpu.write(Slot.rsp, BigInt(frame + 8));
    const restored = restoreFrame(process);
    return restored && { ...restored, rflags: cpu.read(Slot.rflags), fcw: cpu.read(Slot.fcw) };
  };
  const efl = 8 + 40 + 17 * 8;
  expect(await after(8 + 168, 0x400000n)).toMatchObject({ pc: 0x400000 });
  // All flags but those that only the kernel may set, and RF, which would last for one instruction.
  expect(await after(efl, (1n << 64n) - 1n)).toMatchObject({ rflags: 0x40fd7n });
  expect(await after(8 + 296, (1n << 64n) - 1n)).toMatchObject({
    mask: ~0x40100n & ((1n << 64n) - 1n),
  });
  // No floating-point state: a program's first.
  expect(await after(8 + 224, 0n)).toMatchObject({ fcw: 0x37fn, refused: false });
  // A misaligned one, one nowhere, one with 0xa5a5a5a5 in place of mxcsr.
  for (const value of [BigInt(STACK + 8), 0x1000n, BigInt(STACK)])
    expect(await after(8 + 224, value)).toMatchObject({ pc: PC, fcw: 0x37fn, refused: true });
  // Other segments.
  for (const value of [0x2b000000000023n, 0x33n])
    expect(await after(8 + 184, value)).toMatchObject({ pc: PC, fcw: 0x27fn, refused: true });
});
