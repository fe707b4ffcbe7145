import { memo, startTransition, useId, useMemo, useRef, useState } from 'react';
import { glyphOf } from '../../atlas/picture/glyphs.ts';
import { layOut, RADIUS, type Spot } from '../../atlas/picture/layout.ts';
import { pointsOf } from '../../atlas/picture/points.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { figure } from '../../base/count.ts';
import { useSize } from '../controls/useSize.ts';
import { coloured } from '../format/palette.ts';
import { colourOf } from './family-colour.ts';
import { show } from './moves.ts';
import { useCoreTitle } from './shown-core.ts';

interface Props {
  rows: readonly AtlasRow[];
  core: string;
  /** Names, with commas between them. */
  chosen: string;
}

/** Pixels below which a chart has no room for its names. */
const LEAST = { width: 260, height: 180 } as const;

/**
 * Instructions against cycles. One stop of Tab: the arrows go from point to point by instructions, Enter shows one's
 * details.
 */
export const AtlasChart = memo(function AtlasChart({ rows, core, chosen: list }: Props) {
  const chosen = useMemo(() => list.split(','), [list]);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [pointed, setPointed] = useState<string>();
  const [active, setActive] = useState<string>();
  const id = useId();
  // Behind the rows, in slices.
  useSize(place, ({ width, height }) =>
    startTransition(() => setSize({ width: Math.floor(width), height: Math.floor(height) })),
  );
  const layout = useMemo(
    () =>
      size.width < LEAST.width || size.height < LEAST.height
        ? undefined
        : layOut(pointsOf(rows, core, chosen), size.width, size.height),
    [rows, core, chosen, size],
  );
  const spots = layout?.spots ?? [];
  const at = spots.findIndex(({ name }) => name === active);
  const told = spots.find(({ name }) => name === (pointed ?? active));
  const left = rows.length - spots.length;
  const title = useCoreTitle(core);
  return (
    <div className="atlas-chart">
      <div className="atlas-plot" ref={place}>
        {layout && (
          <>
            <svg width={layout.width} height={layout.height} aria-hidden="true">
              <Axes layout={layout} title={title} />
              {spots.map(({ name, family, returns, x, y }) => (
                <path
                  key={name}
                  d={glyphOf(family).path}
                  transform={`translate(${x} ${y}) scale(${RADIUS})`}
                  style={coloured(colourOf(family))}
                  data-returns={returns || undefined}
                />
              ))}
              {layout.labels.map(({ name, text, x, y, anchor }) => (
                <text
                  key={name}
                  x={x}
                  y={y}
                  textAnchor={anchor}
                  data-active={name === told?.name || undefined}
                  data-chosen={chosen.includes(name) || undefined}
                >
                  {text}
                </text>
              ))}
            </svg>
            <div
              role="listbox"
              aria-label="Switches by instructions and cycles"
              tabIndex={0}
              aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
              onFocus={() => setActive((now) => now ?? spots[0]?.name)}
              onBlur={() => setActive(undefined)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && active) return show(active);
                const to = {
                  ArrowRight: at + 1,
                  ArrowDown: at + 1,
                  ArrowLeft: at - 1,
                  ArrowUp: at - 1,
                  Home: 0,
                  End: spots.length - 1,
                }[event.key];
                if (to === undefined || !spots[to]) return;
                event.preventDefault();
                setPointed(undefined);
                setActive(spots[to].name);
              }}
            >
              {spots.map((spot, i) => (
                <div
                  key={spot.name}
                  id={`${id}-${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={spot.chosen}
                  aria-label={wordsOf(spot)}
                  data-active={spot === told || undefined}
                  style={{ left: spot.x, top: spot.y }}
                  onPointerEnter={() => setPointed(spot.name)}
                  onPointerLeave={() => setPointed(undefined)}
                  onClick={() => show(spot.name)}
                  onKeyDown={() => undefined}
                />
              ))}
            </div>
          </>
        )}
      </div>
      <p className="atlas-told" aria-live="polite">
        {told ? (
          wordsOf(told)
        ) : (
          <span className="quiet">
            ○ ends by ret, ● by a jump; warm, modelled
            {left > 0 && `; ${left} without cycles not drawn`}
          </span>
        )}
      </p>
    </div>
  );
});

/** `libco: 16 instructions, 8.5 cycles, ends by a jump`. */
const wordsOf = ({ label, instructions, cycles, returns, family }: Spot) =>
  `${label}: ${figure(instructions)} instructions, ${figure(cycles)} cycles, ends by ${returns ? 'ret' : 'a jump'}; ${family}`;

function Axes({ layout, title }: { layout: ReturnType<typeof layOut>; title: string }) {
  const { plot, ticks, guides, width, height } = layout;
  return (
    <g className="atlas-axes">
      {ticks.x.map(({ at, text }) => (
        <g key={text}>
          <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
          <text x={at} y={plot.bottom + 14} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {ticks.y.map(({ at, text }) => (
        <g key={text}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text x={plot.left - 5} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {guides.map(({ from, to, text, label }) => (
        <g key={text} className="guide">
          <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
          <text x={label[0]} y={label[1]} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <text x={4} y={14} className="name">
        cycles a switch, {title}
      </text>
      <text x={width - 12} y={height - 6} textAnchor="end" className="name">
        instructions a switch
      </text>
    </g>
  );
}
