import { useState } from 'react';
import { derived } from '../../base/derived.ts';
import { UCONTEXT_FIELDS, type UcontextField } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { shortContext } from '../format/short.ts';
import { shownContexts } from '../stacks/shown.ts';
import { useChosenContext } from '../state/chosen.ts';
import { useLab, useNow } from '../state/lab.ts';
import { type Area, FieldTable } from './FieldTable.tsx';
import { objectFields, wholeObjects } from './object-fields.ts';

/** What the save areas of the run are called. */
export function SaveAreasName() {
  const run = useLab((lab) => lab.run);
  if (!run) return 'save areas';
  const { areas, words } = areasOf(run.reader);
  if (areas.some(({ save }) => save.kind === 'ucontext')) return 'ucontext_t';
  if (areas.length === 0) return 'save areas';
  return words.length > 1 ? 'context objects' : 'saved rsp';
}

/** Whether save areas are pointers alone, which take little room. */
export function useFewFields(): boolean {
  const run = useLab((lab) => lab.run);
  const { areas } = run ? areasOf(run.reader) : { areas: [] };
  return areas.length > 0 && areas.every(({ save }) => save.kind === 'pointer');
}

/** The save areas side by side, field by field. */
export function SaveAreas() {
  const now = useNow();
  const [all, setAll] = useState(false);
  const chosen = useChosenContext();
  if (!now) return null;
  const { reader, position } = now;
  const { areas, used, words } = areasOf(reader);
  if (areas.length === 0) return <p className="empty">No context of this run has a save area.</p>;
  const there = areas.filter(({ context }) => reader.trace.contexts[context].from <= position);
  const shown = areas.length <= MOST ? undefined : shownContexts(reader, position, MOST, chosen);
  const inView = shown ? there.filter(({ context }) => shown.includes(context)) : there;
  const structs = inView.filter(({ save }) => save.kind === 'ucontext');
  const pointers = inView.filter(({ save }) => save.kind === 'pointer');
  if (inView.length === 0) return <p className="empty">No context has been saved yet.</p>;
  return (
    <>
      {pointers.length > 0 && (
        <>
          <p className="empty">
            {words.length > 1
              ? `A context is saved in ${words.length} words; what else is kept lies on its stack.`
              : 'A context is saved as one pointer, its rsp; everything else lies on its stack.'}
          </p>
          <FieldTable
            reader={reader}
            position={position}
            areas={wholeObjects(reader, pointers)}
            fields={words}
          />
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

/** Save areas side by side at most, and how many are asked which fields are used. */
const MOST = 2;
const ASKED = 64;

/** The save areas of a run, the fields used in any `ucontext_t`, and the words of other objects. */
const areasOf = derived((reader: TraceReader) => {
  const areas = reader.trace.contexts.flatMap((context, index): Area[] =>
    context.saveArea
      ? [{ context: index, name: shortContext(context), save: context.saveArea }]
      : [],
  );
  const structs = areas.filter(({ save }) => save.kind === 'ucontext').slice(0, ASKED);
  const pointers = areas.filter(({ save }) => save.kind === 'pointer').slice(0, ASKED);
  return {
    areas,
    used: UCONTEXT_FIELDS.filter((field) => isUsed(reader, structs, field)),
    words: objectFields(reader, pointers),
  };
});

/** Whether a field holds anything at any time of the run: which rows there are never changes. */
function isUsed(reader: TraceReader, areas: Area[], field: UcontextField): boolean {
  if (field.kind === 'unused') return false;
  const { steps } = reader.trace;
  return areas.some(({ save }) => {
    const address = save.address + field.offset;
    return (
      reader.lastMemoryWrite(address, field.size, steps) >= 0 ||
      reader.read(address, field.size, 0)?.some((byte) => byte !== 0)
    );
  });
}
