import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

/** Values, and the contexts among them. */
const CELL = 'button:is(.cell, .context-name)';

/**
 * One stop of Tab for all the values of a table or list, which are no stops themselves (`tabIndex={-1}`): the arrows up
 * and down go from one to the next, Home and End to the ends.
 * @param label of those that are no table
 */
export function useCells(label?: string) {
  const last = useRef<HTMLElement>(undefined);
  return {
    ...(label && { role: 'group', 'aria-label': label }),
    tabIndex: 0,
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      const cell = target.closest<HTMLElement>(CELL);
      if (cell) last.current = cell;
      // A click beside the values leaves them alone.
      if (target !== currentTarget || !currentTarget.matches(':focus-visible')) return;
      const known = last.current && currentTarget.contains(last.current) ? last.current : undefined;
      (known ?? currentTarget.querySelector<HTMLElement>(CELL))?.focus();
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      // From outside it can be come to again.
      if (!currentTarget.contains(relatedTarget)) currentTarget.tabIndex = 0;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { currentTarget, key, target } = event;
      if (!(target as Element).closest(CELL)) return;
      // Out of it, and not to itself.
      if (key === 'Tab' && event.shiftKey) currentTarget.tabIndex = -1;
      const cells = [...currentTarget.querySelectorAll<HTMLElement>(CELL)];
      const at = cells.indexOf(target as HTMLElement);
      const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: cells.length - 1 }[key];
      if (to === undefined) return;
      event.preventDefault();
      cells[Math.max(0, Math.min(cells.length - 1, to))]?.focus();
    },
  };
}
