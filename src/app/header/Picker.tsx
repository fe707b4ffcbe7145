import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { placeAt } from '../controls/place.ts';
import { whenIdle } from '../load/idle.ts';
import type { ChoiceGroup } from './choices.ts';
import './picker.css';

const load = () => import('./PickerList.tsx');
const PickerList = lazy(load);

interface Props {
  label: 'scenario' | 'routine' | 'beside';
  /** What is chosen, and what it is called. */
  value: string;
  text: string;
  /** It was chosen, and is not shown yet. */
  waiting?: boolean;
  groups: readonly ChoiceGroup[];
  choose(value: string): void;
}

/** A button that opens a list to search and choose from. After a choice the keyboard is the page's again. */
export function Picker({ label, value, text, waiting = false, groups, choose }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => whenIdle(() => void load().catch(() => undefined)), []);
  const id = `pick-${label}`;
  return (
    <div className={`menu ${label}`}>
      <span className="menu-label" aria-hidden="true">
        {label}
      </span>
      <button
        ref={button}
        type="button"
        className="pick"
        aria-label={`${label}: ${text}`}
        title={`${label}: ${text}`}
        data-value={value}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-busy={waiting}
        popoverTarget={id}
      >
        <span>{text}</span>
        {waiting && '…'} ▾
      </button>
      <div
        ref={popover}
        id={id}
        className="picker"
        popover="auto"
        role="dialog"
        aria-label={`choose: ${label}`}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open') placeAt(popover.current, button.current);
        }}
      >
        {open && (
          <Suspense fallback={<p className="waiting">Loading …</p>}>
            <PickerList
              label={label}
              value={value}
              groups={groups}
              choose={(chosen) => {
                popover.current?.hidePopover();
                button.current?.focus();
                choose(chosen);
              }}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}
