import {
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { MenuButton } from './Menu.tsx';
import { useSize } from './useSize.ts';

interface Tab<Id extends string> {
  id: Id;
  name: ReactNode;
  /** Attributes of its button by which it is dragged. */
  grip: HTMLAttributes<HTMLElement>;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  front: Id;
  choose(id: Id): void;
  /** At the end of the row. */
  tools?: ReactNode;
  /** Of the one in front. */
  children: ReactNode;
}

/** A panel under a row of tabs; arrows move between tabs (WAI-ARIA tabs pattern). Those without room are in a menu. */
export function Tabs<Id extends string>(props: Props<Id>) {
  const { label, tabs, front, choose, tools, children } = props;
  const base = useId();
  const row = useRef<HTMLDivElement>(null);
  const fitting = useFitting(row);
  const rest = tabs.slice(fitting);
  const current = tabs.find(({ id }) => id === front) ?? tabs[0];
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length];
    choose(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <>
      <div className="pane-bar">
        <div ref={row} className="tabs" role="tablist" aria-label={label} onKeyDown={press}>
          {tabs.map(({ id, name, grip }, i) => (
            <button
              key={id}
              id={`${base}-${id}`}
              type="button"
              role="tab"
              // It stays where a screen reader finds it; eyes find it in the menu.
              data-rest={i >= fitting || undefined}
              aria-selected={id === current.id}
              aria-controls={`${base}-panel`}
              tabIndex={id === current.id ? 0 : -1}
              onClick={() => choose(id)}
              {...grip}
            >
              {name}
            </button>
          ))}
        </div>
        {rest.length > 0 && (
          <MenuButton
            className="rest"
            label="more tabs"
            items={() =>
              rest.map(({ id, name }) => ({
                text: name,
                checked: id === current.id,
                run: () => choose(id),
              }))
            }
          >
            {rest.includes(current) ? current.name : `+${rest.length}`} ▾
          </MenuButton>
        )}
        <span className="spring" />
        {tools}
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
        {children}
      </div>
    </>
  );
}

/** How many of the buttons in a row have room. The row wraps, and shows its first line alone. */
function useFitting(row: RefObject<HTMLDivElement | null>): number {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);
  const measure = () => {
    const buttons = [...(row.current?.children ?? [])] as HTMLElement[];
    const top = buttons[0]?.offsetTop ?? 0;
    const first = buttons.findIndex(({ offsetTop }) => offsetTop > top + 4);
    setFitting(first < 0 ? buttons.length : first);
  };
  useSize(row, measure);
  // A name may change with the run, and the row with what stands beside it.
  useLayoutEffect(measure);
  return fitting;
}
