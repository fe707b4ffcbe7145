import { Slot } from '../../machine/registers.ts';
import type { Ending } from '../../timing/ending.ts';
import { adapterCode } from '../../trace/adapter.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Ends, HandOver } from '../catalogue/entry.ts';

/** How the switches of a run's last round trip end; one by one where they differ. */
export function endsOfTrip(reader: TraceReader): string {
  const { end } = reader.history.switches;
  const complete = Array.from(end.keys()).filter((i) => end[i] < reader.trace.steps);
  return [...new Set(complete.slice(-2).map((i) => endsOf(reader, i)))].join('; ');
}

/** The form in which a routine is measured that ends so. */
export const formOf = (ends: string): Ending => (ends.endsWith('ret') ? 'ret' : 'jmp');

/** How a switch of a run hands over control once it is on the other stack: by a jump, a call, a return, or one of them and
 * then another. What the lab's own code does is not the routine's. */
function endsOf(reader: TraceReader, index: number): Ends {
  const { start, end, cross } = reader.history.switches;
  const adapter = adapterCode(reader.trace);
  const steps = Array.from({ length: end[index] - cross[index] }, (_, i) => cross[index] + i);
  const own = steps.filter((step) => !adapter[reader.trace.pc[step]]);
  const ways = own.flatMap((step) => handOver(reader, start[index], step) ?? []);
  // To a function that goes on with the switch, which its file lacks.
  if (own.length > 0 && reader.instruction(own[own.length - 1])?.flow === 'jump') ways.push('jmp');
  const [last = 'ret', before] = ways.reverse();
  return before ? `${before}, then ${last}` : last;
}

/** What a step does to hand over control; undefined if it doesn't. */
function handOver(reader: TraceReader, from: number, step: number): HandOver | undefined {
  const instruction = reader.instruction(step);
  switch (instruction?.flow) {
    case 'return': {
      const writer = reader.lastMemoryWrite(Number(reader.register(Slot.rsp, step)), 8, step);
      if (writer < from) return 'ret';
      const { flow, mnemonic } = reader.instruction(writer) ?? {};
      // Whom it calls on the other stack comes back to it.
      if (/call$/.test(flow ?? '')) return undefined;
      return mnemonic === 'push' ? 'push, ret' : 'patched return address, ret';
    }
    case 'indirect jump': {
      if (instruction.memory.length > 0) return 'jmp';
      const writer = reader.lastRegisterWrite(instruction.reads[0], step);
      return writer >= from && reader.instruction(writer)?.mnemonic === 'pop' ? 'pop, jmp' : 'jmp';
    }
    case 'indirect call':
      return 'call';
    default:
      return undefined;
  }
}
