import {
  type ButtonHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import { placeAt } from './place.ts';

/** What a menu offers. */
export interface MenuItem {
  text: ReactNode;
  /** For what is one of several, or on or off. */
  checked?: boolean;
  run(): void;
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  /** Made when it opens; `line` draws a rule. */
  items(): readonly (MenuItem | 'line')[];
  children: ReactNode;
}

/** A button that opens a menu (WAI-ARIA menu button pattern). */
export function MenuButton({ label, items, children, className = '', ...rest }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [offered, setOffered] = useState<readonly (MenuItem | 'line')[]>();
  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const press = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };
  return (
    <>
      <button
        {...rest}
        ref={button}
        type="button"
        className={`quiet ${className}`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={offered !== undefined}
        popoverTarget={id}
        // Until the open menu has the keyboard.
        onKeyDown={(event) => offered && press(event)}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        className="menu-list"
        popover="auto"
        role="menu"
        aria-label={label}
        onKeyDown={press}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') setOffered(items());
        }}
        onToggle={({ newState }) => {
          if (newState === 'closed') setOffered(undefined);
          else {
            placeAt(menu.current, button.current);
            // Keys may have been quicker.
            if (!menu.current?.contains(document.activeElement)) entries()[0]?.focus();
          }
        }}
      >
        {offered?.map((item, i) =>
          item === 'line' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once an opening
            <hr key={i} />
          ) : (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a button of either role
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once an opening
              key={i}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              aria-checked={item.checked}
              tabIndex={-1}
              onClick={() => {
                menu.current?.hidePopover();
                item.run();
              }}
            >
              {item.text}
            </button>
          ),
        )}
      </div>
    </>
  );
}
