import { Suspense, useRef, useState } from 'react';
import { Columns } from './columns/Columns.tsx';
import { allItems } from './columns/menu-items.ts';
import { PaneMenuButton } from './columns/PaneMenuButton.tsx';
import { useArrangement } from './columns/use-arrangement.ts';
import { MenuButton } from './controls/Menu.tsx';
import { useSize } from './controls/useSize.ts';
import { PANES } from './panes.tsx';
import { isLow } from './room.ts';
import { zoom } from './state/settings.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { Icon } from './transport/Icon.tsx';
import { Sentence } from './transport/Sentence.tsx';
import { Transport } from './transport/Transport.tsx';

/** The moves, the panes and the timeline. */
export function LabPanes() {
  const lab = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(() => ({
    width: innerWidth / zoom(),
    height: innerHeight / zoom(),
  }));
  useSize(lab, ({ width, height }) => {
    // Behind a lesson on a narrow page it has no width, and stays as it is.
    if (width > 0) setSize({ width, height });
  });
  const { whole, shown, below } = useArrangement(size);
  return (
    <div className="lab" ref={lab} data-below={below.length > 0 || undefined}>
      <Transport>
        <MenuButton
          className="all-panes"
          label="panes: show, hide, as shipped"
          items={() => allItems(whole)}
        >
          <Icon name="panes" />
        </MenuButton>
      </Transport>
      <Sentence />
      <Columns whole={whole} shown={shown} />
      {below.map((id) => {
        const { content: Content } = PANES[id];
        return (
          <div key={id} className="pane below">
            <PaneMenuButton id={id} whole={whole} />
            <Suspense fallback={<section className={id} />}>
              <Content tab={false} />
            </Suspense>
          </div>
        );
      })}
      <Timeline low={isLow(size.width, size.height)} />
    </div>
  );
}
