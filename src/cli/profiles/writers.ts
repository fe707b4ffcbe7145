import type { TraceReader } from '../../trace/reader.ts';
import { callgrind } from './callgrind.ts';
import type { ProfileFormat } from './formats.ts';
import { speedscope } from './speedscope.ts';

/** Writers of a profile, line by line. */
export const PROFILE_WRITERS: Readonly<
  Record<ProfileFormat, (reader: TraceReader) => Iterable<string>>
> = { speedscope, callgrind };
