import { type ReactNode, useId, useState } from 'react';
import { FAMILIES } from '../../atlas/row/families.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { plural } from '../../base/count.ts';
import { useAtlas } from '../state/atlas.ts';
import { FamilyGlyph } from './FamilyGlyph.tsx';
import { MachineNote } from './MachineNote.tsx';
import { change } from './moves.ts';
import { coresOf, OWN_CORE, useHasOwnCore } from './shown-core.ts';
import { TRAITS } from './traits.ts';
import type { View } from './view.ts';

interface Props {
  view: View;
  core: string;
  /** All rows, and how many of them are shown. */
  rows: readonly AtlasRow[];
  shown: number;
}

/** Which rows are shown, on which core. */
export function Filters({ view, core, rows, shown }: Props) {
  const [machine, setMachine] = useState('');
  // Where there is little room.
  const [isOpen, setOpen] = useState(false);
  const machineId = useId();
  const moreId = useId();
  const families = FAMILIES.filter((family) => rows.some((row) => row.family === family));
  const inForce = view.families.length + view.keeps.length;
  return (
    <search className="atlas-filters" data-open={isOpen || undefined}>
      <div className="atlas-line">
        <input
          type="search"
          className="atlas-text"
          placeholder="filter: boost, ret, MIT …"
          aria-label="filter"
          value={view.text}
          onChange={(event) => change({ text: event.target.value }, 'replace')}
        />
        <span className="quiet nowrap" role="status">
          {shown === rows.length
            ? plural(shown, 'switch', 'switches')
            : `${shown} of ${rows.length}`}
        </span>
        <button
          type="button"
          className="atlas-fold"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => setOpen(!isOpen)}
        >
          filters, core{inForce > 0 && ` (${inForce})`}
        </button>
      </div>
      <div className="atlas-more" id={moreId}>
        <Chips label="families">
          {families.map((family) => (
            <button
              key={family}
              type="button"
              aria-pressed={view.families.includes(family)}
              onClick={() => change({ families: toggled(view.families, family) })}
            >
              <FamilyGlyph family={family} /> {family}
            </button>
          ))}
        </Chips>
        <Chips label="keeps">
          {TRAITS.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              aria-pressed={view.keeps.includes(id)}
              onClick={() => change({ keeps: toggled(view.keeps, id) })}
            >
              {title}
            </button>
          ))}
        </Chips>
        <CorePicker core={core} rows={rows} pick={(name) => change({ core: name })} />
        <span className="atlas-line">
          <label className="menu" htmlFor={machineId}>
            your CPU
          </label>
          <input
            id={machineId}
            className="atlas-machine"
            placeholder="Ryzen 7 5800X"
            autoComplete="off"
            spellCheck={false}
            value={machine}
            onChange={(event) => setMachine(event.target.value)}
          />
        </span>
      </div>
      {machine.trim() !== '' && (
        <MachineNote
          text={machine}
          core={core}
          rows={rows}
          take={(name) => change({ core: name })}
        />
      )}
    </search>
  );
}

const toggled = <T,>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** Filters of one kind, in a line that scrolls where it has no room. */
function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="atlas-chips" aria-label={label}>
      <span className="quiet" aria-hidden="true">
        {label}
      </span>
      {children}
    </fieldset>
  );
}

function CorePicker({
  core,
  rows,
  pick,
}: {
  core: string;
  rows: readonly AtlasRow[];
  pick(name: string): void;
}) {
  const titles = useAtlas((atlas) => atlas.titles);
  const hasOwn = useHasOwnCore();
  const names = coresOf(rows).filter((name) => name !== OWN_CORE);
  return (
    <label className="menu core">
      <span>core</span>
      <select value={core} onChange={(event) => pick(event.target.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {titles[name] ?? name}
          </option>
        ))}
        {hasOwn && <option value={OWN_CORE}>own: with your figures</option>}
      </select>
    </label>
  );
}
