import { count, plural } from '../../../base/count.ts';
import { hex } from '../../../base/hex.ts';
import { isWithin } from '../../../machine/kernel/alternate-stack.ts';
import type { Coming, Timer } from '../../../machine/kernel/process-state.ts';
import { signalName, signalNames } from '../../../machine/kernel/signals.ts';
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

/** What the program has said is to be done about signals: `on_tick, SA_RESTART, blocks SIGUSR1`, `ignored`. */
export function dispositionTexts(
  reader: TraceReader,
  position: number,
): { signal: string; text: string }[] {
  return Object.entries(reader.process(position).dispositions).flatMap(
    ([number, [handler, flags, , mask]]) => {
      const signal = signalName(Number(number));
      if (handler === SIG_DFL) return [];
      if (handler === SIG_IGN) return [{ signal, text: 'ignored' }];
      const name = nameSymbol(reader, Number(handler)) ?? hex(handler);
      const said = FLAGS.filter(([bit]) => flags & bit).map(([, flag]) => flag);
      const blocks = mask === 0n ? [] : [`blocks ${signalNames(mask).join(', ')}`];
      return [{ signal, text: [name, ...said, ...blocks].join(', ') }];
    },
  );
}

/** Signals that were sent and wait, each with how often. */
export function pendingTexts(reader: TraceReader, position: number): string[] {
  const times = new Map<number, number>();
  for (const { info } of reader.process(position).queue)
    times.set(info.signal, (times.get(info.signal) ?? 0) + 1);
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
  const name = nameAddress(reader, Number(start), position);
  const here = isWithin(alternateStack, reader.register(Slot.rsp, position));
  const bytes = plural(Number(size), 'byte');
  return `${bytes} at ${name ?? hex(start)}, ${here || used ? 'in use' : 'not in use'}`;
}

/** What comes by itself: signals from outside and of timers. `SIGALRM before step 1,200, then every 500 steps`. */
export function comingTexts(reader: TraceReader, position: number): string[] {
  const { coming, timers, slept } = reader.process(position);
  const earlier = reader.trace.earlier ?? 0;
  const passed = BigInt(earlier + position);
  return [
    ...coming.map((each) => comingText(each, earlier)),
    ...timers.map((each) => timerText(each, each.which === 0 ? passed + slept : passed)),
  ];
}

function comingText({ signal, at, every }: Coming, earlier: number): string {
  const again = every ? `, then every ${plural(every, 'step')}` : '';
  return `${signalName(signal)} from outside, before step ${count(Math.max(0, at - earlier))}${again}`;
}

/** ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF with the signals that they send. */
const TIMERS = [
  'SIGALRM of the real timer',
  'SIGVTALRM of the virtual timer',
  'SIGPROF of the profiling timer',
];

/** @param now what the timer counts, in nanoseconds; a step takes one */
function timerText({ which, at, every }: Timer, now: bigint): string {
  const left = at > now ? at - now : 0n;
  const again = every > 0n ? `, then every ${plural(Number(every), 'step')}` : '';
  return `${TIMERS[which]} in ${plural(Number(left), 'step')}${again}`;
}
