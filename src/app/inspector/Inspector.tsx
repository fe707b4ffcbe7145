import type { ReactNode } from 'react';
import { Tabs } from '../controls/Tabs.tsx';
import { useLab } from '../state/lab.ts';
import { Compare } from './Compare.tsx';
import { Cost } from './Cost.tsx';
import { Kernel } from './Kernel.tsx';
import { Lists, ListsName } from './Lists.tsx';
import { SaveAreas, SaveAreasName } from './SaveAreas.tsx';

export interface InspectorTab {
  id: string;
  name: ReactNode;
  content: ReactNode;
}

const TABS: readonly InspectorTab[] = [
  { id: 'save', name: <SaveAreasName />, content: <SaveAreas /> },
  { id: 'kernel', name: 'kernel', content: <Kernel /> },
  { id: 'cost', name: 'cost', content: <Cost /> },
];

const LISTS: InspectorTab = { id: 'lists', name: <ListsName />, content: <Lists /> };

const WITH_LISTS = [TABS[0], LISTS, ...TABS.slice(1)];

/** What there is beside registers and stacks. */
export function useInspectorTabs(): readonly InspectorTab[] {
  return useLab(({ run }) => run?.reader.trace.lists?.length) ? WITH_LISTS : TABS;
}

const COMPARE: InspectorTab = { id: 'compare', name: 'compare', content: <Compare /> };

/** The tabbed pane at the right. */
export function Inspector() {
  const beside = useLab((lab) => lab.beside !== undefined);
  const tabs = useInspectorTabs();
  // A new `key` brings the comparison to the front when it appears.
  return (
    <Tabs
      key={String(beside)}
      label="Memory, kernel and cost"
      tabs={beside ? [COMPARE, ...tabs] : tabs}
    />
  );
}
