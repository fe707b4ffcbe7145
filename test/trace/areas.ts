import { areaTitle } from '../../src/analysis/words/names.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { saveAreas } from '../../src/trace/save-areas.ts';

/** `A in ctx_a: rsp 0, rbx 8`, by context. */
export const areas = (reader: TraceReader) =>
  saveAreas(reader).map((area) => {
    const { name } = reader.trace.contexts[area.context];
    const words = area.words.map(({ address, register }) => `${register} ${address - area.object}`);
    return `${name} in ${areaTitle(reader, area)}: ${words.join(', ')}`;
  });

export const finished = { kind: 'finished', result: 0 };
