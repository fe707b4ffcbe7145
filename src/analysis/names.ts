import { FS_BASE } from '../machine/layout.ts';
import { FPREGS_MEM, fieldAt, UCONTEXT_SIZE } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';
import { stackOf } from '../trace/spans.ts';
import { fullHex } from './format.ts';

/**
 * A name for an address at a position: `B's ucontext_t, gregs[RBX]` in a save area,
 * `stack B, top − 0x40`, `main + 12` and `table + 8` by symbols, `heap + 0x10` by region.
 * Undefined where nothing is mapped.
 */
export function nameAddress(
  reader: TraceReader,
  address: number,
  position: number,
): string | undefined {
  return (
    nameSaveArea(reader, address) ??
    nameStack(reader, address) ??
    nameSymbol(reader, address) ??
    nameRegion(reader, address, position)
  );
}

/** `B's ucontext_t, gregs[RBX]`, or `B's saved rsp` where a context is kept as a pointer. */
function nameSaveArea(reader: TraceReader, address: number): string | undefined {
  for (const { name, saveArea } of reader.trace.contexts) {
    if (!saveArea) continue;
    const offset = address - saveArea.address;
    if (saveArea.kind === 'pointer' && offset >= 0 && offset < 8) return `${name}'s saved rsp`;
    if (saveArea.kind === 'ucontext' && offset >= 0 && offset < UCONTEXT_SIZE) {
      if (offset === 0) return `${name}'s ucontext_t`;
      if (offset === FPREGS_MEM) return `${name}'s ucontext_t, __fpregs_mem`;
      const field = fieldAt(offset);
      const within = offset - (field?.offset ?? 0);
      return `${name}'s ucontext_t, ${field?.short}${within ? ` + ${within}` : ''}`;
    }
  }
  return undefined;
}

function nameStack(reader: TraceReader, address: number): string | undefined {
  const stack = stackOf(reader.trace.stacks, address);
  if (!stack || address >= stack.high) return undefined;
  const context = reader.trace.contexts[stack.context]?.name ?? stack.name;
  return address < stack.low
    ? `guard page of stack ${context}`
    : `stack ${context}, top − ${fullHex(stack.high - address)}`;
}

/** `main + 12`: the closest symbol at or below an address that reaches over it. */
export function nameSymbol(reader: TraceReader, address: number): string | undefined {
  const { symbols } = reader.trace.image;
  const last = symbols.findLastIndex((symbol) => symbol.address <= address);
  for (let i = last; i >= 0; i--) {
    const { name, address: start, size } = symbols[i];
    if (address < start + Math.max(size, 1))
      return address === start ? name : `${name} + ${address - start}`;
  }
  return undefined;
}

function nameRegion(reader: TraceReader, address: number, position: number): string | undefined {
  // Where asm/glibc-2.12 keeps it, as glibc does in a thread's block.
  if (address === FS_BASE - 4) return 'errno';
  const region = reader.region(address, position);
  return region && `${region.name} + ${fullHex(address - region.start)}`;
}
