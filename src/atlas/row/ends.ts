import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Ends, HandOver } from '../catalogue/entry.ts';

/** How a switch of a run hands over control once it is on the other stack: by an indirect jump, a call, a return, or one of
 * them and then another. */
export function endsOf(reader: TraceReader, index: number): Ends {
  const { start, end, cross } = reader.history.switches;
  const ways: HandOver[] = [];
  for (let step = cross[index]; step < end[index]; step++) {
    const way = handOver(reader, start[index], step);
    if (way) ways.push(way);
  }
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
      const pushed = reader.instruction(writer)?.mnemonic === 'push';
      return pushed ? 'push, ret' : 'patched return address, ret';
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
