import { create } from 'zustand';
import type { TraceReader } from '../../trace/reader.ts';

/** Something with a value and a life: a register slot, or bytes in memory. */
export type Cell =
  | { kind: 'register'; slot: number }
  | { kind: 'memory'; address: number; size: number };

interface Inspect {
  cell: Cell | undefined;
  /** Where the value stands on the screen. */
  anchor: DOMRect | undefined;
}

/** Which value the popover tells about. */
export const useInspect = create<Inspect>(() => ({ cell: undefined, anchor: undefined }));

/** What a button that shows a value carries as `data-cell`. */
export function registerCell(slot: number): string {
  return `r${slot}`;
}

/** The name of bytes in memory, for `data-cell`: `m1234:8`. */
export function memoryCell(address: number, size: number): string {
  return `m${address}:${size}`;
}

/** The value that such a name stands for. */
function parseCell(name: string): Cell {
  const [first, second] = name.slice(1).split(':').map(Number);
  return name[0] === 'r'
    ? { kind: 'register', slot: first }
    : { kind: 'memory', address: first, size: second };
}

/** Opens the popover for any clicked element with `data-cell`. Returns the undo. */
export function watchCells(): () => void {
  const open = (event: MouseEvent) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-cell]');
    if (!element?.dataset.cell) return;
    const cell = parseCell(element.dataset.cell);
    useInspect.setState({ cell, anchor: element.getBoundingClientRect() });
  };
  document.addEventListener('click', open);
  return () => document.removeEventListener('click', open);
}

/** Closes the popover. */
export function closeCell(): void {
  useInspect.setState({ cell: undefined });
}

/** Where the value came from and where it goes: steps, or -1. */
export function lifeOf(reader: TraceReader, cell: Cell, position: number) {
  if (cell.kind === 'register')
    return {
      written: reader.lastRegisterWrite(cell.slot, position),
      read: reader.nextRegisterRead(cell.slot, position),
    };
  return {
    written: reader.lastMemoryWrite(cell.address, cell.size, position),
    read: reader.nextMemoryRead(cell.address, cell.size, position),
  };
}

/** Its value at a position; undefined where memory is not mapped. */
export function cellValue(reader: TraceReader, cell: Cell, position: number): bigint | undefined {
  if (cell.kind === 'register') return reader.register(cell.slot, position);
  const bytes = reader.read(cell.address, cell.size, position);
  return bytes?.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
