import { lastAtMost } from '../base/search.ts';
import type { Trace } from './trace.ts';

/** Sources in this folder make the lab's own interface of a routine: they are no part of a switch. */
const ADAPTERS = 'asm/runtime/switch/';

const known = new WeakMap<Trace, Uint8Array>();

/** By instruction: 1 if it is an adapter's. */
export function adapterCode(trace: Trace): Uint8Array {
  const cached = known.get(trace);
  if (cached) return cached;
  const { files, lines } = trace.image;
  const adapters = files.map(({ path }) => path.startsWith(ADAPTERS));
  const starts = lines.map(({ address }) => address);
  const code = Uint8Array.from(trace.instructions, ({ address }) => {
    const span = lines[lastAtMost(starts, address)];
    return span && address < span.address + span.size && adapters[span.file] ? 1 : 0;
  });
  known.set(trace, code);
  return code;
}
