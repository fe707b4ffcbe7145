import { type RefObject, useEffect, useRef } from 'react';

/** Gives the first button of a row the focus when keys have led there, unless it is elsewhere on the page. */
export function useFocusRow(focused: boolean): RefObject<HTMLTableRowElement | null> {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const list = row.current?.closest('section');
    // A row that was scrolled away took the focus with it.
    if (focused && (activeElement === document.body || list?.contains(activeElement)))
      row.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  }, [focused]);
  return row;
}
