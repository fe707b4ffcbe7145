import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { whereRoom } from './where-room.ts';

/** Questions that are remembered. */
const MOST = 50;

/** What was asked, the newest first; kept in the browser. */
export const useQuestions = create<{ asked: readonly string[] }>()(
  persist(() => ({ asked: [] as readonly string[] }), {
    name: 'swaplab.questions',
    storage: whereRoom(),
  }),
);

/** Remembers a question as the newest. */
export function remember(text: string): void {
  useQuestions.setState(({ asked }) => ({
    asked: [text, ...asked.filter((each) => each !== text)].slice(0, MOST),
  }));
}
