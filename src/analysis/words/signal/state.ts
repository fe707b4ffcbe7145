import { count, plural } from '../../../base/count.ts';
import { hex } from '../../../base/hex.ts';
import { isWithin } from '../../../machine/kernel/alternate-stack.ts';
import { bitOf, signalName, signalNames } from '../../../machine/kernel/signals.ts';
import { Slot } from '../../../machine/registers.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { signalStack } from '../../../trace/signal-frames.ts';
import { nameAddress, nameSymbol } from '../names.ts';

/** `sa_flags` by name (asm/signal.h), but SA_RESTORER, which every handler of a C library's has. */
const FLAGS: readonly (readonly [bit: bigint, name: string])[] = [
  [0x4n, 'SA_SIGINFO'],
  [0x0800_0000n, 'SA_ONSTACK'],
  [0x1000_0000n, 'SA_RESTART'],
  [0x4000_0000n, 'SA_NODEFER'],
  [0x8000_0000n, 'SA_RESETHAND'],
];

const SIG_DFL = 0n;
const SIG_IGN = 1n;

/** What the program has said is to be done about signals: `on_tick, SA_RESTART, blocks SIGUSR1`, `ignored`; and the address
 * of the handler, if there is one. */
export function dispositionTexts(
  reader: TraceReader,
  position: number,
): { signal: string; text: string; handler?: number }[] {
  return Object.entries(reader.process(position).dispositions).flatMap(
    ([number, [handler, flags, , mask]]) => {
      const signal = signalName(Number(number));
      if (handler === SIG_DFL) return [];
      if (handler === SIG_IGN) return [{ signal, text: 'ignored' }];
      const name = nameSymbol(reader, Number(handler)) ?? hex(handler);
      const said = FLAGS.filter(([bit]) => flags & bit).map(([, flag]) => flag);
      const blocks = mask === 0n ? [] : [`blocks ${signalNames(mask).join(', ')}`];
      return [{ signal, text: [name, ...said, ...blocks].join(', '), handler: Number(handler) }];
    },
  );
}

/** SIGRTMIN, as the kernel has it. */
const REAL_TIME = 32;

/** Signals that were sent and wait, those among them that came due while they were blocked. */
export function pendingTexts(reader: TraceReader, position: number): string[] {
  const times = new Map<number, number>();
  const waiting = [
    ...reader.process(position).queue.map(({ info }) => info.signal),
    ...comings(reader, position).flatMap(({ signal, waits }) => (waits ? [signal] : [])),
  ];
  for (const signal of new Set(waiting)) {
    const all = waiting.filter((each) => each === signal).length;
    // Of the others, one is kept however many are sent.
    times.set(signal, signal < REAL_TIME ? 1 : all);
  }
  return [...times].map(
    ([signal, n]) => `${signalName(signal)}${n > 1 ? `, ${count(n)} times` : ''}`,
  );
}

/** `8 KiB at handlers_stack, in use`; undefined if there is none. */
export function alternateStackText(reader: TraceReader, position: number): string | undefined {
  const { alternateStack } = reader.process(position);
  const [start, , size] = alternateStack;
  const used = signalStack(reader, reader.context(position), position);
  if (size === 0n) return used && 'given up while a handler is on it (SS_AUTODISARM)';
  const name = nameSymbol(reader, Number(start)) ?? nameAddress(reader, Number(start), position);
  const here = isWithin(alternateStack, reader.register(Slot.rsp, position));
  const bytes = plural(Number(size), 'byte');
  return `${bytes} at ${name ?? hex(start)}, ${here || used ? 'in use' : 'not in use'}`;
}

/** What comes by itself: signals from outside and of timers. `SIGALRM from outside, before step 1,200, then every 500 steps`. */
export function comingTexts(reader: TraceReader, position: number): string[] {
  return comings(reader, position).flatMap(({ text }) => text ?? []);
}

/** A signal that comes by itself: `waits` if it has come due, and is blocked. */
interface ToCome {
  signal: number;
  waits: boolean;
  text?: string;
}

function comings(reader: TraceReader, position: number): ToCome[] {
  const { coming, timers, slept } = reader.process(position);
  const earlier = reader.trace.earlier ?? 0;
  const now = earlier + position;
  const mask = reader.mask(position);
  const toCome = (signal: number, at: number, now: number, every: number, from: string): ToCome => {
    const blocked = (mask & bitOf(signal)) !== 0n;
    const late = at < now || (at === now && blocked);
    const next = late && every > 0 ? at + every * (1 + Math.floor((now - at) / every)) : at;
    const again = every > 0 ? `, then every ${plural(every, 'step')}` : '';
    const text = `${signalName(signal)} ${from} in ${plural(next - now, 'step')}${again}`;
    return { signal, waits: late && blocked, ...(next >= now && { text }) };
  };
  return [
    ...coming.map(({ signal, at, every = 0 }) => toCome(signal, at, now, every, 'from outside')),
    ...timers.map(({ which, at, every }) => {
      const { signal, name } = TIMERS[which];
      const clock = which === 0 ? now + Number(slept) : now;
      return toCome(signal, Number(at), clock, Number(every), `of the ${name} timer`);
    }),
  ];
}

/** By number: ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF (linux/time.h). They count nanoseconds, as a step takes one. */
const TIMERS = [
  { signal: 14, name: 'real' },
  { signal: 26, name: 'virtual' },
  { signal: 27, name: 'profiling' },
];
