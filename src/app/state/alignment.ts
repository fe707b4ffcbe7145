import { create } from 'zustand';
import type { Alignment } from '../beside/lockstep.ts';

/** How the second run stands beside the first. */
export const useAlignment = create<{ alignment: Alignment }>(() => ({ alignment: 'call' }));

/** Aligns the two runs at a moment of each switch, or by a number of steps. */
export function align(alignment: Alignment): void {
  useAlignment.setState({ alignment });
}
