import { create } from 'zustand';
import type { Asked } from '../../machine/scenarios/asked.ts';

/** A way in which a file's functions can switch. */
export interface Offer {
  symbol: string;
  shape: string;
}

interface Routines {
  /** What a person said of the routine in a file, by path. */
  asked: Readonly<Record<string, Asked>>;
  /** What was seen when it was last run, by path: all that can switch, and how it was called. */
  seen: Readonly<Record<string, { offers: readonly Offer[]; called?: Offer }>>;
}

/** What is known of routines by their files; kept as long as the page. */
export const useAsked = create<Routines>()(() => ({ asked: {}, seen: {} }));

/** Says which function of a file switches, or how it is called; an empty text takes it back. */
export function ask(path: string, said: Asked): void {
  useAsked.setState(({ asked }) => {
    const { symbol, shape } = { ...asked[path], ...said };
    return { asked: { ...asked, [path]: { ...(symbol && { symbol }), ...(shape && { shape }) } } };
  });
}

/** What a link says of a file's routine, in place of what was said before. */
export function askOnly(path: string, said: Asked): void {
  useAsked.setState(({ asked }) => ({ asked: { ...asked, [path]: said } }));
}

/** Keeps what was seen of a file's routine. */
export function noteSeen(path: string, offers: readonly Offer[], called?: Offer): void {
  useAsked.setState(({ seen }) => ({
    seen: { ...seen, [path]: { offers, ...(called && { called }) } },
  }));
}

/** What is known of a file's routine goes with the file to another path. */
export function moveAsked(from: string, to: string): void {
  useAsked.setState(({ asked, seen }) => ({
    asked: { ...asked, ...(asked[from] && { [to]: asked[from] }) },
    seen: { ...seen, ...(seen[from] && { [to]: seen[from] }) },
  }));
}
