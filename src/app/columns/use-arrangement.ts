import { useMemo } from 'react';
import type { PaneId } from '../../lessons/panes.ts';
import { PANES, usePanesThere, WIDTH } from '../panes.tsx';
import { roomIn } from '../room.ts';
import { useDrafts } from '../state/drafts.ts';
import { usePanes } from '../state/panes.ts';
import { type Arrangement, type Column, fitted, only, panesIn, parsePanes } from './arrangement.ts';
import { shipped } from './shipped.ts';

/** Between two columns or places: where they are resized. */
export const DIVIDER = 1;

/** Pixels that a column takes at least. */
export const widthOf = (column: Column) =>
  Math.max(...panesIn(column).map((id) => PANES[id].width ?? WIDTH));

const fits = (columns: readonly Column[], width: number) =>
  columns.reduce((sum, column) => sum + widthOf(column) + DIVIDER, -DIVIDER) <= width;

interface Arranged {
  /** With the panes that have nothing to show: what a move changes. */
  whole: Arrangement;
  /** What is seen. */
  shown: Arrangement;
  /** The panes that are open below the columns. */
  below: readonly PaneId[];
}

/** Where the panes stand in a lab of that size, in pixels. */
export function useArrangement({ width, height }: { width: number; height: number }): Arranged {
  const there = usePanesThere();
  const own = usePanes((panes) => panes.own);
  const open = usePanes((panes) => panes.open);
  const editing = useDrafts((drafts) => drafts.editing !== undefined);
  const below = there.some((id) => PANES[id].below && open.has(id));
  const room = roomIn({ width, height, editing, below });
  const tabs = room === 'narrow' || room === 'low';
  return useMemo(() => {
    const seen = (arrangement: Arrangement) => only(arrangement, (id) => there.includes(id));
    const whole = fitted((!tabs && own && parsePanes(own)) || shipped(room), (columns) =>
      fits(seen({ columns, hidden: [] }).columns, width),
    );
    const shown = seen(whole);
    const among = shown.columns.flatMap(panesIn);
    return {
      whole,
      shown,
      below: there.filter((id) => PANES[id].below && open.has(id) && !tabs && !among.includes(id)),
    };
  }, [own, room, tabs, there, open, width]);
}
