import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { PANE_IDS, type PaneId } from '../lessons/panes.ts';
import { BesidePane } from './beside/BesidePane.tsx';
import { FirePane } from './fire/FirePane.tsx';
import { Compare } from './inspector/Compare.tsx';
import { Cost } from './inspector/Cost.tsx';
import { Kernel } from './inspector/Kernel.tsx';
import { Lists, ListsName } from './inspector/Lists.tsx';
import { SaveAreas, SaveAreasName } from './inspector/SaveAreas.tsx';
import { RegistersPane } from './registers/RegistersPane.tsx';
import { SourcePane } from './source/SourcePane.tsx';
import { DirectionButton, StacksPane } from './stacks/StacksPane.tsx';
import type { Highlight } from './state/highlight.ts';
import { type LabState, useLab } from './state/lab.ts';

/** A part of the lab. Where there is no room for all side by side, each is a tab. */
export interface Pane {
  /** On its tab, and in the bar above it. */
  name: ReactNode;
  /** `tab` says that it is one of several, which nobody can close. */
  content: ComponentType<{ tab: boolean }>;
  /** Where it stands when there is room: without a column of its own or a row below the columns, as a
   * tab in the last column. */
  column?: Column;
  /** A row that opens when it is asked for. */
  below?: true;
  /** Whether it is there; without, always. */
  when?(lab: LabState): boolean;
  /** What it shows of the things that a lesson highlights. */
  marks?: keyof Highlight;
  /** Brings it into view and takes it away. */
  command?: { label: string; keys: readonly string[] };
}

interface Column {
  /** For those who hear the page. */
  label: string;
  /** What stands above it: its name and maybe tools. Without, it has a bar of its own. */
  bar?: { tools?: ReactNode };
  /** It makes room for a second run. */
  unlessBeside?: true;
}

const switches = ({ run }: LabState) => Boolean(run?.reader.history.switches.start.length);
const twoRuns = ({ beside }: LabState) => beside !== undefined;

/** Every pane; the order that counts is that of `PANE_IDS`. */
export const PANES: Readonly<Record<PaneId, Pane>> = {
  source: { name: 'source', content: SourcePane, column: { label: 'Source' } },
  beside: {
    name: 'beside',
    content: BesidePane,
    column: { label: 'Second run' },
    when: twoRuns,
  },
  compare: { name: 'compare', content: Compare, when: twoRuns },
  registers: {
    name: 'registers',
    content: RegistersPane,
    column: { label: 'Registers', bar: {}, unlessBeside: true },
    marks: 'registers',
  },
  stacks: {
    name: 'stacks',
    content: StacksPane,
    column: { label: 'Stacks', bar: { tools: <DirectionButton /> } },
    marks: 'lanes',
  },
  save: { name: <SaveAreasName />, content: SaveAreas, marks: 'fields' },
  lists: {
    name: <ListsName />,
    content: Lists,
    when: ({ run }) => Boolean(run?.reader.trace.lists?.length),
  },
  memory: { name: 'memory', content: lazy(() => import('./memory/MemoryPane.tsx')) },
  kernel: { name: 'kernel', content: Kernel },
  cost: { name: 'cost', content: Cost },
  fire: { name: 'interrupt', content: FirePane, when: switches },
  pipeline: {
    name: 'pipeline',
    content: lazy(() => import('./pipeline/Pipeline.tsx')),
    below: true,
    command: { label: 'pipeline: where the cycles go', keys: ['p'] },
  },
};

/** The panes that there are now, in order. */
export function usePanesThere(): PaneId[] {
  return useLab(useShallow((lab) => PANE_IDS.filter((id) => PANES[id].when?.(lab) ?? true)));
}

/** Panes as tabs. */
export function tabsOf(ids: readonly PaneId[]) {
  return ids.map((id) => {
    const { name, content: Content } = PANES[id];
    return {
      id,
      name,
      content: (
        <Suspense key={id}>
          <Content tab />
        </Suspense>
      ),
    };
  });
}
