import { create } from 'zustand';
import type { AtlasRow, RowCycles } from '../../atlas/row/row.ts';
import { messageOf } from '../../base/error.ts';
import type { Core } from '../../timing/cores/core.ts';

/** What is known of a routine of one's own. */
export interface Own {
  /** The texts that it was measured from. */
  texts: string;
  row?: AtlasRow;
  /** Why there is no row. */
  problem?: string;
}

/** What rows take on a core with changed figures, as far as it is known. */
export interface OnCore {
  core: Core;
  byName: Readonly<Record<string, RowCycles>>;
  /** Of how many rows it is to be known. */
  of: number;
}

interface Atlas {
  /** The rows that ship; undefined until they are here. */
  rows: readonly AtlasRow[] | undefined;
  /** What cores are called, by name. */
  titles: Readonly<Record<string, string>>;
  /** Why they are not. */
  problem: string | undefined;
  /** Routines of one's own, by path. */
  own: Readonly<Record<string, Own>>;
  /** Which of them is being measured, and how far: interruptions tried. */
  measuring: { path: string; done: number; of: number } | undefined;
  onCore: OnCore | undefined;
}

/** The atlas as it was measured when the page was built, and what a person has added. */
export const useAtlas = create<Atlas>(() => ({
  rows: undefined,
  titles: {},
  problem: undefined,
  own: {},
  measuring: undefined,
  onCore: undefined,
}));

let loading: Promise<void> | undefined;

/** Has the rows loaded, once; again after it failed. */
export function loadAtlas(): Promise<void> {
  loading ??= load().finally(() => {
    if (!useAtlas.getState().rows) loading = undefined;
  });
  return loading;
}

async function load(): Promise<void> {
  useAtlas.setState({ problem: undefined });
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}atlas.json`);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const { rows, titles } = (await response.json()) as Pick<Atlas, 'titles'> & {
      rows: AtlasRow[];
    };
    useAtlas.setState({ rows, titles });
  } catch (error) {
    useAtlas.setState({ problem: messageOf(error) });
  }
}

/** Tells which routine is being measured; nothing once none is. */
export function noteMeasuring(measuring: Atlas['measuring']): void {
  useAtlas.setState({ measuring });
}

/** Keeps what rows take on a changed core. */
export function noteOnCore(onCore: OnCore | undefined): void {
  useAtlas.setState({ onCore });
}

/** Keeps what came of measuring a routine of one's own. */
export function noteOwn(path: string, own: Own): void {
  useAtlas.setState((atlas) => ({ own: { ...atlas.own, [path]: own } }));
}

/** Forgets those routines of one's own that are no longer there. */
export function keepOwn(paths: readonly string[]): void {
  useAtlas.setState(({ own }) => ({
    own: Object.fromEntries(Object.entries(own).filter(([path]) => paths.includes(path))),
  }));
}
