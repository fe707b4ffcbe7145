import type { ReactNode } from 'react';
import { Tabs } from '../format/Tabs.tsx';
import { useLab } from '../store/lab.ts';
import { Compare } from './Compare.tsx';
import { Cost } from './Cost.tsx';
import { Kernel } from './Kernel.tsx';
import { SaveAreas, SaveAreasName } from './SaveAreas.tsx';

export interface InspectorTab {
  id: string;
  name: ReactNode;
  content: ReactNode;
}

/** What there is beside registers and stacks. */
export const INSPECTOR_TABS: readonly InspectorTab[] = [
  { id: 'save', name: <SaveAreasName />, content: <SaveAreas /> },
  { id: 'kernel', name: 'kernel', content: <Kernel /> },
  { id: 'cost', name: 'cost', content: <Cost /> },
];

const COMPARE: InspectorTab = { id: 'compare', name: 'compare', content: <Compare /> };

/** The tabbed pane at the right. */
export function Inspector() {
  const beside = useLab((lab) => lab.beside !== undefined);
  // A new `key` brings the comparison to the front when it appears.
  return (
    <Tabs
      key={String(beside)}
      label="Memory, kernel and cost"
      tabs={beside ? [COMPARE, ...INSPECTOR_TABS] : INSPECTOR_TABS}
    />
  );
}
