import { nameSymbol } from '../../analysis/words/names.ts';
import type { Instruction } from '../../machine/instruction.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { AddressLink } from '../format/AddressLink.tsx';

/** Links of a line at most. */
const MOST = 2;

interface Props {
  reader: TraceReader;
  /** Of the line, as indices into the trace's list. */
  instructions: readonly number[];
}

/** Links to what a line calls, jumps to, reads or takes the address of by name. */
export function LineLinks({ reader, instructions }: Props) {
  const addresses = instructions.flatMap((index) => {
    const instruction = reader.trace.instructions[index];
    const { target = computed(instruction), memory } = instruction;
    const absolute = memory.filter(
      ({ base, index: by, fs, gs }) => base < 0 && by < 0 && !fs && !gs,
    );
    return [
      ...(target === undefined ? [] : [target]),
      ...absolute.map((each) => each.displacement),
    ];
  });
  return [...new Set(addresses)].slice(0, MOST).map((address) => {
    const name = nameSymbol(reader, address);
    return (
      name && (
        <AddressLink key={address} address={address}>
          → {name}
        </AddressLink>
      )
    );
  });
}

/** The address in `leaq table(%rip), %rdi`, whose four bytes are the last ones, and relative to their end. */
function computed({ mnemonic, bytes, address, size }: Instruction): number | undefined {
  const [, distance] = /^(?:66|4[\da-f])*8d[0-3][5d]([\da-f]{8})$/.exec(bytes) ?? [];
  if (mnemonic !== 'lea' || !distance) return undefined;
  const lowFirst = distance.match(/../g) ?? [];
  return address + size + (Number.parseInt(lowFirst.reverse().join(''), 16) | 0);
}
