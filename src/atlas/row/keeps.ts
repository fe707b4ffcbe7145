import { Random } from '../../base/random.ts';
import { ARGUMENTS, CALLEE_SAVED, GENERAL, Slot, slotName } from '../../machine/registers.ts';
import { fork } from '../../trace/fork.ts';
import { readTrace, type TraceReader } from '../../trace/reader.ts';
import { record } from '../../trace/recorder.ts';
import { KEEPS, type Keeps } from '../catalogue/entry.ts';
import { broughtBack, usedSlots } from './used.ts';

/** What of registers that are no plain words is tried: the arithmetic flags; condition codes of the x87 status word; rounding
 * and what becomes of denormals; rounding and precision. */
const FREE: ReadonlyMap<number, bigint> = new Map([
  [Slot.rflags, 0x8d5n],
  [Slot.fsw, 0x4700n],
  [Slot.mxcsr, 0xe040n],
  [Slot.fcw, 0x0f00n],
]);

/** Both halves of xmm6 to xmm15. */
const XMM: readonly number[] = Array.from({ length: 20 }, (_, i) => Slot.xmm0 + 12 + i);

/** All that a context may leave with, rsp apart. */
const TRIED: readonly number[] = [
  ...Array.from(GENERAL.keys()).filter((slot) => slot !== Slot.rsp),
  ...FREE.keys(),
  ...XMM,
];

/** What is the caller's own, whatever a routine does with the rest. */
const OWN: readonly number[] = [...CALLEE_SAVED, ...FREE.keys(), ...XMM];

/** SIGUSR1 and SIGWINCH, which nobody sends. */
const SIGNALS = (1n << 9n) | (1n << 27n);

/** Random words for registers; every bit of the control words and of the mask as in `bits`. */
interface Values {
  random: Random;
  bits: bigint;
  /** What is to be given another value. */
  slots: readonly number[];
}

/** A part of a run, executed with other values at its start. */
interface Trial {
  reader: TraceReader;
  /** By slot, of those that were given one. */
  values: ReadonlyMap<number, bigint>;
  mask: bigint;
}

/**
 * What a run's switches keep beside rsp and the address to go on at. A context leaves with random values in its registers,
 * control words and signal mask; the one that switches back to it has others there; what then is as it was has been kept.
 * Registers that the routine works with stay as they are: they are kept if it loads them from where it had put them. Undefined if no context comes back.
 */
export async function keptBy(reader: TraceReader, seed: number): Promise<Keeps[] | undefined> {
  const absence = lastAbsence(reader);
  if (!absence) return undefined;
  const random = new Random(seed);
  // Where a routine hands on what it is told in a way that does not show, only the caller's own values are tried.
  for (const slots of [TRIED, OWN]) {
    const bits = random.word();
    const once = await keptOnce(reader, absence, { random, bits, slots });
    if (!once) continue;
    // A word of few bits may be the same by chance: once more, each of its bits the other way.
    const short = once.has('mask') || Array.from(FREE.keys()).some((slot) => once.has(slot));
    const again = short ? await keptOnce(reader, absence, { random, bits: ~bits, slots }) : once;
    if (again) return named((each) => once.has(each) && again.has(each));
  }
  return undefined;
}

/** Where a context leaves for the last time, and where it is back: first step of the one switch, first and last of the other. */
function lastAbsence({ trace, history }: TraceReader) {
  const { start, end, from, to } = history.switches;
  for (let back = end.length - 1; back > 0; back--) {
    const leaving = from.subarray(0, back).lastIndexOf(to[back]);
    if (leaving >= 0 && end[back] < trace.steps)
      return { leaves: start[leaving], returns: start[back], end: end[back] };
  }
  return undefined;
}

/** The slots that were kept, or 'mask'; undefined if the run goes another way with other values. */
async function keptOnce(
  reader: TraceReader,
  absence: NonNullable<ReturnType<typeof lastAbsence>>,
  values: Values,
): Promise<Set<number | 'mask'> | undefined> {
  const { leaves, returns, end } = absence;
  const away = await tried(reader, reader, leaves, leaves, returns, values);
  if (!away) return undefined;
  const others = { ...values, bits: ~values.bits };
  const back = await tried(reader, away.reader, returns - leaves, returns, end, others);
  if (!back) return undefined;
  const last = back.reader.trace.steps;
  const kept = TRIED.filter((slot) => {
    const value = away.values.get(slot);
    if (value === undefined || !back.values.has(slot)) return broughtBack(reader, slot, absence);
    return ((value ^ back.reader.register(slot, last)) & (FREE.get(slot) ?? -1n)) === 0n;
  });
  return new Set([
    ...kept,
    ...((back.reader.mask(last) & SIGNALS) === away.mask ? ['mask' as const] : []),
  ]);
}

/** Steps [from, to) of a run again, from position `at` of what stands for it by now; undefined if they go another way. */
async function tried(
  run: TraceReader,
  reader: TraceReader,
  at: number,
  from: number,
  to: number,
  { random, bits, slots }: Values,
): Promise<Trial | undefined> {
  const used = usedSlots(run, from, to);
  const values = new Map(
    slots
      .filter((slot) => !used.has(slot))
      .map((slot) => {
        const free = FREE.get(slot);
        const before = reader.register(slot, at);
        return [slot, free ? (before & ~free) | (bits & free) : random.word()];
      }),
  );
  const forked = fork(reader, at, { registers: [...values] });
  if (!forked.ok) throw new Error(forked.message);
  const mask = bits & SIGNALS;
  const launch = { ...forked.launch, mask: (forked.launch.mask & ~SIGNALS) | mask };
  const again = readTrace(await record(launch, { budget: to - from }));
  for (let step = from; step <= to; step++)
    if (step - from > again.trace.steps || again.pc(step - from) !== run.pc(step)) return undefined;
  return { reader: again, values, mask };
}

/** What was kept by the names that people have for it, groups before registers. */
function named(kept: (each: number | 'mask') => boolean): Keeps[] {
  const groups: [Keeps, readonly number[]][] = [
    ['callee-saved', CALLEE_SAVED],
    ['arguments', ARGUMENTS],
    ['xmm6–15', XMM],
  ];
  const whole = groups.filter(([, slots]) => slots.every(kept));
  const inGroup = new Set(whole.flatMap(([, slots]) => slots));
  const found = new Set<string>(whole.map(([name]) => name));
  for (const slot of GENERAL.keys())
    if (kept(slot) && !inGroup.has(slot)) found.add(slotName(slot));
  if (kept(Slot.rflags)) found.add('rflags');
  if (kept(Slot.mxcsr)) found.add('MXCSR');
  if (kept(Slot.fcw)) found.add(kept(Slot.fsw) ? 'x87 environment' : 'x87 control word');
  if (kept('mask')) found.add('signal mask');
  return KEEPS.filter((name) => found.has(name));
}
