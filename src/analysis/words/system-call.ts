import { shortHex } from '../../base/hex.ts';
import { errnoName } from '../../machine/kernel/errno.ts';
import { signalNames } from '../../machine/kernel/signals.ts';
import type { SystemCall } from '../../machine/kernel/system-call.ts';
import {
  type AnsweredCall,
  systemCallArity,
  systemCallName,
} from '../../machine/kernel/system-calls.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { number } from '../format.ts';
import { nameAddress } from './names.ts';
import { memoryValue } from './operands.ts';

const HOW = ['SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK'];

function signalSet(mask: bigint): string {
  return `{${signalNames(mask).join(', ')}}`;
}

/** How a call is told: its arguments, and what stands behind them. */
interface Telling {
  args: (reader: TraceReader, call: SystemCall) => string[];
  result: (reader: TraceReader, call: SystemCall) => string;
}

const NUMBERS: Telling = {
  args: (_, call) => call.args.slice(0, systemCallArity(call.number)).map(number),
  result: (_, call) => ` = ${resultOf(call)}`,
};

const EXIT: Telling = {
  args: (_, { args }) => [String(BigInt.asIntN(32, args[0]))],
  result: (reader, call) => (call.injected ? NUMBERS.result(reader, call) : ' ends the process'),
};

const TELLINGS: Record<AnsweredCall, Telling> = {
  write: {
    ...NUMBERS,
    args: (_, { args, output }) => [
      number(args[0]),
      JSON.stringify(new TextDecoder().decode(output)),
      number(args[2]),
    ],
  },
  getpid: NUMBERS,
  mmap: NUMBERS,
  mprotect: NUMBERS,
  munmap: NUMBERS,
  rt_sigprocmask: { args: maskArguments, result: maskResult },
  exit: EXIT,
  exit_group: EXIT,
};

/** `rt_sigprocmask(SIG_SETMASK, set = {}, old → A's ucontext_t, uc_sigmask, 8) = 0; …` */
export function describeCall(reader: TraceReader, call: SystemCall): string {
  const name = systemCallName(call.number);
  const telling = (TELLINGS as Readonly<Record<string, Telling>>)[name] ?? NUMBERS;
  return `${name}(${telling.args(reader, call).join(', ')})${telling.result(reader, call)}`;
}

function maskArguments(reader: TraceReader, { args, step }: SystemCall): string[] {
  const [how, set, old, size] = args;
  const mask = memoryValue(reader, Number(set), 8, step);
  return [
    HOW[Number(how)] ?? number(how),
    set === 0n ? 'no new set' : `set = ${mask === undefined ? shortHex(set) : signalSet(mask)}`,
    old === 0n ? 'no old set' : `old → ${nameAddress(reader, Number(old), step) ?? shortHex(old)}`,
    number(size),
  ];
}

function maskResult(reader: TraceReader, call: SystemCall): string {
  const blocked = signalNames(call.mask).join(', ') || 'no signal';
  const changed = call.mask === reader.mask(call.step) ? 'still' : 'now';
  return ` = ${resultOf(call)}; ${changed} blocked: ${blocked}`;
}

/** `0`, `−EFAULT`, with what made it fail where that isn't the guest. */
function resultOf({ result, injected }: SystemCall): string {
  const signed = BigInt.asIntN(64, result);
  if (signed >= 0n || signed < -4095n) return number(result);
  const name = `−${errnoName(Number(-signed))}`;
  if (injected) return `${name}, injected`;
  return name === '−ENOSYS' ? `${name}: the lab's kernel does not have this call` : name;
}
