import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { BesidePane } from './beside/BesidePane.tsx';
import { Tabs } from './controls/Tabs.tsx';
import { Compare } from './inspector/Compare.tsx';
import { Inspector, useInspectorTabs } from './inspector/Inspector.tsx';
import { useFewFields } from './inspector/SaveAreas.tsx';
import { RegistersPane } from './registers/RegistersPane.tsx';
import { SourcePane } from './source/SourcePane.tsx';
import { DirectionButton, StacksPane } from './stacks/StacksPane.tsx';
import { useLab } from './state/lab.ts';
import { usePipeline } from './state/pipeline.ts';
import { zoom } from './state/settings.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { Sentence } from './transport/Sentence.tsx';
import { Transport } from './transport/Transport.tsx';

const Pipeline = lazy(() => import('./pipeline/Pipeline.tsx'));

/** Sizes in pixels, as in layout.css: up to this width panes become tabs. */
const NARROW = 679;
/** Up to this height there is room for one row of panes; on a phone, for one row of buttons. */
const LOW = 569;
const LOW_NARROW = 499;
/** From this width on all panes stand in one row. */
const WIDE = 1400;

/** What a lab of this size has room for. */
function roomIn(width: number, height: number) {
  const narrow = width <= NARROW;
  const low = height <= (narrow ? LOW_NARROW : LOW);
  return { narrow, low, tabs: narrow || (low && width < WIDE) };
}

/** The moves, the panes and the timeline. */
export function Lab() {
  const lab = useRef<HTMLDivElement>(null);
  const [{ narrow, low, tabs }, setRoom] = useState(() =>
    roomIn(innerWidth / zoom(), innerHeight / zoom()),
  );
  const beside = useLab((lab) => lab.beside !== undefined);
  const pipeline = usePipeline(({ open }) => open) && !tabs;
  useEffect(() => {
    const element = lab.current;
    if (!element) return;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      const { width, height } = contentRect;
      // Behind a lesson on a narrow page it has no width, and stays as it is.
      if (width > 0) setRoom(roomIn(width, height));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="lab" ref={lab} data-pipeline={pipeline || undefined}>
      <Transport />
      <Sentence />
      {tabs ? <TabbedPanes beside={beside} narrow={narrow} /> : <WidePanes beside={beside} />}
      {pipeline && (
        <Suspense fallback={<section className="pipeline" />}>
          <Pipeline closable />
        </Suspense>
      )}
      <Timeline low={low} />
    </div>
  );
}

function WidePanes({ beside }: { beside: boolean }) {
  const few = useFewFields();
  return (
    <main className="panes" data-few-fields={few || undefined}>
      <section className="pane source" aria-label="Source">
        <SourcePane />
      </section>
      {beside && (
        <section className="pane beside" aria-label="Second run">
          <BesidePane />
        </section>
      )}
      {!beside && (
        <section className="pane" aria-label="Registers">
          <div className="pane-bar">
            <h2>registers</h2>
          </div>
          <RegistersPane />
        </section>
      )}
      <section className="pane stacks" aria-label="Stacks">
        <div className="pane-bar">
          <h2>stacks</h2>
          <span className="spring" />
          <DirectionButton />
        </div>
        <StacksPane />
      </section>
      <section className="pane inspector" aria-label="Save areas, kernel, cost">
        <Inspector />
      </section>
    </main>
  );
}

/** All panes as tabs; where the lab is only low, the source stays beside the others. */
function TabbedPanes({ beside, narrow }: { beside: boolean; narrow: boolean }) {
  const inspector = useInspectorTabs();
  const tabs = [
    ...(beside
      ? [
          { id: 'beside', name: 'beside', content: <BesidePane /> },
          { id: 'compare', name: 'compare', content: <Compare /> },
        ]
      : []),
    { id: 'registers', name: 'registers', content: <RegistersPane /> },
    { id: 'stacks', name: 'stacks', content: <StacksPane /> },
    ...inspector,
    {
      id: 'pipeline',
      name: 'pipeline',
      content: (
        <Suspense fallback={<p className="empty">Loading …</p>}>
          <Pipeline closable={false} />
        </Suspense>
      ),
    },
  ];
  if (narrow)
    return (
      <main className="panes pane">
        <Tabs
          label="Panes"
          tabs={[{ id: 'source', name: 'source', content: <SourcePane /> }, ...tabs]}
        />
      </main>
    );
  return (
    <main className="two-panes">
      <section className="pane source" aria-label="Source">
        <SourcePane />
      </section>
      <section className="pane" aria-label="Other panes">
        {/* A new `key` brings a second run to the front when it appears. */}
        <Tabs key={String(beside)} label="Panes" tabs={tabs} />
      </section>
    </main>
  );
}
