import { useEffect, useRef, useState } from 'react';
import { useChosenContext } from '../state/chosen.ts';
import { useLab } from '../state/lab.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { Lane } from './Lane.tsx';
import { Overview } from './Overview.tsx';
import { shownContexts } from './shown.ts';

/** Least width of a lane in pixels, as in stacks.css. */
const LANE = 180;

/** Lanes of stacks side by side; where there is no room for all, a list of all contexts under them. */
export function StacksPane() {
  const run = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  const highUp = useSettings(({ highAddresses }) => highAddresses === 'up');
  const chosen = useChosenContext();
  const pane = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(2);
  const there = run !== undefined;
  useEffect(() => {
    const element = pane.current;
    if (!element || !there) return;
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setRoom(Math.max(2, Math.floor(contentRect.width / LANE))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [there]);
  if (!run) return null;
  const { reader } = run;
  const { stacks } = reader.trace;
  const all = stacks.length <= room;
  const shown = all
    ? stacks.map(({ context }) => context)
    : shownContexts(reader, position, room, chosen);
  return (
    <div ref={pane} className="stacks-view">
      <div className="lanes">
        {shown.map((context) => {
          const stack = reader.stackOf(context);
          return (
            stack && (
              <Lane
                key={context}
                reader={reader}
                stack={stack}
                position={position}
                highUp={highUp}
              />
            )
          );
        })}
      </div>
      {!all && <Overview reader={reader} position={position} shown={shown} chosen={chosen} />}
    </div>
  );
}

/** Turns the lanes over. */
export function DirectionButton() {
  const highUp = useSettings(({ highAddresses }) => highAddresses === 'up');
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => changeSettings({ highAddresses: highUp ? 'down' : 'up' })}
    >
      {highUp ? 'high addresses up ↑' : 'high addresses down ↓'}
    </button>
  );
}
