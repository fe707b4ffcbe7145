import type { ReactNode } from 'react';
import { ShownRun } from '../state/lab.ts';
import './beside.css';

/** A part of the page that shows the second run, made of what shows the first one elsewhere. */
export function OfSecond({ children }: { children: ReactNode }) {
  return (
    <ShownRun value="beside">
      <div className="of-second" data-run="beside">
        {children}
      </div>
    </ShownRun>
  );
}
