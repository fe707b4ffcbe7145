import { type KeyboardEvent, useLayoutEffect } from 'react';
import { contextTitle } from '../../analysis/words/names.ts';
import { coloured, contextColour } from '../format/palette.ts';
import type { Run } from '../run/run.ts';
import { goTo, useLab } from '../state/lab.ts';
import type { Rows } from './rows.ts';
import { CLOSER, panned, revealing, type SetView, type View, whole, zoomed } from './view.ts';

/** Part of what is shown that Page Up and Page Down move by. */
const PAGES = 20;

interface Props {
  run: Run;
  rows: Rows;
  view: View;
  setView: SetView;
}

/** Where the lab stands in the run: a slider, by keys too. Where it goes the view follows. */
export function Cursor({ run, rows, view, setView }: Props) {
  const position = useLab((lab) => lab.position);
  const { steps, contexts } = run.reader.trace;
  useLayoutEffect(
    () => setView((now) => revealing(now, position, steps)),
    [position, steps, setView],
  );
  const length = view.to - view.from;
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.round(length / PAGES));
    const to =
      !event.shiftKey &&
      {
        ArrowLeft: position - 1,
        ArrowDown: position - 1,
        ArrowRight: position + 1,
        ArrowUp: position + 1,
        PageUp: position - page,
        PageDown: position + page,
        Home: 0,
        End: steps,
      }[event.key];
    const factor = { '+': CLOSER, '=': CLOSER, '-': 1 / CLOSER }[event.key];
    const by = event.shiftKey && { ArrowLeft: -1 / 8, ArrowRight: 1 / 8 }[event.key];
    if (typeof to === 'number') goTo(to);
    else if (factor) setView((now) => zoomed(now, factor, position, steps));
    else if (by) setView((now) => panned(now, by * length, steps));
    else if (event.key === '0') setView(whole(steps));
    else return;
    event.preventDefault();
  };
  const context = run.reader.context(position);
  const share = (position - view.from) / length;
  return (
    <div
      className="cursor"
      role="slider"
      tabIndex={0}
      aria-label="Position in the run"
      aria-valuemin={0}
      aria-valuemax={steps}
      aria-valuenow={position}
      aria-valuetext={`step ${position} of ${steps}, ${contextTitle(contexts[context])}`}
      onKeyDown={press}
      data-outside={share < 0 || share > 1 || undefined}
      style={{
        left: `${Math.max(0, Math.min(1, share)) * 100}%`,
        ...coloured(contextColour(context)),
      }}
    >
      <span
        className="cursor-context"
        style={{ top: rows.top(context) + rows.height(context) / 2 }}
      />
    </div>
  );
}
