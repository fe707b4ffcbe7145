import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { parseComings } from '../../machine/scenarios/coming.ts';
import type { Scenario, Start } from '../../machine/scenarios/scenario.ts';
import type { Bytes } from './binaries.ts';
import { whereRoom } from './where-room.ts';

/** What a person has a program started with. */
export interface Typed {
  /** As behind the program's name in a shell. */
  line?: string;
  /** Standard input, unless a file is it. */
  input?: string;
  /** Signals from outside: `ALRM@1200, USR1/500`. */
  signals?: string;
}

interface Starts {
  typed: Readonly<Record<string, Typed>>;
  /** Files as standard input; they last as long as the page. */
  files: Readonly<Record<string, { name: string; bytes: Bytes }>>;
}

/** What programs are started with, by their paths. */
export const useStarts = create<Starts>()(
  persist((): Starts => ({ typed: {}, files: {} }), {
    name: 'swaplab.starts',
    storage: whereRoom(),
    partialize: ({ typed }) => ({ typed }),
  }),
);

/** Changes what a program is started with. */
export function startWith(path: string, changes: Typed): void {
  useStarts.setState(({ typed }) => ({
    typed: { ...typed, [path]: { ...typed[path], ...changes } },
  }));
}

/** Makes a file a program's standard input, or no longer. */
export function readFrom(path: string, file: Starts['files'][string] | undefined): void {
  useStarts.setState(({ files: { [path]: _, ...others } }) => ({
    files: file ? { ...others, [path]: file } : others,
  }));
}

/** What a program is started with goes with it to another path. */
export function moveStart(from: string, to: string): void {
  const { typed, files } = useStarts.getState();
  if (typed[from]) startWith(to, typed[from]);
  if (files[from]) readFrom(to, files[from]);
}

const typedSignals = (path: string) =>
  parseComings(useStarts.getState().typed[path]?.signals ?? '');

/** What is wrong with the signals that were typed for a program. */
export function signalsProblem(path: string): string | undefined {
  const parsed = typedSignals(path);
  return parsed.ok ? undefined : parsed.message;
}

/** The signals that come to a program from outside; none where what was typed can't be read. */
export function signalsOf(path: string): Pick<Scenario, 'signals'> {
  const parsed = typedSignals(path);
  return parsed.ok && parsed.signals.length > 0 ? { signals: parsed.signals } : {};
}

/** What a program begins with. */
export function startOf(path: string): Start {
  const { typed, files } = useStarts.getState();
  const { line = '', input = '' } = typed[path] ?? {};
  const list = words(line);
  const stdin = files[path]?.bytes ?? new TextEncoder().encode(input);
  return { ...(list.length > 0 && { arguments: list }), ...(stdin.length > 0 && { stdin }) };
}

/** The words of a command line; quotes keep blanks, a backslash keeps the character behind it. */
export function words(line: string): string[] {
  const found = line.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"?|'[^']*'?)+/gs) ?? [];
  return found.map((word) =>
    word.replace(
      /'([^']*)'?|"((?:[^"\\]|\\.)*)"?|\\(.)/gs,
      (_, single, double, escaped) => single ?? double?.replace(/\\(.)/gs, '$1') ?? escaped,
    ),
  );
}
