import { memo, Suspense, useMemo } from 'react';
import type { PaneId } from '../../lessons/panes.ts';
import { Tabs } from '../controls/Tabs.tsx';
import { labelOf, PANES } from '../panes.tsx';
import { askForTab, frontOf, usePanes } from '../state/panes.ts';
import type { Arrangement } from './arrangement.ts';
import { drops, grip } from './drag.ts';
import { PaneMenuButton } from './PaneMenuButton.tsx';

interface Props {
  panes: readonly PaneId[];
  /** Of the row of tabs, for those who hear the page. */
  label: string;
  whole: Arrangement;
}

/** A pane, or several as tabs. */
export const PanePlace = memo(function PanePlace({ panes, label, whole }: Props) {
  const front = usePanes(({ recent }) => frontOf(panes, recent));
  const { name, content: Content, ownBar, tools } = PANES[front];
  const single = panes.length === 1;
  // What it shows doesn't depend on where it stands: moving a divider draws no pane anew.
  const content = useMemo(
    () => (
      <Suspense fallback={<p className="waiting">Loading …</p>}>
        <Content tab />
      </Suspense>
    ),
    [Content],
  );
  return (
    <section
      className="pane"
      data-pane={front}
      data-first={panes[0]}
      aria-label={single ? labelOf(front) : undefined}
      {...drops(whole, front)}
    >
      <PaneMenuButton id={front} whole={whole} />
      {single ? (
        <>
          {!ownBar && (
            <div className="pane-bar" {...grip(front)}>
              <h2>{name}</h2>
              <span className="spring" />
              {tools}
            </div>
          )}
          {content}
        </>
      ) : (
        <Tabs
          label={label}
          tabs={panes.map((id) => ({ id, name: PANES[id].name, grip: grip(id) }))}
          front={front}
          choose={askForTab}
          tools={tools}
        >
          {content}
        </Tabs>
      )}
    </section>
  );
});
