import { currentLink } from '../link/link.ts';
import { runTitle } from '../run/run.ts';
import { useLab } from '../state/lab.ts';

/** The header of an embedded lab: what is shown, and the way to the whole page. */
export function EmbedBar() {
  const run = useLab((lab) => lab.run);
  // Where it leads follows the step.
  useLab((lab) => lab.position);
  return (
    <header className="header embed">
      <h1>{run ? runTitle(run) : 'Swaplab'}</h1>
      <span className="spring" />
      <a href={`${location.pathname}${currentLink()}`} target="_blank" rel="noreferrer">
        open in Swaplab
      </a>
    </header>
  );
}
