import { Suspense, useRef, useState } from 'react';
import type { PaneId } from '../lessons/panes.ts';
import { Tabs } from './controls/Tabs.tsx';
import { useSize } from './controls/useSize.ts';
import { useFewFields } from './inspector/SaveAreas.tsx';
import { PANES, tabsOf, usePanesThere } from './panes.tsx';
import { roomIn } from './room.ts';
import { usePanes } from './state/panes.ts';
import { zoom } from './state/settings.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { Sentence } from './transport/Sentence.tsx';
import { Transport } from './transport/Transport.tsx';

/** The moves, the panes and the timeline. */
export function LabPanes() {
  const lab = useRef<HTMLDivElement>(null);
  const [{ narrow, low, tabs }, setRoom] = useState(() =>
    roomIn(innerWidth / zoom(), innerHeight / zoom()),
  );
  const there = usePanesThere();
  const open = usePanes((panes) => panes.open);
  const below = there.filter((id) => PANES[id].below && open.has(id) && !tabs);
  useSize(lab, ({ width, height }) => {
    // Behind a lesson on a narrow page it has no width, and stays as it is.
    if (width > 0) setRoom(roomIn(width, height));
  });
  return (
    <div className="lab" ref={lab} data-below={below.length > 0 || undefined}>
      <Transport />
      <Sentence />
      {tabs ? <TabbedPanes there={there} narrow={narrow} /> : <WidePanes there={there} />}
      {below.map((id) => {
        const { content: Content } = PANES[id];
        return (
          <Suspense key={id} fallback={<section className={id} />}>
            <Content tab={false} />
          </Suspense>
        );
      })}
      <Timeline low={low} />
    </div>
  );
}

/** Columns side by side, the other panes as tabs in the last one. */
function WidePanes({ there }: { there: readonly PaneId[] }) {
  const few = useFewFields();
  const beside = there.includes('beside');
  const columns = there.filter((id) => {
    const { column } = PANES[id];
    return column && !(column.unlessBeside && beside);
  });
  const others = there.filter((id) => !PANES[id].column && !PANES[id].below);
  return (
    <main className="panes" data-few-fields={few || undefined}>
      {columns.map((id) => (
        <Column key={id} id={id} />
      ))}
      <section className="pane inspector" aria-label="Save areas, kernel, cost">
        {/* A new `key` brings the comparison to the front when it appears. */}
        <Tabs key={String(beside)} label="Memory, kernel and cost" tabs={tabsOf(others)} />
      </section>
    </main>
  );
}

function Column({ id }: { id: PaneId }) {
  const { name, content: Content, column } = PANES[id];
  return (
    <section className="pane" data-pane={id} aria-label={column?.label}>
      {column?.bar && (
        <div className="pane-bar">
          <h2>{name}</h2>
          <span className="spring" />
          {column.bar.tools}
        </div>
      )}
      <Content tab={false} />
    </section>
  );
}

/** All panes as tabs; where the lab is only low, the source stays beside the others. */
function TabbedPanes({ there, narrow }: { there: readonly PaneId[]; narrow: boolean }) {
  if (narrow)
    return (
      <main className="panes pane">
        <Tabs label="Panes" tabs={tabsOf(there)} />
      </main>
    );
  return (
    <main className="two-panes">
      <Column id="source" />
      <section className="pane" aria-label="Other panes">
        {/* A new `key` brings a second run to the front when it appears. */}
        <Tabs
          key={String(there.includes('beside'))}
          label="Panes"
          tabs={tabsOf(there.filter((id) => id !== 'source'))}
        />
      </section>
    </main>
  );
}
