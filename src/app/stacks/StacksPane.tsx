import { useLab } from '../store/lab.ts';
import { useSettings } from '../store/settings.ts';
import { Lane } from './Lane.tsx';

/** A lane for every stack, side by side. */
export function StacksPane() {
  const run = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  const highUp = useSettings(({ highAddresses }) => highAddresses === 'up');
  if (!run) return null;
  return (
    <div className="lanes">
      {run.reader.trace.stacks.map((stack) => (
        <Lane
          key={stack.low}
          reader={run.reader}
          stack={stack}
          position={position}
          highUp={highUp}
        />
      ))}
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
      onClick={() => useSettings.setState({ highAddresses: highUp ? 'down' : 'up' })}
    >
      {highUp ? 'high addresses up ↑' : 'high addresses down ↓'}
    </button>
  );
}
