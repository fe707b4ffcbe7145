import { exercism } from './exercism.ts';
import { gradescope } from './gradescope.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Graded, ReportFormat } from './report.ts';
import { tap } from './tap.ts';

/** Writers of a report, and how a file of the format ends. */
export const REPORTS: Record<
  ReportFormat,
  { write: (results: readonly Graded[]) => string | Promise<string>; ending: string }
> = {
  pretty: { write: pretty, ending: '.txt' },
  json: { write: json, ending: '.json' },
  junit: {
    // Half a megabyte writes the XML.
    write: async (results) => (await import('./junit.ts')).junit(results),
    ending: '.xml',
  },
  tap: { write: tap, ending: '.tap' },
  gradescope: { write: gradescope, ending: '.json' },
  exercism: { write: exercism, ending: '.json' },
};
