import { z } from 'zod';

const count = z.number().int().nonnegative();

/**
 * A file for speedscope, version 0.0.1, as its file-format-schema.json asks for: what it lets out is let out, and nothing
 * more is taken than it names.
 */
export const SPEEDSCOPE = z.strictObject({
  $schema: z.literal('https://www.speedscope.app/file-format-schema.json'),
  name: z.string().optional(),
  exporter: z.string().optional(),
  activeProfileIndex: z.number().optional(),
  shared: z.strictObject({
    frames: z.array(
      z.strictObject({
        name: z.string(),
        file: z.string().optional(),
        line: z.number().optional(),
        col: z.number().optional(),
      }),
    ),
  }),
  profiles: z.array(
    z.strictObject({
      type: z.literal('evented'),
      name: z.string(),
      unit: z.enum(['bytes', 'microseconds', 'milliseconds', 'nanoseconds', 'none', 'seconds']),
      startValue: z.number(),
      endValue: z.number(),
      events: z.array(
        z.strictObject({ type: z.enum(['O', 'C']), frame: z.number(), at: z.number() }),
      ),
    }),
  ),
});

const place = { pid: count, tid: count };
const flow = { ...place, name: z.string(), cat: z.string(), id: count, ts: count };

/**
 * What Perfetto takes of Chrome's Trace Event Format, of the phases that the lab writes: names of processes and threads,
 * whole slices, and flows that end within the slice that encloses them (`bp: e`).
 */
export const TRACE_EVENTS = z.strictObject({
  displayTimeUnit: z.enum(['ms', 'ns']),
  traceEvents: z.array(
    z.discriminatedUnion('ph', [
      z.strictObject({
        ph: z.literal('M'),
        ...place,
        name: z.enum(['process_name', 'thread_name', 'thread_sort_index']),
        args: z.union([
          z.strictObject({ name: z.string() }),
          z.strictObject({ sort_index: z.number().int() }),
        ]),
      }),
      z.strictObject({ ph: z.literal('X'), ...place, name: z.string(), ts: count, dur: count }),
      z.strictObject({ ph: z.literal('s'), ...flow }),
      z.strictObject({ ph: z.literal('f'), bp: z.literal('e'), ...flow }),
    ]),
  ),
});

/** Commands of a Kanata log, version 4, by their first word: the numbers that follow, and whether a text does. */
const KANATA: Readonly<Record<string, RegExp>> = {
  'C=': /^\d+$/,
  C: /^[1-9]\d*$/,
  I: /^\d+\t\d+\t\d+$/,
  L: /^\d+\t[012]\t.+$/,
  S: /^\d+\t\d+\t\w+$/,
  E: /^\d+\t\d+\t\w+$/,
  R: /^\d+\t\d+\t[01]$/,
  W: /^\d+\t\d+\t\d+$/,
};

/**
 * Lines of a Kanata log that its reader would not take: of a form that there is not, or about an instruction that no line
 * before has brought in, or that is gone.
 */
export function kanataProblems(text: string): string[] {
  const [first, ...lines] = text.trimEnd().split('\n');
  const problems = first === 'Kanata\t0004' ? [] : [first];
  const known = new Set<string>();
  for (const line of lines) {
    const [, command, rest] = /^([^\t]+)\t(.*)$/s.exec(line) ?? [];
    const [id] = rest?.split('\t') ?? [];
    if (command === 'I') known.add(id);
    const about = !/^C=?$/.test(command ?? '');
    if (!KANATA[command ?? '']?.test(rest) || (about && !known.has(id))) problems.push(line);
    if (command === 'R') known.delete(id);
  }
  return problems;
}
