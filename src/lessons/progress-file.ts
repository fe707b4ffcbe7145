import { z } from 'zod';
import { PROGRESS_VERSION, type Progress, withSlugs } from './progress.ts';

const at = z.number().nonnegative();
const writing = z.object({ text: z.string(), at });
const judgement = writing.extend({
  passed: z.boolean(),
  score: z.number(),
  maxScore: z.number(),
  checks: z.array(
    z.object({
      name: z.string(),
      passed: z.boolean(),
      message: z.string(),
      step: z.number().optional(),
      line: z.number().optional(),
    }),
  ),
  instructions: z.number().optional(),
});
const answer = z.object({
  given: z.union([z.string(), z.array(z.string()), z.number()]),
  right: z.boolean(),
  at,
});
const progressSchema = z.object({
  version: z.literal(PROGRESS_VERSION),
  lessons: z.record(z.string(), z.object({ at, answers: z.record(z.string(), z.array(answer)) })),
  exercises: z.record(
    z.string(),
    z.object({
      text: writing.optional(),
      starter: z.string(),
      history: z.array(writing),
      last: judgement.optional(),
      best: judgement.optional(),
      hints: z.number().int().nonnegative(),
      gaveUp: at.optional(),
    }),
  ),
});

export type ReadProgress = { ok: true; progress: Progress } | { ok: false; message: string };

/** Reads exported or stored progress. */
export function readProgress(text: string): ReadProgress {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, message: 'this is no progress file: it is not JSON' };
  }
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

/** The text of an exported file. */
export function writeProgress(progress: Progress): string {
  return `${JSON.stringify(progress, undefined, 1)}\n`;
}
