import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { whereRoom } from './where-room.ts';

interface Welcome {
  /** Whether a person has been welcomed, and knows the ways on. */
  done: boolean;
  about: boolean;
  touring: boolean;
}

/** Whether a link brought the page here: then nothing stands beside what it asks for. */
const BY_LINK = location.hash.length > 1;

/** What tells where to begin. That somebody has been welcomed is kept in the browser. */
export const useWelcome = create<Welcome>()(
  persist((): Welcome => ({ done: false, about: false, touring: false }), {
    name: 'swaplab.welcome',
    storage: whereRoom(),
    partialize: ({ done }) => ({ done }),
  }),
);

/** Whether to say what this is, and the ways on. */
export const useFirstVisit = (): boolean => useWelcome(({ done }) => !done) && !BY_LINK;

/** A person knows: no welcome from now on. */
export function welcomed(): void {
  useWelcome.setState({ done: true });
}

/** Opens or closes what the lab says about itself. */
export function showAbout(about: boolean): void {
  useWelcome.setState({ about });
}

/** Begins the tour, or ends it. */
export function tour(touring: boolean): void {
  useWelcome.setState({ touring, about: false, done: true });
}
