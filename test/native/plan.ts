import type { Arrival } from '../../src/machine/kernel/arrival.ts';
import { Errno } from '../../src/machine/kernel/errno.ts';
import { pidOf, SEED } from '../../src/machine/kernel/seed.ts';
import type { SignalInfo } from '../../src/machine/kernel/signal-info.ts';
import { type AnsweredCall, SYSTEM_CALLS } from '../../src/machine/kernel/system-calls.ts';
import { UID } from '../../src/machine/kernel/user.ts';
import type { Launch } from '../../src/machine/launch.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import type { Trace } from '../../src/trace/trace.ts';

/** What of a run is the lab's choice, and is so on the CPU, too. */
export interface Plan {
  /** Where the kernel is to put what the program maps without an address, in order. */
  mmaps: readonly bigint[];
  /** System calls, by number from 1 in the order of calling, that a kernel that is not alone answers otherwise. */
  answers: readonly { nth: number; result: bigint }[];
  /** Signals that come before a step, from outside or when time has passed, and what they tell. */
  sends: readonly { step: number; info: SignalInfo }[];
}

export const NO_PLAN: Plan = { mmaps: [], answers: [], sends: [] };

/** Calls that tell who the process is, or have to do with time. */
const ANSWERED: readonly number[] = (
  'getpid gettid getppid getuid geteuid getgid getegid pause alarm setitimer getitimer nanosleep clock_nanosleep'.split(
    ' ',
  ) as AnsweredCall[]
).map((name) => SYSTEM_CALLS[name].number);

/** Calls in which time passes: what comes from outside comes earlier then, by the count of steps. */
const WAITING: readonly number[] = (
  'pause nanosleep clock_nanosleep rt_sigsuspend ppoll rt_sigtimedwait'.split(' ') as AnsweredCall[]
).map((name) => SYSTEM_CALLS[name].number);

/** What the CPU is to do as the lab did in a run. */
export function planOf(launch: Launch, { trace }: TraceReader): Plan {
  const { calls } = trace;
  return {
    mmaps: calls
      .filter(({ number }) => number === SYSTEM_CALLS.mmap.number)
      .map(({ result }) => result),
    answers: calls.flatMap(({ number, result }, i) =>
      ANSWERED.includes(number) ? [{ nth: i + 1, result }] : [],
    ),
    sends: sendsOf(launch, trace),
  };
}

function sendsOf(launch: Launch, { steps, calls, arrivals }: Trace): Plan['sends'] {
  const waits = calls.some(({ number }) => WAITING.includes(number));
  const byTimer = ({ injected, info }: Arrival) =>
    !injected && !info.trap && !info.sender && info.signal !== 11;
  const arrived = arrivals
    .filter((arrival) => byTimer(arrival) || (waits && arrival.injected))
    .map(({ step, info }) => ({ step: suspendedAt(calls, step) ?? step, info }));
  if (waits) return arrived;
  const sender = { pid: pidOf(launch.start.seed ?? SEED) - 1, uid: UID };
  const outside = launch.process.coming.flatMap(({ signal, at, every = 0 }) => {
    const first = at - (launch.earlier ?? 0);
    const count = every > 0 ? Math.floor((steps - first) / every) + 1 : 1;
    return Array.from({ length: Math.max(count, 0) }, (_, i) => ({
      step: first + i * every,
      info: { signal, code: 0, sender },
    }));
  });
  return [...outside, ...arrived];
}

/** The step of the call that a signal ends, which has let it through: it has come by then, and was blocked. */
function suspendedAt(calls: Trace['calls'], step: number): number | undefined {
  const call = calls.find((each) => each.step === step - 1);
  const lets =
    call?.number === SYSTEM_CALLS.rt_sigsuspend.number ||
    call?.number === SYSTEM_CALLS.ppoll.number;
  return lets && call.result === BigInt.asUintN(64, BigInt(-Errno.EINTR)) ? step - 1 : undefined;
}
