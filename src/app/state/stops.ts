import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { derived } from '../../base/derived.ts';
import type { Run } from '../run/run.ts';
import { useLab } from './lab.ts';
import { askForTab } from './panes.ts';
import { whereRoom } from './where-room.ts';

/** Something to stop at: a breakpoint, or a watchpoint. */
export interface Stop {
  /** A question (src/query): `asm/mine.S:12`, `write rbx if rax == 5`. No two stops have the same. */
  text: string;
  on: boolean;
  /** Stops at this hit of the run only, counted from 1. */
  nth?: number | undefined;
  /** Where it was set, if it means something there alone, as an address does: a scenario's name, and the position
   * that `[rsp+8]` is worked out at. */
  home?: { run: string; position: number };
}

/** Where running ended, and what ended it. */
interface Stopped {
  run: Run;
  position: number;
  stops: readonly Stop[];
}

interface Stops {
  list: readonly Stop[];
  stopped: Stopped | undefined;
  /** Text of the stop that is being edited. */
  editing: string | undefined;
}

/** Where lines with breakpoints were kept before there were other stops. */
const LINES = 'swaplab.breakpoints';

function keptLines(): Stop[] {
  const kept = globalThis.localStorage?.getItem(LINES);
  const { state } = (kept ? JSON.parse(kept) : {}) as { state?: { lines?: string[] } };
  return (state?.lines ?? []).map((text) => ({ text, on: true }));
}

/** What runs stop at; the list is kept in the browser. */
export const useStops = create<Stops>()(
  persist((): Stops => ({ list: keptLines(), stopped: undefined, editing: undefined }), {
    name: 'swaplab.stops',
    storage: whereRoom(),
    partialize: ({ list }) => ({ list }),
  }),
);

/** Of a text that means something at a place of a run only: it names an address, by number or by brackets; a line of the
 * file shown; the value that something has. */
const OF_A_PLACE = /0x[0-9a-f]{3,}|\[|\(%|(^|\s):\d|^\s*value\s/i;

function stopOf(text: string, position: number, more: Partial<Stop> = {}): Stop {
  const { run } = useLab.getState();
  const { home: _, ...rest } = more;
  return {
    on: true,
    ...rest,
    text: text.trim(),
    ...(run && OF_A_PLACE.test(text) && { home: { run: run.scenario.name, position } }),
  };
}

/** Adds a stop, or sets the one with this text again. An address in it is what it is at the position. */
export function addStop(text: string, position = useLab.getState().position): void {
  const stop = stopOf(text, position);
  useStops.setState(({ list }) => ({
    list: [...list.filter((each) => each.text !== stop.text), stop],
  }));
}

/** Sets stops that came with a link, each in the place of one with its text. */
export function takeStops(stops: readonly Stop[]): void {
  const texts = new Set(stops.map(({ text }) => text));
  useStops.setState(({ list }) => ({
    list: [...list.filter(({ text }) => !texts.has(text)), ...stops],
  }));
}

/** Changes a stop; with another text it is what that text says here and now. */
export function changeStop(stop: Stop, changes: Partial<Omit<Stop, 'home'>>): void {
  const text = changes.text?.trim() ?? stop.text;
  const changed =
    text === stop.text
      ? { ...stop, ...changes, text }
      : stopOf(text, useLab.getState().position, { ...stop, ...changes });
  useStops.setState(({ list }) => ({
    list: list
      .filter((each) => each === stop || each.text !== text)
      .map((each) => (each === stop ? changed : each)),
    editing: undefined,
  }));
}

/** Takes stops away. */
export function removeStops(stops: readonly Stop[]): void {
  useStops.setState(({ list }) => ({ list: list.filter((each) => !stops.includes(each)) }));
}

/** Shows the list, with one of its stops to be edited. */
export function editStop(text: string): void {
  useStops.setState({ editing: text });
  askForTab('stops');
}

/** Edits none. */
export function leaveStop(): void {
  useStops.setState({ editing: undefined });
}

/** Tells what ended a run. */
export function stoppedBy(stopped: Stopped): void {
  useStops.setState({ stopped });
}

/** The stops of a list that there are in a run: all but those at home in another. */
export function stopsIn(list: readonly Stop[], run: Run | undefined): Stop[] {
  return list.filter(({ home }) => !home || home.run === run?.scenario.name);
}

/** How a line's breakpoint is written. */
export function lineText(path: string, line: number): string {
  return `${path}:${line}`;
}

/** Lines with breakpoints, as `lineText` has them, each with its stop. */
export const linesOf = derived(
  (list: readonly Stop[]): ReadonlyMap<string, Stop> =>
    new Map(list.map((stop) => [stop.text.replace(/ if .*/s, ''), stop])),
);

/** Sets a breakpoint on a line, or takes it away with its condition. */
export function toggleBreakpoint(path: string, line: number): void {
  const text = lineText(path, line);
  const there = linesOf(useStops.getState().list).get(text);
  if (there) removeStops([there]);
  else addStop(text);
}

/** A breakpoint on a line, with its condition to be written. */
export function editBreakpoint(path: string, line: number): void {
  const text = lineText(path, line);
  const there = linesOf(useStops.getState().list).get(text);
  if (!there) addStop(text);
  editStop(there?.text ?? text);
}
