import { create } from 'zustand';
import type { Run } from '../run/run.ts';
import { placeOf, type SourceKind } from '../run/source-index.ts';
import { useLab } from './lab.ts';

/** A line of a file. */
export interface Line {
  path: string;
  line: number;
}

interface SourceCursor {
  /** A file looked at by choice, and a line selected there; both hold until the next move. */
  path: string | undefined;
  line: number | undefined;
  /** The instruction looked at, as an index into the trace's list: what stands in no file is selected by it. */
  instruction: number | undefined;
  position: number;
  /** The kind of file last chosen: where the pane follows, if there is code of both kinds. */
  kind: SourceKind;
  /** The selected line, else the current one. */
  at(run: Run | undefined, position: number): Line | undefined;
}

/** Where a person looks in the source, as opposed to where the run is. */
export const useSourceCursor = create<SourceCursor>((_, get) => ({
  path: undefined,
  line: undefined,
  instruction: undefined,
  position: -1,
  kind: 'C',
  at: (run, position) => {
    const { path, line, position: since } = get();
    if (since === position && path && line) return { path, line };
    return run && currentLine(run, position);
  },
}));

/** Looks at a file, or a line of it, until the next move, and from then on at files of its kind. */
export function lookAt(position: number, path: string, line?: number): void {
  const { run } = useLab.getState();
  const file = run?.source.files.find((each) => each.path === path);
  const kind = file && file.instructions.length > 0 && { kind: file.kind };
  useSourceCursor.setState({ position, path, line, instruction: undefined, ...kind });
}

/** The path of what stands in no file. */
export const OUTSIDE = '';

/** Looks at an instruction, an index into the trace's list, until the next move. */
export function lookAtCode(position: number, instruction: number): void {
  const { run } = useLab.getState();
  const place = run && placeOf(run.source, instruction, useSourceCursor.getState().kind);
  useSourceCursor.setState({
    position,
    path: place?.path ?? OUTSIDE,
    line: place?.line,
    instruction,
  });
}

/** The line of the instruction about to execute; undefined outside the source. */
export function currentLine({ reader, source }: Run, position: number): Line | undefined {
  return placeOf(source, reader.trace.pc[position], useSourceCursor.getState().kind);
}
