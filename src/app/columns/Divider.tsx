import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { PaneId } from '../../lessons/panes.ts';
import { labelOf } from '../panes.tsx';
import { arrange } from '../state/panes.ts';
import { zoom } from '../state/settings.ts';
import { type Arrangement, resize } from './arrangement.ts';

interface Props {
  what: 'columns' | 'places';
  whole: Arrangement;
  /** A pane of what is before it, and of what is after it. */
  sides: readonly PaneId[];
  /** Least sizes of the two, in pixels. */
  least: readonly number[];
}

/** Pixels that a key moves it. */
const STRIDE = 24;

/** Between two columns or places: dragged, or moved by arrows, it resizes them (WAI-ARIA window splitter). */
export function Divider({ what, whole, sides, least }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const grabbed = useRef<{ at: number; sizes: readonly number[] }>(undefined);
  const [share, setShare] = useState(50);
  const upright = what === 'columns';
  const keys = upright ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const at = (event: PointerEvent) => (upright ? event.clientX : event.clientY) / zoom();

  /** Moves it by pixels from where the sizes were those. All sizes become pixels, since shares are relative. */
  const move = (by: number, sizes: readonly number[]) => {
    const parts = partsAround(bar.current, upright);
    const [first, second] = sizes;
    const before = Math.round(Math.min(Math.max(first + by, least[0]), first + second - least[1]));
    const now = parts.map(({ id, size }): [PaneId, number] => {
      if (id === sides[0]) return [id, before];
      return [id, id === sides[1] ? Math.round(first + second - before) : Math.round(size)];
    });
    setShare(Math.round((100 * before) / (first + second)));
    arrange(resize(whole, what, new Map(now)));
  };
  const sizesNow = () => {
    const parts = partsAround(bar.current, upright);
    return sides.map((id) => parts.find((part) => part.id === id)?.size ?? 0);
  };
  const press = (event: KeyboardEvent) => {
    const by = keys.indexOf(event.key);
    if (by < 0) return;
    event.preventDefault();
    move(by === 0 ? -STRIDE : STRIDE, sizesNow());
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved
    <div
      ref={bar}
      className="divider"
      data-what={what}
      role="separator"
      aria-label={`${upright ? 'width' : 'height'} of ${labelOf(sides[0])}`}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-valuenow={share}
      aria-valuemin={0}
      aria-valuemax={100}
      tabIndex={0}
      onKeyDown={press}
      onFocus={() => {
        const [first, second] = sizesNow();
        setShare(Math.round((100 * first) / (first + second)));
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbed.current = { at: at(event), sizes: sizesNow() };
      }}
      onPointerMove={(event) => {
        if (grabbed.current) move(at(event) - grabbed.current.at, grabbed.current.sizes);
      }}
      onPointerUp={() => {
        grabbed.current = undefined;
      }}
      onPointerCancel={() => {
        grabbed.current = undefined;
      }}
    />
  );
}

/** The columns, or places, in the row of a divider, each by its first pane and with its size in pixels. */
function partsAround(bar: HTMLElement | null, upright: boolean) {
  const parts = [...(bar?.parentElement?.children ?? [])].filter(
    (each) => !each.classList.contains('divider'),
  );
  return parts.map((each) => {
    const { width, height } = each.getBoundingClientRect();
    const place = each.matches('[data-first]') ? each : each.querySelector('[data-first]');
    return {
      id: place?.getAttribute('data-first') as PaneId,
      size: (upright ? width : height) / zoom(),
    };
  });
}
