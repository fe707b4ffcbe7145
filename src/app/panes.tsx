import { type ComponentType, lazy, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { PANE_IDS, type PaneId } from '../lessons/panes.ts';
import { ListsName } from './inspector/ListsName.tsx';
import { SaveAreas, SaveAreasName } from './inspector/SaveAreas.tsx';
import { RegistersPane } from './registers/RegistersPane.tsx';
import { SourcePane } from './source/SourcePane.tsx';
import { DirectionButton, StacksPane } from './stacks/StacksPane.tsx';
import type { Highlight } from './state/highlight.ts';
import { type LabState, useLab } from './state/lab.ts';

/** A part of the lab. It stands in a column, alone or as one of several tabs. */
export interface Pane {
  /** On its tab, and in the bar above it. */
  name: ReactNode;
  /** In menus, and for those who hear the page; without, as on the tab. */
  label?: string;
  /** `tab` says that it is one of the columns, not a row of its own below them, which can be closed. */
  content: ComponentType<{ tab: boolean }>;
  /** It has a bar of its own, in which its name need not stand. */
  ownBar?: true;
  /** In the bar above it. */
  tools?: ReactNode;
  /** Pixels below which it can't be read. */
  width?: number;
  /** A row below the columns, until it is put among them, that opens when it is asked for. */
  below?: true;
  /** Whether it is there; without, always. */
  when?(lab: LabState): boolean;
  /** What it shows of the things that a lesson highlights. */
  marks?: keyof Highlight;
  /** Brings it into view and takes it away. */
  command?: { label: string; keys: readonly string[] };
}

/** The least width of a pane that names none. */
export const WIDTH = 300;

const switches = ({ run }: LabState) => Boolean(run?.reader.history.switches.start.length);
const twoRuns = ({ beside }: LabState) => beside !== undefined;

/** Every pane; where each stands as shipped is in columns/shipped.ts. */
export const PANES: Readonly<Record<PaneId, Pane>> = {
  source: { name: 'source', label: 'Source', content: SourcePane, ownBar: true, width: 280 },
  beside: {
    name: 'beside',
    label: 'Second run',
    content: lazy(() => import('./beside/BesidePane.tsx')),
    ownBar: true,
    width: 280,
    when: twoRuns,
  },
  compare: {
    name: 'compare',
    content: lazy(() => import('./inspector/Compare.tsx')),
    when: twoRuns,
  },
  registers: {
    name: 'registers',
    label: 'Registers',
    content: RegistersPane,
    width: 282,
    marks: 'registers',
  },
  registersBeside: {
    name: 'registers beside',
    content: lazy(() => import('./beside/SecondRegisters.tsx')),
    width: 282,
    when: twoRuns,
  },
  stacks: {
    name: 'stacks',
    label: 'Stacks',
    content: StacksPane,
    tools: <DirectionButton />,
    // Two lanes.
    width: 362,
    marks: 'lanes',
  },
  stacksBeside: {
    name: 'stacks beside',
    content: lazy(() => import('./beside/SecondStacks.tsx')),
    width: 362,
    when: twoRuns,
  },
  save: {
    name: <SaveAreasName />,
    label: 'Save areas',
    content: SaveAreas,
    // Two areas with values of 64 bits.
    width: 380,
    marks: 'fields',
  },
  saveBeside: {
    name: 'save areas beside',
    content: lazy(() => import('./beside/SecondSaveAreas.tsx')),
    width: 380,
    when: twoRuns,
  },
  lists: {
    name: <ListsName />,
    label: 'Lists',
    content: lazy(() => import('./inspector/Lists.tsx')),
    when: ({ run }) => Boolean(run?.reader.trace.lists?.length),
  },
  calls: { name: 'calls', content: lazy(() => import('./calls/CallsPane.tsx')) },
  memory: { name: 'memory', content: lazy(() => import('./memory/MemoryPane.tsx')) },
  kernel: { name: 'kernel', content: lazy(() => import('./inspector/Kernel.tsx')) },
  cost: { name: 'cost', content: lazy(() => import('./inspector/Cost.tsx')) },
  find: { name: 'find', content: lazy(() => import('./ask/FindPane.tsx')) },
  stops: { name: 'stops', content: lazy(() => import('./stops/StopsPane.tsx')) },
  fire: { name: 'interrupt', content: lazy(() => import('./fire/FirePane.tsx')), when: switches },
  pipeline: {
    name: 'pipeline',
    content: lazy(() => import('./pipeline/Pipeline.tsx')),
    below: true,
    command: { label: 'pipeline: where the cycles go', keys: ['p'] },
  },
};

/** What a pane is called in words. */
export const labelOf = (id: PaneId) => PANES[id].label ?? String(PANES[id].name);

/** Whether there is anything for a pane to show. */
export const isThere = (id: PaneId, lab: LabState) => PANES[id].when?.(lab) ?? true;

/** The panes that there are now. */
export function usePanesThere(): readonly PaneId[] {
  return useLab(useShallow((lab) => PANE_IDS.filter((id) => isThere(id, lab))));
}
