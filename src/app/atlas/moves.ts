import { setQuery, usePage } from '../state/page.ts';
import { MOST_CHOSEN, printView, readView, type View } from './view.ts';

/** What the address says now. */
const current = () => readView(usePage.getState().query);

/** Changes what is shown, and the address with it. */
export function change(news: Partial<View>, how: 'push' | 'replace' = 'push'): void {
  setQuery(printView({ ...current(), ...news }), how);
}

/** Chooses one row alone. Where its details have no room beside the table, they take the table's place. */
export function show(name: string): void {
  const panel = document.querySelector<HTMLElement>('.atlas-chosen');
  change({ chosen: [name], ...(panel?.offsetParent === null && { side: 'chosen' }) });
}

/** Takes a row into the comparison, or out of it. */
export function compare(name: string): void {
  const { chosen } = current();
  const without = chosen.filter((each) => each !== name);
  const isNew = without.length === chosen.length;
  change({ chosen: isNew ? [...without, name].slice(-MOST_CHOSEN) : without });
}
