import { errnoName } from '../../machine/kernel/errno.ts';
import { signalNames } from '../../machine/kernel/signals.ts';
import type { SystemCall } from '../../machine/kernel/system-call.ts';
import { systemCallArity, systemCallName } from '../../machine/kernel/system-call-names.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { hex, number } from '../format.ts';
import { nameAddress } from './names.ts';
import { memoryValue } from './operands.ts';

const HOW = ['SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK'];

function signalSet(mask: bigint): string {
  return `{${signalNames(mask).join(', ')}}`;
}

/** `rt_sigprocmask(SIG_SETMASK, set = {}, old → A's ucontext_t, uc_sigmask, 8) = 0; …` */
export function describeCall(reader: TraceReader, call: SystemCall): string {
  const { number: nr, args, step, output } = call;
  const name = systemCallName(nr);
  if (nr === 60 || nr === 231) return `${name}(${BigInt.asIntN(32, args[0])}) ends the process`;
  const list =
    nr === 14
      ? maskArguments(reader, call)
      : nr === 1
        ? [number(args[0]), JSON.stringify(output ?? ''), number(args[2])]
        : args.slice(0, systemCallArity(nr)).map(number);
  const before = reader.mask(step);
  const blocked = signalNames(call.mask).join(', ') || 'no signal';
  const masks = nr !== 14 ? '' : `; ${call.mask === before ? 'still' : 'now'} blocked: ${blocked}`;
  return `${name}(${list.join(', ')}) = ${resultOf(call)}${masks}`;
}

function maskArguments(reader: TraceReader, { args, step }: SystemCall): string[] {
  const [how, set, old, size] = args;
  const mask = memoryValue(reader, Number(set), 8, step);
  return [
    HOW[Number(how)] ?? number(how),
    set === 0n ? 'no new set' : `set = ${mask === undefined ? hex(set) : signalSet(mask)}`,
    old === 0n ? 'no old set' : `old → ${nameAddress(reader, Number(old), step) ?? hex(old)}`,
    number(size),
  ];
}

/** `0`, `−EFAULT`, with what made it fail where that isn't the guest. */
function resultOf({ result, injected }: SystemCall): string {
  const signed = BigInt.asIntN(64, result);
  if (signed >= 0n || signed < -4095n) return number(result);
  const name = `−${errnoName(Number(-signed))}`;
  if (injected) return `${name}, injected`;
  return name === '−ENOSYS' ? `${name}: the lab's kernel does not have this call` : name;
}
