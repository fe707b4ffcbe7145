import { currentLink } from '../link/link.ts';
import { runTitle } from '../run/run.ts';
import { useNow } from '../state/lab.ts';

/** The header of an embedded lab: what is shown, and the way to the whole page. */
export function EmbedBar() {
  // With the position: where the link leads follows the step.
  const now = useNow();
  return (
    <header className="header embed">
      <h1>{now ? runTitle(now.run) : 'Swaplab'}</h1>
      <span className="spring" />
      <a href={`${location.pathname}${currentLink()}`} target="_blank" rel="noreferrer">
        open in Swaplab
      </a>
    </header>
  );
}
