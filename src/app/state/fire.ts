import { create } from 'zustand';
import type { Way } from '../../analysis/fire/interrupted.ts';
import type { Run } from '../run/run.ts';

/** What is known of a switch that is interrupted at every instruction. */
export interface Fire {
  /** The run it is a switch of. */
  run: Run;
  /** Instructions done, of how many; undefined when it is over. */
  progress?: { done: number; of: number } | undefined;
  /** What came of it. */
  found?: readonly Way[];
  /** Why there is nothing. */
  problem?: string;
}

export const useFire = create<{ fire: Fire | undefined }>(() => ({ fire: undefined }));

/** Says what is known by now. */
export function noteFire(fire: Fire): void {
  useFire.setState({ fire });
}
