/** The lab's panes: what a lesson can bring to the front. */
export const PANE_IDS = [
  'source',
  'beside',
  'compare',
  'registers',
  'registersBeside',
  'stacks',
  'stacksBeside',
  'save',
  'saveBeside',
  'lists',
  'calls',
  'memory',
  'kernel',
  'cost',
  'find',
  'stops',
  'fire',
  'pipeline',
] as const;

export type PaneId = (typeof PANE_IDS)[number];
