import { memo, useState } from 'react';
import { Segmented } from '../controls/Segmented.tsx';
import { useNow } from '../state/lab.ts';
import { CallStacks } from './CallStacks.tsx';
import { Functions } from './Functions.tsx';
import './calls.css';

type View = 'stacks' | 'functions';

const VIEWS: readonly [View, string, string][] = [
  ['stacks', 'call stacks', 'who called whom, in every context'],
  ['functions', 'functions', 'functions and labels of the run'],
];

/** The call stack of every context, and the functions of the run. */
export default function CallsPane() {
  const now = useNow();
  const [view, setView] = useState<View>('stacks');
  if (!now) return null;
  const { run, position } = now;
  return (
    <div className="calls-view">
      <div className="pane-bar">
        <ViewChoice view={view} setView={setView} />
      </div>
      {view === 'stacks' ? (
        <CallStacks run={run} position={position} />
      ) : (
        <Functions run={run} position={position} />
      )}
    </div>
  );
}

const ViewChoice = memo(({ view, setView }: { view: View; setView(view: View): void }) => (
  <Segmented label="Shown" options={VIEWS} value={view} onChange={setView} />
));
