import { nameSymbol } from '../../analysis/words/names.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { AddressLink } from '../format/AddressLink.tsx';

/** Links of a line at most. */
const MOST = 2;

interface Props {
  reader: TraceReader;
  /** Of the line, as indices into the trace's list. */
  instructions: readonly number[];
}

/** Links to what a line calls, jumps to or reads by name. */
export function LineLinks({ reader, instructions }: Props) {
  const addresses = instructions.flatMap((index) => {
    const { target, memory } = reader.trace.instructions[index];
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
