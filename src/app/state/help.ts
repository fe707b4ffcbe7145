import { create } from 'zustand';

/** How often the list of keys and marks was asked for. */
export const useHelp = create<{ asked: number }>(() => ({ asked: 0 }));

/** Shows the list of keys and marks. */
export const askForHelp = (): void => useHelp.setState(({ asked }) => ({ asked: asked + 1 }));
