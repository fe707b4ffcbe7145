import { z } from 'zod';
import { CATEGORIES } from '../analysis/category.ts';
import { type Checked, readYaml, type TextStart } from '../grading/yaml.ts';
import { pingPongName } from '../machine/scenarios/name.ts';
import { FIELDS } from './names.ts';
import { placeSchema, stepSchema, valueSchema } from './schema.ts';

/** `{{=936}}`, `{{=936 # where it is from}}`: what nothing can be asked for. */
const CONSTANT = /^\{\{=\s*([^#]*?)\s*(?:#.*)?\}\}$/s;

const NO_FIGURE = 'this is no figure; lessons/README.md lists them, under "Figures"';

/** The file of a routine that is named as in asm/README.md, or by its path: `rethinkdb/lightweight`, `lessons/…/solution.S`. */
export const routineFile = (name: string): string => (name.endsWith('.S') ? name : `asm/${name}.S`);

/** What is asked of a run: the lesson's, another scenario's, or that `through` a routine. */
const ofRun = <T>(schema: z.ZodType<T>) =>
  z
    .looseObject({ scenario: z.string().optional(), through: z.string().optional() })
    .transform(({ scenario, through, ...rest }, context) => {
      const of = schema.safeParse(rest);
      if (!of.success) {
        context.addIssue(NO_FIGURE);
        return z.NEVER;
      }
      const name = through === undefined ? scenario : pingPongName(routineFile(through));
      return { of: of.data, scenario: name };
    });

const single = z.union(
  [
    z.number().transform((number) => ({ number })),
    ofRun(z.strictObject({ step: stepSchema })).transform(({ of: { step }, scenario }) => ({
      step,
      scenario,
    })),
    /** Where a link to that place leads. */
    ofRun(placeSchema).transform(({ of, scenario }) => ({ place: of, scenario })),
    ofRun(valueSchema).transform(({ of, scenario }) => ({ value: of, scenario })),
    /** Of a switch through a routine, modelled: warm, or the first of all. */
    z.strictObject({
      cycles: z.string(),
      core: z.string().default('zen5'),
      category: z.enum(CATEGORIES).optional(),
      cold: z.boolean().default(false),
    }),
    /** `on` is the core of a machine in src/timing/measured. */
    z.strictObject({
      measured: z.string(),
      on: z.string().default('zen5'),
      form: z.enum(['ret', 'jmp']).optional(),
    }),
    z.strictObject({
      experiment: z.string(),
      with: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      row: z.string(),
      column: z.string(),
    }),
    z.strictObject({ size: z.literal('ucontext_t') }),
    z.strictObject({ offset: z.enum(FIELDS as [string, ...string[]]) }),
  ],
  { error: NO_FIGURE },
);

const HOW = ['percent', 'ratio', 'difference', 'sum'] as const;

/** A figure of a run, of a core's model, of a measurement, of an experiment, of a struct; or of two such. */
export type Quantity =
  | z.output<typeof single>
  | { how: (typeof HOW)[number]; of: [Quantity, Quantity] };

const quantity: z.ZodType<Quantity> = z.lazy(() =>
  z.union(
    [
      single,
      ...HOW.map((how) =>
        z
          .strictObject({ [how]: z.tuple([quantity, quantity]) })
          .transform(({ [how]: of }) => ({ how, of })),
      ),
    ],
    { error: NO_FIGURE },
  ),
);

const figureSchema = z
  .looseObject({
    digits: z.literal([0, 1, 2, 3]).optional(),
    as: z.enum(['decimal', 'hex', 'words', 'Words']).optional(),
  })
  .transform(({ digits, as, ...rest }, context) => {
    const read = quantity.safeParse(rest);
    if (read.success) return { digits, as, quantity: read.data };
    context.addIssue(NO_FIGURE);
    return z.NEVER;
  });

/** What to ask for, and how to write it. */
export type Figure = z.output<typeof figureSchema>;

/** A text in pieces: what stands between marks, and every second one a mark, `{{…}}` on one line or several. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', from)) {
    const end = closing(text, at);
    if (end < 0) break;
    found.push(text.slice(from, at), text.slice(at, end));
    from = end;
  }
  return [...found, text.slice(from)];
}

/** Behind the brace that closes the one at `start`; or -1. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

/** The marks of a text, and the lines that they begin on, from 1. */
export function marksOf(text: string): { mark: string; line: number }[] {
  let line = 1;
  return pieces(text).flatMap((piece, i) => {
    const begins = line;
    line += piece.split('\n').length - 1;
    return i % 2 === 0 ? [] : [{ mark: piece, line: begins }];
  });
}

/** A text with something in the place of every mark. Lines stay where they are. */
export function replaceMarks(text: string, by: (mark: string) => string): string {
  const lines = (mark: string) => (mark.match(/\n[ \t]*/g) ?? []).join('');
  return pieces(text)
    .map((piece, i) => (i % 2 === 0 ? piece : lines(piece) + by(piece)))
    .join('');
}

/** A text with dots where its figures belong. */
export const withoutMarks = (text: string): string => replaceMarks(text, () => '…');

/** Reads a mark: a constant as it is to be written, or what to ask for. */
export function readMark(mark: string, origin: TextStart): Checked<string | Figure> {
  const constant = CONSTANT.exec(mark)?.[1];
  if (constant !== undefined) return { ok: true, value: constant };
  return readYaml(mark.slice(1, -1), origin, figureSchema);
}
