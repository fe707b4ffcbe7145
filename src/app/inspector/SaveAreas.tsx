import { useState } from 'react';
import { UCONTEXT_FIELDS } from '../../machine/ucontext.ts';
import { shownContexts } from '../stacks/shown.ts';
import { useChosenContext } from '../state/chosen.ts';
import { type Now, useNow } from '../state/lab.ts';
import { areasOf } from './areas.ts';
import { FieldTable } from './FieldTable.tsx';
import { SignalFrames } from './SignalFrames.tsx';

/** What the save areas of the run are called. */
export function SaveAreasName() {
  const run = useNow()?.run;
  if (!run) return 'save areas';
  const { areas, words } = areasOf(run.reader);
  if (areas.some(({ kind }) => kind === 'ucontext')) return 'ucontext_t';
  if (areas.length === 0) return 'save areas';
  return words.length > 1 ? 'context objects' : 'saved rsp';
}

/** What is kept of what does not run: frames of signals, and the save areas of contexts. */
export function SaveAreas() {
  const now = useNow();
  if (!now) return null;
  const { reader, position } = now;
  return (
    <>
      <SignalFrames reader={reader} position={position} />
      <Areas now={now} />
    </>
  );
}

/** The save areas side by side, field by field. */
function Areas({ now: { reader, position } }: { now: Now }) {
  const [all, setAll] = useState(false);
  const chosen = useChosenContext();
  const { areas, used, words } = areasOf(reader);
  if (areas.length === 0) return <p className="empty">No context of this run has a save area.</p>;
  const there = areas.filter(({ context }) => reader.trace.contexts[context].from <= position);
  const shown = areas.length <= MOST ? undefined : shownContexts(reader, position, MOST, chosen);
  const inView = shown ? there.filter(({ context }) => shown.includes(context)) : there;
  const structs = inView.filter(({ kind }) => kind === 'ucontext');
  const pointers = inView.filter(({ kind }) => kind === 'pointer');
  const most = Math.max(...pointers.map((area) => area.words.length));
  if (inView.length === 0) return <p className="empty">No context has been saved yet.</p>;
  return (
    <>
      {pointers.length > 0 && (
        <>
          <p className="empty">
            {most > 1
              ? `A context is saved in ${most} words; what else is kept lies on its stack.`
              : 'A context is saved as one pointer, its rsp; everything else lies on its stack.'}
          </p>
          <FieldTable reader={reader} position={position} areas={pointers} fields={words} />
        </>
      )}
      {structs.length > 0 && (
        <>
          <FieldTable
            reader={reader}
            position={position}
            areas={structs}
            fields={all ? UCONTEXT_FIELDS : used}
          />
          <button type="button" className="quiet" onClick={() => setAll(!all)}>
            {all ? 'hide fields that stay zero' : 'show fields that stay zero'}
          </button>
        </>
      )}
    </>
  );
}

/** Save areas side by side at most. */
const MOST = 2;
