import { type KeyboardEvent, useId, useState } from 'react';
import { suggestPlaces } from '../../analysis/places.ts';
import { count } from '../../base/count.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { lookAtMemory } from '../state/memory.ts';

/** Suggestions listed. */
const MOST = 60;

interface Props {
  reader: TraceReader;
  position: number;
  /** The place looked at. */
  text: string;
}

/**
 * The place to look at, typed or chosen from what there is (WAI-ARIA combobox with a list). Empty or unchanged, it
 * lists what is mapped.
 */
export function PlaceBox({ reader, position, text }: Props) {
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const list = useId();
  const { found, total } = open
    ? suggestPlaces(reader, position, typed ?? '', MOST)
    : { found: [], total: 0 };
  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const look = (place: string) => {
    close();
    setTyped(undefined);
    if (place.trim()) lookAtMemory(place.trim());
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by) {
      event.preventDefault();
      setOpen(true);
      setChosen(Math.max(-1, Math.min(found.length - 1, chosen + by)));
    } else if (event.key === 'Enter') look(found[chosen]?.text ?? typed ?? text);
    else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  };
  return (
    <div className="place-box">
      <input
        role="combobox"
        aria-label="Place in memory"
        aria-expanded={open && found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        placeholder="address, register, symbol"
        spellCheck={false}
        autoComplete="off"
        value={typed ?? text}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={() => {
          close();
          setTyped(undefined);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(-1);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      {open && found.length > 0 && (
        <div id={list} role="listbox" aria-label="Places" className="place-list">
          {found.map(({ text: place, what }, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
            <div
              key={`${place} ${what}`}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === chosen}
              ref={(row) => {
                if (i === chosen) row?.scrollIntoView({ block: 'nearest' });
              }}
              // Before the box loses the focus, and its list with it.
              onMouseDown={(event) => {
                event.preventDefault();
                look(place);
              }}
            >
              <code>{place}</code> <span className="quiet">{what}</span>
            </div>
          ))}
          {total > found.length && (
            <p className="quiet">{count(total - found.length)} more: type on</p>
          )}
        </div>
      )}
    </div>
  );
}
