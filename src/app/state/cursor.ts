import { create } from 'zustand';
import type { Run } from '../run/run.ts';

/** A line of a file. */
export interface Line {
  path: string;
  line: number;
}

interface SourceCursor {
  /** A file looked at by choice, and a line selected there; both hold until the next move. */
  path: string | undefined;
  line: number | undefined;
  position: number;
  /** The selected line, else the current one. */
  at(run: Run | undefined, position: number): Line | undefined;
}

/** Where a person looks in the source, as opposed to where the run is. */
export const useSourceCursor = create<SourceCursor>((_, get) => ({
  path: undefined,
  line: undefined,
  position: -1,
  at: (run, position) => {
    const { path, line, position: since } = get();
    if (since === position && path && line) return { path, line };
    return run && currentLine(run, position);
  },
}));

/** Looks at a file, or a line of it, until the next move. */
export function lookAt(position: number, path: string, line?: number): void {
  useSourceCursor.setState({ position, path, line });
}

/** The line of the instruction about to execute; undefined outside the source. */
export function currentLine({ reader, source }: Run, position: number): Line | undefined {
  const instruction = reader.trace.pc[position];
  const file = source.files[source.file[instruction]];
  return file && { path: file.path, line: source.line[instruction] };
}
