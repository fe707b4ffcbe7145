import { useId, useMemo, useState } from 'react';
import type { TraceReader } from '../../trace/reader.ts';
import { useLab } from '../state/lab.ts';
import { makePicture } from '../state/picture.ts';
import { choices, onlyOf } from './only.ts';
import { CLOSER, isZoomed, type SetView, type View, whole, zoomed } from './view.ts';

interface Props {
  reader: TraceReader;
  view: View;
  setView: SetView;
  /** Of the context or function that alone is to stand out; empty for all. */
  name: string;
  setName(name: string): void;
}

/** Names that are offered at most; any other can be typed. */
const OFFERED = 400;

/** What stands out in the timeline, and how close it is. */
export function Tools({ reader, view, setView, name, setName }: Props) {
  const list = useId();
  const [opened, setOpened] = useState(false);
  const { steps } = reader.trace;
  const offered = useMemo(
    () => (opened ? choices(reader).slice(0, OFFERED) : []),
    [reader, opened],
  );
  const unknown = name !== '' && !onlyOf(reader, name);
  const closer = (factor: number) => {
    const { position } = useLab.getState();
    setView((now) => {
      const inside = position >= now.from && position <= now.to;
      return zoomed(now, factor, inside ? position : (now.from + now.to) / 2, steps);
    });
  };
  const zoomedIn = isZoomed(view, steps);
  return (
    <div className="timeline-tools" role="toolbar" aria-label="Timeline">
      <input
        type="search"
        list={list}
        aria-label="only this context or function"
        placeholder="only context or function"
        aria-invalid={unknown}
        value={name}
        onFocus={() => setOpened(true)}
        onChange={(event) => setName(event.target.value)}
      />
      <datalist id={list}>
        {offered.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button
        type="button"
        className="quiet"
        title="less of the run (+)"
        aria-label="timeline: closer"
        onClick={() => closer(CLOSER)}
      >
        +
      </button>
      <button
        type="button"
        className="quiet"
        title="more of the run (-)"
        aria-label="timeline: further away"
        aria-disabled={!zoomedIn}
        onClick={() => closer(1 / CLOSER)}
      >
        −
      </button>
      <button
        type="button"
        className="quiet"
        title="the whole run (0)"
        aria-disabled={!zoomedIn}
        onClick={() => setView(whole(steps))}
      >
        whole run
      </button>
      <button
        type="button"
        className="quiet"
        aria-label="picture of the timeline"
        title="a picture for slides (P)"
        onClick={() => makePicture('timeline')}
      >
        picture…
      </button>
    </div>
  );
}
