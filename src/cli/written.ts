import type { Core } from '../timing/cores/core.ts';
import { simulateInSlices } from '../timing/simulate.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Exit, Refusal } from './exit.ts';
import { interrupted } from './interrupt.ts';
import { konata } from './konata.ts';
import type { ProfileFormat } from './profiles/formats.ts';
import { PROFILE_WRITERS } from './profiles/writers.ts';
import type { TraceFormat } from './trace-formats/names.ts';
import { TRACE_WRITERS } from './trace-formats/writers.ts';

/** What of a run is to be written for another program to read: one at most. */
export interface Wanted {
  trace?: TraceFormat;
  profile?: ProfileFormat;
  pipeline?: 'konata';
}

/** The lines of what is wanted of a run; undefined if nothing is. Pipelines are modelled on `core`. */
export async function linesOf(
  reader: TraceReader,
  core: Core,
  { trace, profile, pipeline }: Wanted,
): Promise<Iterable<string> | undefined> {
  if (trace) return TRACE_WRITERS[trace](reader);
  if (profile) return PROFILE_WRITERS[profile](reader);
  if (!pipeline) return undefined;
  const timing = await simulateInSlices(reader.trace, core, () => {}, interrupted);
  if (!timing) throw new Refusal('cancelled', Exit.cancelled);
  return konata(reader, timing);
}
