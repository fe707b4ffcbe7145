import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Choice, ChoiceGroup } from './choices.ts';

interface Props {
  label: string;
  value: string;
  groups: readonly ChoiceGroup[];
  choose(value: string): void;
}

/** A box to type into and the choices that have all its words (WAI-ARIA combobox pattern). */
export default function PickerList({ label, value, groups, choose }: Props) {
  const base = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const found = matching(groups, query);
  const all = found.flatMap(({ choices }) => choices);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      all.findIndex((choice) => choice.value === value),
    ),
  );
  const at = Math.min(active, all.length - 1);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (event.key === 'Enter' && all[at]) choose(all[at].value);
    else if (to === undefined) return;
    else if (event.key.startsWith('Page')) setActive(Math.max(0, Math.min(to, all.length - 1)));
    else setActive((to + all.length) % all.length);
    event.preventDefault();
  };
  let index = -1;
  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={`search: ${label}`}
        aria-expanded={true}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={all[at] && `${base}-${at}`}
        placeholder="type to search"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${base}-list`} className="choices" role="listbox" aria-label={label}>
        {found.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: of options, not of fields
          <div key={group.name} role="group" aria-label={group.name}>
            <p className="group" aria-hidden="true">
              {group.name}
            </p>
            {group.choices.map((choice) => {
              index++;
              const own = index;
              return (
                <Option
                  key={choice.value}
                  choice={choice}
                  id={`${base}-${own}`}
                  index={own}
                  active={own === at}
                  selected={choice.value === value}
                  choose={choose}
                />
              );
            })}
          </div>
        ))}
      </div>
      {all.length === 0 && (
        <p className="empty" role="status">
          Nothing is called ‘{query}’.
        </p>
      )}
    </>
  );
}

interface OptionProps {
  choice: Choice;
  id: string;
  index: number;
  active: boolean;
  selected: boolean;
  choose(value: string): void;
}

function Option({ choice, id, index, active, selected, choose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the box
    // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus
    <div
      id={id}
      className="choice"
      role="option"
      aria-selected={selected}
      data-index={index}
      data-active={active || undefined}
      data-value={choice.value}
      onClick={() => choose(choice.value)}
    >
      {choice.text}
      {choice.note && <small>{choice.note}</small>}
    </div>
  );
}

/** The choices whose name, value or group have all words of a query, groups without any left out. */
function matching(groups: readonly ChoiceGroup[], query: string): ChoiceGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (group: ChoiceGroup, { text, value }: Choice) => {
    const whole = `${group.name} ${text} ${value}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  };
  return groups
    .map((group) => ({ ...group, choices: group.choices.filter((each) => has(group, each)) }))
    .filter(({ choices }) => choices.length > 0);
}
