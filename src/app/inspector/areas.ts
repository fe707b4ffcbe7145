import { derived } from '../../base/derived.ts';
import { UCONTEXT_FIELDS, type UcontextField } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type SaveArea, saveAreas } from '../../trace/save-areas.ts';
import { objectFields } from './object-fields.ts';

/** Save areas that are asked which fields are used. */
const ASKED = 64;

/** The save areas of a run, the fields used in any `ucontext_t`, and the words of other objects. */
export const areasOf = derived((reader: TraceReader) => {
  const areas = saveAreas(reader);
  const structs = areas.filter(({ kind }) => kind === 'ucontext').slice(0, ASKED);
  const pointers = areas.filter(({ kind }) => kind === 'pointer').slice(0, ASKED);
  return {
    areas,
    used: UCONTEXT_FIELDS.filter((field) => isUsed(reader, structs, field)),
    words: objectFields(pointers),
  };
});

/** Whether a field holds anything at any time of the run: which rows there are never changes. */
function isUsed(reader: TraceReader, areas: readonly SaveArea[], field: UcontextField): boolean {
  if (field.kind === 'unused') return false;
  const { steps } = reader.trace;
  return areas.some((area) => {
    const address = area.address + field.offset;
    return (
      reader.lastMemoryWrite(address, field.size, steps) >= 0 ||
      reader.read(address, field.size, 0)?.some((byte) => byte !== 0)
    );
  });
}
