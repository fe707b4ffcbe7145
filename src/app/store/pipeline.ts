import { create } from 'zustand';

/** Which times of the run the pipeline shows. */
export type Pass = 'run' | 'warm';

/** Whether the pipeline is in view, and how. */
export const usePipeline = create<{ open: boolean; pass: Pass }>(() => ({
  open: false,
  pass: 'run',
}));

export function togglePipeline(): void {
  usePipeline.setState(({ open }) => ({ open: !open }));
}
