import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Notation = 'source' | 'att' | 'intel';

/** How a person likes the page; kept in the browser. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  notation: Notation;
  base: 'hex' | 'dec';
  /** Which way addresses grow on the screen. */
  highAddresses: 'up' | 'down';
  keysOn: boolean;
  /** Keys that differ from the defaults, by command. */
  keys: Record<string, string[]>;
}

export const useSettings = create<Settings>()(
  persist(
    (): Settings => ({
      theme: 'system',
      notation: 'source',
      base: 'hex',
      highAddresses: 'up',
      keysOn: true,
      keys: {},
    }),
    { name: 'swaplab.settings' },
  ),
);

/** Puts the chosen theme on the document and follows changes. */
export function applyTheme(): void {
  const set = ({ theme }: Settings) => {
    document.documentElement.dataset.theme = theme;
  };
  set(useSettings.getState());
  useSettings.subscribe(set);
}
