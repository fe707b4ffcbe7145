import { z } from 'zod';
import { PORTFOLIO_FORMAT, PORTFOLIO_SUFFIX } from './portfolio-start.ts';
import { nameOf, type Progress } from './progress.ts';
import { readProgress } from './progress-file.ts';

const VERSION = 1;

/** All that a student has done in a course, as it is handed in. */
export interface Portfolio {
  progress: Progress;
  /** The lab that wrote it; undefined in what an earlier one exported. */
  lab?: { version: string; commit?: string | undefined } | undefined;
  /** When it was written, in milliseconds since 1970. */
  at?: number | undefined;
  /** The name of a teacher's own course; undefined for the lab's. */
  course?: string | undefined;
}

const portfolioSchema = z.looseObject({
  format: z.literal(PORTFOLIO_FORMAT),
  version: z.number().int().positive(),
  lab: z.looseObject({ version: z.string(), commit: z.string().optional() }),
  at: z.number().nonnegative(),
  course: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional(),
  progress: z.unknown(),
});

export type ReadPortfolio = { ok: true; portfolio: Portfolio } | { ok: false; message: string };

/** The portfolio in a file's text, or in a sentence why there is none. What a student did is for the reader to judge:
 * anybody can write such a file. */
export function readPortfolio(text: string): ReadPortfolio {
  const no = (message: string): ReadPortfolio => ({ ok: false, message });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return no('this is no portfolio, or it is cut off: it is not JSON');
  }
  const claims = z.looseObject({ format: z.literal(PORTFOLIO_FORMAT) }).safeParse(data).success;
  if (!claims) {
    const read = readProgress(data);
    return read.ok ? { ok: true, portfolio: { progress: read.progress } } : read;
  }
  const parsed = portfolioSchema.safeParse(data);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    return no(`this portfolio is damaged at ${path.join('.')}: ${message}`);
  }
  const { version, lab, at, course } = parsed.data;
  if (version > VERSION)
    return no(
      `this portfolio is of format ${version}, from a newer Swaplab; this one reads up to ${VERSION}`,
    );
  const read = readProgress(parsed.data.progress);
  return read.ok ? { ok: true, portfolio: { progress: read.progress, lab, at, course } } : read;
}

/** The text of a portfolio's file. */
export function writePortfolio(portfolio: Portfolio & Required<Pick<Portfolio, 'lab' | 'at'>>) {
  const { progress, lab, at, course } = portfolio;
  const data = {
    format: PORTFOLIO_FORMAT,
    version: VERSION,
    lab,
    at,
    ...(course && { course }),
    progress,
  };
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

/** What a portfolio's file is called: `Ada_Lovelace.swaplab`; of a teacher's own course `Ada_Lovelace-os-2026.swaplab`. */
export function portfolioFile(progress: Progress, course?: string): string {
  const plain = nameOf(progress)
    .replace(/[^\p{L}\p{N}.-]+/gu, '_')
    .replace(/^[._]+|[._]+$/g, '');
  return `${plain || 'portfolio'}${course ? `-${course}` : ''}${PORTFOLIO_SUFFIX}`;
}
