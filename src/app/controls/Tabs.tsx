import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { usePanes } from '../state/panes.ts';

interface Tab {
  id: string;
  name: ReactNode;
  content: ReactNode;
}

/** Panels under a row of tabs; arrows move between tabs (WAI-ARIA tabs pattern). */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [chosen, setChosen] = useState(tabs[0].id);
  const base = useId();
  const asked = usePanes((panes) => panes.asked);
  const request = usePanes((panes) => panes.request);
  // What was asked for before this row was drawn does not count.
  const [seen, setSeen] = useState(request);
  useEffect(() => {
    if (request === seen) return;
    setSeen(request);
    if (asked !== undefined && tabs.some(({ id }) => id === asked)) setChosen(asked);
  }, [asked, request, seen, tabs]);
  const current = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length];
    setChosen(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <>
      <div className="pane-bar tabs" role="tablist" aria-label={label} onKeyDown={press}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            id={`${base}-${id}`}
            type="button"
            role="tab"
            aria-selected={id === current.id}
            aria-controls={`${base}-panel`}
            tabIndex={id === current.id ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        className="panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${current.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
        tabIndex={0}
      >
        {/* What is in it has headings of the third rank. */}
        <h2 className="unseen">{current.name}</h2>
        {current.content}
      </div>
    </>
  );
}
