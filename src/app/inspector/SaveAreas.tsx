import { useMemo, useState } from 'react';
import { UCONTEXT_FIELDS, type UcontextField } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { shortContext } from '../format/short.ts';
import { useChosenContext } from '../stacks/chosen.ts';
import { shownContexts } from '../stacks/shown.ts';
import { useLab } from '../store/lab.ts';
import { type Area, FieldTable } from './FieldTable.tsx';

/** What the save areas of the run are called. */
export function SaveAreasName() {
  const kinds = useLab(({ run }) =>
    run?.reader.trace.contexts.map(({ saveArea }) => saveArea?.kind ?? '').join(),
  );
  if (kinds?.includes('ucontext')) return 'ucontext_t';
  return kinds?.includes('pointer') ? 'saved rsp' : 'save areas';
}

/** The save areas side by side, field by field. */
export function SaveAreas() {
  const run = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  const [all, setAll] = useState(false);
  const chosen = useChosenContext();
  const { areas, used } = useMemo(() => areasOf(run?.reader), [run]);
  if (!run) return null;
  if (areas.length === 0) return <p className="empty">No context of this run has a save area.</p>;
  const { reader } = run;
  const there = areas.filter(({ context }) => reader.trace.contexts[context].from <= position);
  const shown = areas.length <= MOST ? undefined : shownContexts(reader, position, MOST, chosen);
  const inView = shown ? there.filter(({ context }) => shown.includes(context)) : there;
  const structs = inView.filter(({ save }) => save.kind === 'ucontext');
  const pointers = inView.filter(({ save }) => save.kind === 'pointer');
  return (
    <>
      {pointers.length > 0 && (
        <>
          <p className="empty">
            A context is saved as one pointer, its rsp; everything else lies on its stack.
          </p>
          <FieldTable reader={reader} position={position} areas={pointers} fields={[POINTER]} />
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

/** The save areas of a run, and the fields that are used in any `ucontext_t`. */
function areasOf(reader: TraceReader | undefined) {
  const areas = (reader?.trace.contexts ?? []).flatMap((context, index): Area[] =>
    context.saveArea
      ? [{ context: index, name: shortContext(context), save: context.saveArea }]
      : [],
  );
  const structs = areas.filter(({ save }) => save.kind === 'ucontext').slice(0, ASKED);
  return {
    areas,
    used: UCONTEXT_FIELDS.filter((field) => reader && isUsed(reader, structs, field)),
  };
}

const POINTER: UcontextField = {
  name: 'saved rsp',
  short: 'rsp',
  offset: 0,
  size: 8,
  kind: 'address',
};

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
