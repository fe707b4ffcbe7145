import { hex } from '../../base/hex.ts';
import type { Outcome } from '../outcome.ts';
import { Slot } from '../registers.ts';
import { isWithin } from './alternate-stack.ts';
import type { Arrival } from './arrival.ts';
import type { Process } from './process.ts';
import type { Disposition, Pending } from './process-state.ts';
import { dispositionOf, effectOf, SIGSEGV } from './signal-effect.ts';
import { layFrame } from './signal-frame.ts';
import type { SignalInfo } from './signal-info.ts';
import { byKernel } from './signal-origin.ts';
import { take } from './signal-queue.ts';
import { settle } from './signal-source.ts';
import { bitOf, signalName } from './signals.ts';
import { standStill } from './waiting.ts';

/** Bits of `sa_flags` (asm/signal.h). */
const Flag = {
  restorer: 0x0400_0000n,
  restart: 0x1000_0000n,
  noDefer: 0x4000_0000n,
  resetHandler: 0x8000_0000n,
} as const;

export type Delivery = { arrival: Arrival } | { ends: Outcome };

/** True if a signal that the CPU raises would start a handler. */
export function catches({ mask, state }: Process, signal: number): boolean {
  return !(mask & bitOf(signal)) && effectOf(state, signal) === 'handler';
}

/**
 * Delivers signals between two instructions, up to the first that has a handler (arch/x86/kernel/signal.c).
 * @param pc the instruction that would be next
 * @param raised what a fault tells: it comes first
 */
export function deliver(process: Process, pc: number, raised?: SignalInfo): Delivery | undefined {
  const before = process.state;
  settle(process);
  if (raised) return start(process, before, { info: raised, thread: true, injected: false }, pc);
  const ends = standStill(process);
  if (ends) return { ends };
  for (;;) {
    const found = take(process, ~process.mask);
    if (!found) return undefined;
    const { signal } = found.info;
    const effect = effectOf(process.state, signal);
    if (effect === 'handler') return start(process, before, found, pc);
    if (effect === 'end') return { ends: { kind: 'killed', signal } };
  }
}

function start(
  process: Process,
  before: Process['state'],
  { info, injected }: Pending,
  pc: number,
): Delivery {
  const { signal } = info;
  const disposition = dispositionOf(process.state, signal);
  const [, flags, restorer, blocked] = disposition;
  const next = again(process, disposition, pc);
  if (flags & Flag.resetHandler)
    process.change({
      dispositions: { ...process.state.dispositions, [signal]: [0n, flags, restorer, blocked] },
    });
  const mask = process.state.savedMask ?? process.mask;
  const laid = layFrame(process, info, next, disposition, mask);
  if (!laid) return refused(process, before, signal, disposition, next);
  process.mask |= blocked | (flags & Flag.noDefer ? 0n : bitOf(signal));
  if (process.state.savedMask !== undefined) process.change({ savedMask: undefined });
  const { step, state } = process;
  return {
    arrival: {
      ...laid,
      step,
      injected,
      mask: process.mask,
      ...(state !== before && { process: state }),
    },
  };
}

/** Where the handler returns to: the call that the signal has interrupted, if it is to be made again. */
function again(process: Process, [, flags]: Disposition, pc: number): number {
  const { restarts } = process.state;
  if (!restarts) return pc;
  process.change({ restarts: undefined });
  if (restarts.at !== process.earlier + process.step || !(flags & Flag.restart)) return pc;
  process.memory.cpu.write(Slot.rax, restarts.number);
  // `syscall` has two bytes.
  return pc - 2;
}

/** The frame can't be laid: SIGSEGV, for a handler that has room if there is one. */
function refused(
  process: Process,
  before: Process['state'],
  signal: number,
  [, flags]: Disposition,
  pc: number,
): Delivery {
  if (signal !== SIGSEGV && catches(process, SIGSEGV))
    return start(process, before, { info: byKernel(SIGSEGV), thread: true, injected: false }, pc);
  const why = flags & Flag.restorer ? noRoom(process, signal) : noRestorer(signal);
  return { ends: { kind: 'killed', signal: SIGSEGV, why } };
}

function noRoom(process: Process, signal: number): string {
  const rsp = process.memory.cpu.read(Slot.rsp);
  const name = signalName(signal);
  const told = `no room for the frame of ${name} where rsp is ${hex(rsp)}`;
  return isWithin(process.state.alternateStack, rsp)
    ? `${told}, on the alternate stack: a larger one has it`
    : `${told}: a larger stack has it, or one for handlers (sigaltstack, and SA_ONSTACK in the action of ${name})`;
}

const noRestorer = (signal: number) =>
  `the action of ${signalName(signal)} names no restorer, which Linux wants: SA_RESTORER in sa_flags, and in sa_restorer a function that calls rt_sigreturn`;
