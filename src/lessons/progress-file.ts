import { z } from 'zod';
import { switchCyclesSchema } from '../grading/verdict.ts';
import { PROGRESS_VERSION, type Progress, withSlugs } from './progress.ts';

const at = z.number().nonnegative();
const writing = z.looseObject({ text: z.string(), at });
const judgement = writing.extend({
  passed: z.boolean(),
  score: z.number(),
  maxScore: z.number(),
  checks: z.array(
    z.object({
      name: z.string(),
      passed: z.boolean(),
      judged: z.boolean().optional(),
      message: z.string(),
      step: z.number().optional(),
      line: z.number().optional(),
    }),
  ),
  instructions: z.number().optional(),
  cycles: switchCyclesSchema.optional(),
});
const answer = z.looseObject({
  given: z.union([z.string(), z.array(z.string()), z.number()]),
  right: z.boolean(),
  at,
});
const drillAnswer = z.looseObject({
  kind: z.string(),
  scenario: z.string(),
  seed: z.number().int().nonnegative(),
  right: z.boolean(),
  at,
});
// What a newer lab has added beside these is kept.
const progressSchema = z.looseObject({
  version: z.literal(PROGRESS_VERSION),
  lessons: z.record(
    z.string(),
    z.looseObject({
      at,
      answers: z.record(z.string(), z.array(answer)),
      gaveUp: z.record(z.string(), at).optional(),
      written: z.record(z.string(), writing).optional(),
      drills: z.record(z.string(), z.array(drillAnswer)).optional(),
    }),
  ),
  exercises: z.record(
    z.string(),
    z.looseObject({
      text: writing.optional(),
      starter: z.string(),
      history: z.array(writing),
      last: judgement.optional(),
      best: judgement.optional(),
      hints: z.number().int().nonnegative(),
      gaveUp: at.optional(),
      seed: z.string().optional(),
    }),
  ),
  name: writing.optional(),
});

export type ReadProgress = { ok: true; progress: Progress } | { ok: false; message: string };

/** Reads progress out of what was parsed as JSON: stored, of a portfolio, or exported by an earlier lab. */
export function readProgress(data: unknown): ReadProgress {
  const version = z.object({ version: z.number().int().positive() }).safeParse(data);
  if (!version.success) return { ok: false, message: 'this is no progress file of Swaplab' };
  const found = version.data.version;
  if (found > PROGRESS_VERSION)
    return {
      ok: false,
      message: `this progress is of version ${found}, from a newer Swaplab; this one reads up to ${PROGRESS_VERSION}`,
    };
  const parsed = progressSchema.safeParse(data);
  if (parsed.success) return { ok: true, progress: withSlugs(parsed.data) };
  const [{ path, message }] = parsed.error.issues;
  return { ok: false, message: `this progress file is damaged at ${path.join('.')}: ${message}` };
}
