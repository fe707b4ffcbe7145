import { welcomed } from '../state/welcome.ts';
import { WaysOn } from './WaysOn.tsx';
import './welcome.css';

/** What this is, for somebody who comes here first, and where to begin. */
export function Welcome() {
  return (
    <aside className="welcome" aria-label="Welcome">
      <p>
        <b>Swaplab runs code that switches stacks</b>
        <span className="long">
          , records every instruction, and lets you walk through it forward and backward.
        </span>
      </p>
      <WaysOn />
      <button type="button" className="quiet" aria-label="dismiss the welcome" onClick={welcomed}>
        ✕
      </button>
    </aside>
  );
}
