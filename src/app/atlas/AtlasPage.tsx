import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { loadAtlas, useAtlas } from '../state/atlas.ts';
import { loadCores } from '../state/core.ts';
import { setQuery, usePage } from '../state/page.ts';
import { AtlasChart } from './AtlasChart.tsx';
import { AtlasTable } from './AtlasTable.tsx';
import { Chosen } from './Chosen.tsx';
import { Downloads } from './Downloads.tsx';
import { Filters } from './Filters.tsx';
import { OwnRoutines } from './OwnRoutines.tsx';
import { reading } from './reading.ts';
import { filtered, sorted } from './select.ts';
import { useShownCore } from './shown-core.ts';
import { MOST_CHOSEN, printView, readView, SIDES, type View } from './view.ts';
import './atlas.css';

// Beside the rest of the page's code, not behind it.
void loadAtlas();

/** All switches side by side: `#page=atlas&keeps=mxcsr&sort=-warm`. */
export function AtlasPage() {
  const { rows, problem, own } = useAtlas();
  const all = useMemo(
    () => rows && [...Object.values(own).flatMap(({ row }) => row ?? []), ...rows],
    [rows, own],
  );
  if (all) return <Atlas rows={all} />;
  return (
    <main className="atlas-none">
      {problem ? (
        <p role="alert">
          The rows of the atlas could not be loaded: {problem}.{' '}
          <button type="button" onClick={() => void loadAtlas()}>
            try again
          </button>
        </p>
      ) : (
        <p className="waiting" role="status">
          Loading the atlas …
        </p>
      )}
    </main>
  );
}

function Atlas({ rows }: { rows: readonly AtlasRow[] }) {
  const query = usePage((page) => page.query);
  const view = useMemo(() => readView(query), [query]);
  const core = useShownCore(rows, view);
  useEffect(() => void loadCores(), []);
  // The field follows every key; rows may follow a little later.
  const text = useDeferredValue(view.text);
  const shown = useMemo(
    () => sorted(filtered(rows, { ...view, text }), view, core),
    [rows, view, text, core],
  );
  const chosen = view.chosen.flatMap((name) => rows.find((row) => row.name === name) ?? []);
  const change = (news: Partial<View>, how: 'push' | 'replace' = 'push') =>
    setQuery(printView({ ...view, ...news }), how);
  const panel = useRef<HTMLElement>(null);
  // Where there is no room for it beside the table, it takes the table's place.
  const show = (name: string) =>
    change({ chosen: [name], ...(panel.current?.offsetParent === null && { side: 'chosen' }) });
  const compare = (name: string) => {
    const without = view.chosen.filter((each) => each !== name);
    const added = without.length === view.chosen.length;
    change({ chosen: added ? [...without, name].slice(-MOST_CHOSEN) : without });
  };
  return (
    <main className="atlas" data-side={view.side}>
      <Filters view={view} core={core} rows={rows} shown={shown.length} change={change} />
      <div className="atlas-sides">
        <Segmented
          label="View"
          options={SIDES.map((side) => [
            side,
            side === 'chosen' ? `chosen ${chosen.length}` : side,
          ])}
          value={view.side}
          onChange={(side) => change({ side })}
        />
        <OwnRoutines />
        <span className="spring" />
        <Downloads rows={shown} core={core} chosen={view.chosen} />
      </div>
      <AtlasTable
        rows={shown}
        view={view}
        core={core}
        change={change}
        show={show}
        compare={compare}
      />
      <section className="atlas-figure" aria-label="Chart">
        <AtlasChart rows={shown} core={core} chosen={view.chosen} show={show} />
        <p className="atlas-reading">{reading(shown, core)}</p>
      </section>
      <Chosen panel={panel} rows={chosen} core={core} change={change} />
    </main>
  );
}
