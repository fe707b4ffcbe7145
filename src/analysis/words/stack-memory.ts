import { symbolsAt } from '../../assembler/lookup.ts';
import { plural } from '../../base/count.ts';
import type { Stack } from '../../machine/memory/region.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { stackTitle } from './names.ts';

/**
 * The memory of a stack that was found: `16 KiB from malloc in co_new`, `64 KiB, stacks[2]`, `8 KiB in a frame of
 * stack A`, `at most 1 MiB of the heap`.
 */
export function stackMemory(reader: TraceReader, stack: Stack): string {
  const { low, high, atMost, block, from, name } = stack;
  const size = `${atMost ? 'at most ' : ''}${bytes(high - low)}`;
  if (block) {
    const [caller] = symbolsAt(reader.trace.image, block.call);
    const of = block.size > high - low ? ` of ${bytes(block.size)}` : '';
    return `${size}${of} from ${block.by}${caller ? ` in ${caller.name}` : ''}`;
  }
  const region = reader.region(low, Math.max(0, reader.nextRun(stack.context, from)));
  if (region?.kind === 'heap') return `${size} of the heap`;
  if (region?.kind === 'mmap') return `${size} from mmap`;
  if (region?.kind !== 'stack') return `${size}, ${name}`;
  const host = reader.trace.stacks.find(
    (each) => each !== stack && each.low <= low && each.high >= high,
  );
  return host ? `${size} in a frame of ${stackTitle(reader, host)}` : size;
}

/** `16 KiB`, `1,000 bytes` */
function bytes(size: number): string {
  if (size % 2 ** 20 === 0) return `${plural(size / 2 ** 20, 'MiB', 'MiB')}`;
  return size % 1024 === 0 ? plural(size / 1024, 'KiB', 'KiB') : plural(size, 'byte');
}
