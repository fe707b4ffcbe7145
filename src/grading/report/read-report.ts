import { z } from 'zod';
import { switchCyclesSchema } from '../verdict.ts';
import type { Graded } from './report.ts';

const checkSchema = z.object({
  name: z.string(),
  passed: z.boolean(),
  judged: z.boolean(),
  points: z.number(),
  score: z.number(),
  message: z.string(),
  step: z.number().optional(),
  line: z.number().optional(),
});
const resultSchema = z.object({
  exercise: z.string(),
  file: z.string(),
  passed: z.boolean(),
  score: z.number(),
  maxScore: z.number(),
  checks: z.array(checkSchema).nonempty(),
  instructions: z.number().optional(),
  cycles: switchCyclesSchema.optional(),
  seed: z.number(),
});
const reportSchema = z.object({ results: z.array(resultSchema) });

export type ReadReport = { ok: true; results: Graded[] } | { ok: false; message: string };

/** Reads what the format `json` wrote. */
export function readReport(text: string): ReadReport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, message: 'this is no report: it is not JSON' };
  }
  const parsed = reportSchema.safeParse(data);
  if (parsed.success) {
    const results = parsed.data.results.map(({ file, ...verdict }) => ({ file, verdict }));
    // Of what JSON leaves out there is nothing, not even undefined.
    return { ok: true, results: results as Graded[] };
  }
  const [{ path, message }] = parsed.error.issues;
  return {
    ok: false,
    message: `this is no report of grade --format json (${path.join('.')}: ${message})`,
  };
}
