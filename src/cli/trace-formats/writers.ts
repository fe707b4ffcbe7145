import type { TraceReader } from '../../trace/reader.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import type { TraceFormat } from './names.ts';
import { perfetto } from './perfetto.ts';
import { text } from './text.ts';

/** Writers of a whole trace, line by line. */
export const TRACE_WRITERS: Readonly<
  Record<TraceFormat, (reader: TraceReader) => Iterable<string>>
> = { json, csv, text, perfetto };
