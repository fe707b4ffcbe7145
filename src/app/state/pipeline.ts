import { create } from 'zustand';
import { askForTab, useAskedTab } from './tabs.ts';

/** Which times of the run the pipeline shows. */
export type Pass = 'run' | 'warm';

/** Whether the pipeline is in view, and how. */
export const usePipeline = create<{ open: boolean; pass: Pass }>(() => ({
  open: false,
  pass: 'run',
}));

// On a narrow page it is a tab; on a wide one, asking for that tab opens it.
useAskedTab.subscribe(({ id }) => {
  if (id === 'pipeline') usePipeline.setState({ open: true });
});

/** Brings the pipeline into view, or takes it away where it can be. */
export function togglePipeline(): void {
  if (usePipeline.getState().open) usePipeline.setState({ open: false });
  else askForTab('pipeline');
}
