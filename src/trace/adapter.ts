import { derived } from '../base/derived.ts';
import { lastAtMost } from '../base/search.ts';
import type { Trace } from './trace.ts';

/** Sources in this folder make the lab's own interface of a routine: they are no part of a switch. */
const ADAPTERS = 'asm/runtime/switch/';

/** By instruction: 1 if it is an adapter's. */
export const adapterCode = derived((trace: Trace): Uint8Array => {
  const { files, lines } = trace.image;
  const adapters = files.map(({ path }) => path.startsWith(ADAPTERS));
  const starts = lines.map(({ address }) => address);
  return Uint8Array.from(trace.instructions, ({ address }) => {
    const span = lines[lastAtMost(starts, address)];
    return span && address < span.address + span.size && adapters[span.file] ? 1 : 0;
  });
});
