import { lazy, Suspense, useRef, useState } from 'react';
import { LAB, usePage } from '../state/page.ts';
import { zoom } from '../state/settings.ts';
import { Icon } from '../transport/Icon.tsx';

const SharePanel = lazy(() => import('./SharePanel.tsx'));

/** Copies the address of this step, or of a page with its parameters, and tells what more can be shared. */
export function ShareButton() {
  const inLab = usePage(({ page }) => page === LAB);
  const purpose = `copy a link to this ${inLab ? 'step' : 'page'}`;
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  /** How many times it was asked for; 0 while it is closed. */
  const [asked, setAsked] = useState(0);
  const [top, setTop] = useState(0);
  const share = () => {
    setTop((button.current?.getBoundingClientRect().bottom ?? 0) / zoom() + 4);
    setAsked(asked + 1);
    panel.current?.showPopover();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet"
        title={purpose}
        aria-label={purpose}
        onClick={share}
      >
        <Icon name="share" />
      </button>
      <div
        ref={panel}
        className="share"
        popover="auto"
        role="dialog"
        aria-label="Share"
        style={{ top }}
        onToggle={(event) => event.newState === 'closed' && setAsked(0)}
      >
        {asked > 0 && (
          <Suspense fallback="…">
            <SharePanel key={asked} inLab={inLab} />
          </Suspense>
        )}
      </div>
    </>
  );
}
