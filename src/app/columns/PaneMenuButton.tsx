import type { PaneId } from '../../lessons/panes.ts';
import { MenuButton } from '../controls/Menu.tsx';
import { labelOf } from '../panes.tsx';
import type { Arrangement } from './arrangement.ts';
import { grip } from './drag.ts';
import { paneItems } from './menu-items.ts';

/** What can be done with a pane; dragged, it moves the pane. */
export function PaneMenuButton({ id, whole }: { id: PaneId; whole: Arrangement }) {
  return (
    <MenuButton
      className="pane-menu"
      label={`move or hide: ${labelOf(id)}`}
      items={() => paneItems(id, whole)}
      {...grip(id)}
    >
      ⋯
    </MenuButton>
  );
}
