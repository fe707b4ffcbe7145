/** The formats that a trace is written in. Apart from their writers, which take time to load. */
export const TRACE_FORMATS = ['json', 'csv', 'text', 'perfetto'] as const;

/** A format that `--trace` knows. */
export type TraceFormat = (typeof TRACE_FORMATS)[number];
