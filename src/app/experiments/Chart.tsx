import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Row } from '../../experiments/experiment.ts';
import { useSize } from '../controls/useSize.ts';

/** Draws rows as one SVG of a width. */
export type Draw = (rows: readonly Row[], width: number) => SVGElement | HTMLElement;

interface Props {
  /** What the chart shows, for those who don't see it; the table has the figures. */
  label: string;
  rows: readonly Row[];
  draw: Draw;
  svg: RefObject<SVGElement | null>;
}

/** A chart as wide as its place. */
export function Chart({ label, rows, draw, svg }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useSize(place, (size) => setWidth(Math.floor(size.width)));
  useLayoutEffect(() => {
    if (!place.current || width === 0) return;
    const drawn = draw(rows, width);
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', label);
    place.current.replaceChildren(drawn);
    svg.current = drawn as SVGElement;
  }, [label, rows, draw, width, svg]);
  return <div className="chart" ref={place} />;
}
