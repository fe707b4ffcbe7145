import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { destination, isOffered, type Move } from '../run/moves.ts';
import type { Run } from '../run/run.ts';
import { goTo, useLab } from './lab.ts';

interface Breakpoints {
  lines: ReadonlySet<string>;
}

/** Lines to stop at, as `path:line`; kept in the browser. */
export const useBreakpoints = create<Breakpoints>()(
  persist((): Breakpoints => ({ lines: new Set() }), {
    name: 'swaplab.breakpoints',
    partialize: ({ lines }) => ({ lines: [...lines] }),
    merge: (kept) => ({ lines: new Set((kept as { lines: string[] } | undefined)?.lines) }),
  }),
);

/** The name of a line in the set. */
export function lineKey(path: string, line: number): string {
  return `${path}:${line}`;
}

/** Sets a breakpoint, or takes it away. */
export function toggleBreakpoint(path: string, line: number): void {
  const lines = new Set(useBreakpoints.getState().lines);
  const key = lineKey(path, line);
  if (!lines.delete(key)) lines.add(key);
  useBreakpoints.setState({ lines });
}

/** Where the copies of a line begin: `.rept` and macros make several of one, maybe in a row. */
function copies({ reader }: Run, line: readonly number[]): number[] {
  const { instructions } = reader.trace;
  const [first] = line;
  return line.filter((index, i) => {
    const before = i > 0 && instructions[line[i - 1]];
    return (
      !before ||
      before.address + before.size !== instructions[index].address ||
      instructions[index].att === instructions[first].att
    );
  });
}

/** The first instruction of every copy of a line with a breakpoint. */
function stops(run: Run): number[] {
  const { lines } = useBreakpoints.getState();
  if (lines.size === 0) return [];
  return run.source.files.flatMap((file) =>
    [...file.byLine]
      .filter(([line]) => lines.has(lineKey(file.path, line)))
      .flatMap(([line, instructions]) =>
        file.kind === 'C' ? (file.starts.get(line) ?? []) : copies(run, instructions),
      ),
  );
}

/** Steps through the run shown, as far as a kind of step leads. */
export function stepBy(kind: Move): void {
  const { run, position } = useLab.getState();
  if (run && isOffered(kind, run.reader)) goTo(destination(kind, run.reader, position, stops(run)));
}
