import { lazy, Suspense, useRef, useState } from 'react';
import { signalStack } from '../../trace/signal-frames.ts';
import { useSize } from '../controls/useSize.ts';
import { length } from '../format/length.ts';
import { useChosenContext } from '../state/chosen.ts';
import { type Now, useNow } from '../state/lab.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { Lane } from './Lane.tsx';
import { shownContexts } from './shown.ts';
import './stacks.css';

/** For runs with more contexts than there is room for. */
const Overview = lazy(() => import('./Overview.tsx'));

/** Least width of a lane in pixels. */
const LANE = 180;

/** Lanes of stacks side by side; where there is no room for all, a list of all contexts under them. */
export function StacksPane() {
  const now = useNow();
  return now && <Stacks now={now} />;
}

function Stacks({ now: { reader, position } }: { now: Now }) {
  const highUp = useSettings(({ highAddresses }) => highAddresses === 'up');
  const chosen = useChosenContext();
  const pane = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(2);
  useSize(pane, ({ width }) => setRoom(Math.max(2, Math.floor(width / LANE))));
  const { stacks } = reader.trace;
  const owners = [...new Set(stacks.map(({ context }) => context))];
  const all = owners.length <= room;
  const shown = all ? owners : shownContexts(reader, position, room, chosen);
  return (
    <div ref={pane} className="stacks-view">
      <div className="lanes" style={length('lane', LANE)}>
        {shown.map((context) => {
          const own = reader.stackOf(context);
          const handlers = signalStack(reader, context, position)?.stack;
          return [own, handlers].map(
            (stack) =>
              stack && (
                <Lane
                  key={`${context} ${stack.name}`}
                  reader={reader}
                  stack={stack}
                  position={position}
                  highUp={highUp}
                />
              ),
          );
        })}
      </div>
      {!all && (
        <Suspense>
          <Overview reader={reader} position={position} shown={shown} chosen={chosen} />
        </Suspense>
      )}
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
