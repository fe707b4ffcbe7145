import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { whereRoom } from './where-room.ts';

/** The syntax instructions are shown in; `source` as the file has them. */
export type Notation = 'source' | 'att' | 'intel';

/** How a person likes the page; kept in the browser. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  notation: Notation;
  base: 'hex' | 'dec';
  /** Which way addresses grow on the screen. */
  highAddresses: 'up' | 'down';
  /** Large enough for the back row of a lecture hall. */
  large: boolean;
  /** What lessons are read in where there is a translation, by code. */
  language: string;
  keysOn: boolean;
  /** Keys that differ from the defaults, by command. */
  keys: Record<string, string[]>;
}

/** The settings in force. */
export const useSettings = create<Settings>()(
  persist(
    (): Settings => ({
      theme: 'system',
      notation: 'source',
      base: 'hex',
      highAddresses: 'up',
      large: false,
      language: 'en',
      keysOn: true,
      keys: {},
    }),
    { name: 'swaplab.settings', storage: whereRoom() },
  ),
);

/** How instructions are spelled: as the disassembly is, AT&T beside the source. */
export function useSyntax(): 'att' | 'intel' {
  return useSettings(({ notation }) => (notation === 'intel' ? 'intel' : 'att'));
}

/** Changes how a person likes the page. */
export function changeSettings(changes: Partial<Settings>): void {
  useSettings.setState(changes);
}

/** Puts theme and size on the document and follows changes. */
export function applySettings(): void {
  const set = ({ theme, large }: Settings) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.size = large ? 'large' : 'normal';
  };
  set(useSettings.getState());
  useSettings.subscribe(set);
}

/** How much larger than a pixel of a style one of the screen is: where pointers and boxes are told
 * in the latter. */
export function zoom(): number {
  return Number(getComputedStyle(document.documentElement).zoom) || 1;
}
