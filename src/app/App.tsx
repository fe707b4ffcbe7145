import { useEffect, useState } from 'react';
import { BesidePane } from './beside/BesidePane.tsx';
import { Help } from './dialogs/Help.tsx';
import { ValuePopover } from './dialogs/ValuePopover.tsx';
import { Tabs } from './format/Tabs.tsx';
import { Header } from './header/Header.tsx';
import { Compare } from './inspector/Compare.tsx';
import { INSPECTOR_TABS, Inspector } from './inspector/Inspector.tsx';
import { OtherPage } from './OtherPage.tsx';
import { RegistersPane } from './registers/RegistersPane.tsx';
import { SourcePane } from './source/SourcePane.tsx';
import { DirectionButton, StacksPane } from './stacks/StacksPane.tsx';
import { Status } from './status/Status.tsx';
import { useDrafts } from './store/drafts.ts';
import { useLab } from './store/lab.ts';
import { LAB, usePage } from './store/page.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { Sentence } from './transport/Sentence.tsx';
import { Transport } from './transport/Transport.tsx';

/** Up to this width panes become tabs, as in layout.css. */
const NARROW = '(max-width: 699px)';

/** The page that the address names. */
export function App() {
  const page = usePage((shown) => shown.page);
  return page === LAB ? <LabPage /> : <OtherPage key={page} id={page} />;
}

function LabPage() {
  const narrow = useMedia(NARROW);
  const beside = useLab((lab) => lab.beside !== undefined);
  const editing = useDrafts((drafts) => drafts.editing !== undefined);
  return (
    <div className="app" data-beside={beside || undefined} data-editing={editing || undefined}>
      <Header />
      <Transport />
      <Sentence />
      {narrow ? <NarrowPanes beside={beside} /> : <WidePanes beside={beside} />}
      <Timeline />
      <Status />
      <ValuePopover />
      <Help />
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
    ...INSPECTOR_TABS,
  ];
  return (
    <main className="panes pane">
      <Tabs label="Panes" tabs={tabs} />
    </main>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const note = () => setMatches(media.matches);
    media.addEventListener('change', note);
    return () => media.removeEventListener('change', note);
  }, [query]);
  return matches;
}
