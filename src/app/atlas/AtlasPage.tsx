import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { reading } from '../../atlas/picture/reading.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { loadAtlas, useAtlas } from '../state/atlas.ts';
import { useChoice } from '../state/core.ts';
import { usePage } from '../state/page.ts';
import { AtlasChart } from './AtlasChart.tsx';
import { AtlasTable } from './AtlasTable.tsx';
import { Chosen } from './Chosen.tsx';
import { Downloads } from './Downloads.tsx';
import { Filters } from './Filters.tsx';
import { change } from './moves.ts';
import { OwnRoutines } from './OwnRoutines.tsx';
import { leaveOwnCore, timeOnOwnCore, withOwnCore } from './own-core.ts';
import { filtered, sorted } from './select.ts';
import { OWN_CORE, useShownCore } from './shown-core.ts';
import { readView, SIDES } from './view.ts';
import './atlas.css';

/** All switches side by side: `#page=atlas&keeps=mxcsr&sort=-warm`. */
export function AtlasPage() {
  const { rows, problem, own, onCore } = useAtlas();
  const all = useMemo(
    () =>
      rows && withOwnCore([...Object.values(own).flatMap(({ row }) => row ?? []), ...rows], onCore),
    [rows, own, onCore],
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
  const changes = useChoice((choice) => choice.changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found makes other rows of them, which say no more
  useEffect(
    () => void (core === OWN_CORE ? timeOnOwnCore(rows) : leaveOwnCore()),
    [core, changes, rows.length],
  );
  // The field follows every key; rows may follow a little later.
  const text = useDeferredValue(view.text);
  const found = useSame(filtered(rows, { ...view, text }));
  const shown = useMemo(() => sorted(found, view, core), [found, view, core]);
  const said = useMemo(() => reading(found, core), [found, core]);
  const chosen = view.chosen.flatMap((name) => rows.find((row) => row.name === name) ?? []);
  return (
    <main className="atlas" data-side={view.side}>
      <Filters view={view} core={core} rows={rows} shown={shown.length} />
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
        {core === OWN_CORE && <OwnCoreProgress />}
        <span className="spring" />
        <Downloads rows={shown} core={core} chosen={view.chosen} />
      </div>
      <AtlasTable rows={shown} view={view} core={core} />
      <section className="atlas-figure" aria-label="Chart">
        <AtlasChart rows={found} core={core} chosen={view.chosen.join()} />
        <p className="atlas-reading">{said}</p>
      </section>
      <Chosen rows={chosen} core={core} />
    </main>
  );
}

/** How many rows are timed on the changed core; nothing once all are. */
function OwnCoreProgress() {
  const onCore = useAtlas((atlas) => atlas.onCore);
  if (!onCore) return null;
  const done = Object.keys(onCore.byName).length;
  if (done >= onCore.of) return null;
  return (
    <span role="status" className="atlas-measuring">
      <progress aria-label="timing on your core" max={onCore.of} value={done} /> timing on your core
    </span>
  );
}

/** The list of before as long as there is the same in it: what was made of it stays. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (kept === list || (kept.length === list.length && kept.every((each, i) => each === list[i])))
    return kept;
  keep(list);
  return list;
}
