import type { Anatomy } from '../../machine/decode/anatomy.ts';
import { dissect } from '../../machine/decode/dissect.ts';
import { PAGE } from '../pipeline/pages.ts';
import { BlockValues } from './block-values.ts';
import type { Located, Stream } from './stream.ts';

export type BlockResult = { ok: true; block: Anatomy[] } | { ok: false; message: string };

/** The instructions of a block of machine code in hexadecimal, or where it stops making sense. */
export function readBlock(hex: string): BlockResult {
  if (!/^([0-9a-f]{2})+$/i.test(hex)) return { ok: false, message: 'not bytes in hexadecimal' };
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const block: Anatomy[] = [];
  for (let at = 0; at < bytes.length; ) {
    const anatomy = dissect(bytes.subarray(at), at);
    if (!anatomy) return { ok: false, message: `no instruction at byte ${at}` };
    block.push(anatomy);
    at += anatomy.size;
  }
  return { ok: true, block };
}

/** Where the code lies: not in the page that is all of memory. */
const CODE = 0x40_0000;

/**
 * A block executed `times` over, the copies one behind another, as it is measured in BHive (Chen et
 * al., "BHive: a benchmark suite and measurement framework", IISWC 2019): all of memory is one
 * page, so addresses count modulo 4096, and which loads meet which stores follows from the values that
 * the harness starts with.
 */
export function unrolled(block: readonly Anatomy[], times: number): Stream {
  const size = block.reduce((sum, anatomy) => sum + anatomy.size, 0);
  const steps = block.length * times;
  const offsets: number[] = [];
  let offset = 0;
  for (const anatomy of block) {
    offsets.push(offset);
    offset += anatomy.size;
  }
  const values = new BlockValues();
  const start = new Uint32Array(steps + 1);
  const address: number[] = [];
  const sizes: number[] = [];
  const kind: number[] = [];
  for (let step = 0; step < steps; step++) {
    const anatomy = block[step % block.length];
    values.execute(anatomy, (at, length, store) => {
      // In pieces within aligned words, as a trace has them.
      for (let from = at; from < at + length; from += 8 - (from % 8)) {
        address.push(from);
        sizes.push(Math.min(8 - (from % 8), at + length - from));
        kind.push((store ? 1 : 0) | (from === at ? 0 : 4));
      }
    });
    start[step + 1] = address.length;
  }
  return {
    steps,
    pc: Uint32Array.from({ length: steps }, (_, step) => step),
    instruction: (number): Located => ({
      address: CODE + Math.floor(number / block.length) * size + offsets[number % block.length],
      anatomy: block[number % block.length],
    }),
    accesses: {
      start,
      address: Float64Array.from(address),
      size: Uint8Array.from(sizes),
      kind: Uint8Array.from(kind),
    },
    systemCall: () => undefined,
    fresh: () => false,
    // It is measured when it has run before: the page is in L1.
    before(access) {
      for (let at = 0; at < PAGE; at += 64) access(at);
    },
  };
}
