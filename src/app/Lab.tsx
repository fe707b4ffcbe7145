import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { BesidePane } from './beside/BesidePane.tsx';
import { Tabs } from './format/Tabs.tsx';
import { Compare } from './inspector/Compare.tsx';
import { Inspector, useInspectorTabs } from './inspector/Inspector.tsx';
import { RegistersPane } from './registers/RegistersPane.tsx';
import { SourcePane } from './source/SourcePane.tsx';
import { DirectionButton, StacksPane } from './stacks/StacksPane.tsx';
import { useLab } from './store/lab.ts';
import { usePipeline } from './store/pipeline.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { Sentence } from './transport/Sentence.tsx';
import { Transport } from './transport/Transport.tsx';

const Pipeline = lazy(() => import('./pipeline/Pipeline.tsx'));

/** Up to this width in pixels panes become tabs, as in layout.css. */
const NARROW = 679;

/** The moves, the panes and the timeline. */
export function Lab() {
  const lab = useRef<HTMLDivElement>(null);
  const [narrow, setNarrow] = useState(() => innerWidth <= NARROW);
  const beside = useLab((lab) => lab.beside !== undefined);
  const pipeline = usePipeline(({ open }) => open) && !narrow;
  useEffect(() => {
    const element = lab.current;
    if (!element) return;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      // Behind a lesson on a narrow page it has no width, and stays as it is.
      if (contentRect.width > 0) setNarrow(contentRect.width <= NARROW);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="lab" ref={lab} data-pipeline={pipeline || undefined}>
      <Transport />
      <Sentence />
      {narrow ? <NarrowPanes beside={beside} /> : <WidePanes beside={beside} />}
      {pipeline && (
        <Suspense fallback={<section className="pipeline" />}>
          <Pipeline closable />
        </Suspense>
      )}
      <Timeline />
    </div>
  );
}

function WidePanes({ beside }: { beside: boolean }) {
  return (
    <main className="panes">
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

function NarrowPanes({ beside }: { beside: boolean }) {
  const inspector = useInspectorTabs();
  const tabs = [
    { id: 'source', name: 'source', content: <SourcePane /> },
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
  return (
    <main className="panes pane">
      <Tabs label="Panes" tabs={tabs} />
    </main>
  );
}
