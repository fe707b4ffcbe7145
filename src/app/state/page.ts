import { create } from 'zustand';
import { changesLeft, writeAddress } from '../link/write.ts';

/** The page that the address means when it names none. */
export const LAB = 'lab';

interface Shown {
  /** Id of a page in pages.ts, maybe unknown. */
  page: string;
  /** What the address says besides: the page's own parameters. */
  query: URLSearchParams;
  /** Addresses that pages were last left at, by page. */
  left: Readonly<Record<string, string>>;
}

function read(hash: string): Pick<Shown, 'page' | 'query'> {
  const query = new URLSearchParams(hash.slice(1));
  const page = query.get('page') || LAB;
  query.delete('page');
  return { page, query };
}

/** Which page is shown: `#page=experiments&experiment=graph`; an address without one is the lab's. */
export const usePage = create<Shown>(() => ({ ...read(location.hash), left: {} }));

/** Shows the page that the address names. */
export function followPage(): void {
  const { hash } = location;
  const shown = read(hash);
  usePage.setState(({ left }) => ({ ...shown, left: { ...left, [shown.page]: hash } }));
}

/** Puts a page's parameters into the address: in the place of the last, or as a new one, from which Back returns. */
export function setQuery(query: Record<string, string>, how: 'push' | 'replace' = 'replace'): void {
  const { page, left } = usePage.getState();
  const link = `#${new URLSearchParams({ page, ...query })}`;
  // What the browser would refuse is in the address with the next change.
  if (changesLeft() > 0) writeAddress(link, how);
  usePage.setState({ query: new URLSearchParams(query), left: { ...left, [page]: link } });
}
