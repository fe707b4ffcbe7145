import { create } from 'zustand';
import {
  lastMemoryChange,
  lastRegisterChange,
  nextMemoryChange,
  nextRegisterChange,
} from '../../trace/changes.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { followPointer } from './follow.ts';

/** Something with a value and a life: a register slot, or bytes in memory. */
export type Cell =
  | { kind: 'register'; slot: number }
  | { kind: 'memory'; address: number; size: number };

interface Inspect {
  cell: Cell | undefined;
  /** The run that it is of. */
  of: 'run' | 'beside';
  /** Where the value stands on the screen. */
  anchor: DOMRect | undefined;
}

/** Which value the popover tells about. */
export const useInspect = create<Inspect>(() => ({
  cell: undefined,
  of: 'run',
  anchor: undefined,
}));

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

/** What a button that shows a value carries as `data-points` if that is the address of something. */
export function pointsTo(points: boolean, value: bigint): number | undefined {
  return points ? Number(value) : undefined;
}

/**
 * Opens the popover for any clicked element with `data-cell`. What one with `data-points` points at is shown instead with
 * Ctrl or ⌘, by Ctrl+Enter, or if there is nothing else to tell. Returns the undo.
 */
export function watchCells(): () => void {
  const open = (event: MouseEvent | KeyboardEvent) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-cell], [data-points]');
    const { cell, points } = element?.dataset ?? {};
    // What the second run's values point at would be looked up in the first.
    const of = element?.closest('[data-run=beside]') ? 'beside' : 'run';
    if (points && of === 'run' && (!cell || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      followPointer(Number(points));
    } else if (cell)
      useInspect.setState({
        cell: parseCell(cell),
        of,
        anchor: element?.getBoundingClientRect(),
      });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) open(event);
  };
  document.addEventListener('click', open);
  document.addEventListener('keydown', press);
  return () => {
    document.removeEventListener('click', open);
    document.removeEventListener('keydown', press);
  };
}

/** Closes the popover. */
export function closeCell(): void {
  useInspect.setState({ cell: undefined });
}

/** Where the value came from and where it goes, and where it was and will be another one: steps, or -1. */
export function lifeOf(reader: TraceReader, cell: Cell, position: number) {
  if (cell.kind === 'register')
    return {
      written: reader.lastRegisterWrite(cell.slot, position),
      read: reader.nextRegisterRead(cell.slot, position),
      changed: lastRegisterChange(reader, cell.slot, position),
      changes: nextRegisterChange(reader, cell.slot, position),
    };
  const { address, size } = cell;
  return {
    written: reader.lastMemoryWrite(address, size, position),
    read: reader.nextMemoryRead(address, size, position),
    changed: lastMemoryChange(reader, address, size, position),
    changes: nextMemoryChange(reader, address, size, position),
  };
}

/** Its value at a position; undefined where memory is not mapped. */
export function cellValue(reader: TraceReader, cell: Cell, position: number): bigint | undefined {
  if (cell.kind === 'register') return reader.register(cell.slot, position);
  const bytes = reader.read(cell.address, cell.size, position);
  return bytes?.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
