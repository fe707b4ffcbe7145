import { z } from 'zod';
import { CATEGORIES } from '../analysis/category.ts';
import { COST_KEYS } from '../analysis/profile.ts';
import { GENERAL } from '../machine/registers.ts';
import { DRILL_NAMES } from './drills/names.ts';
import { FIELDS, REGISTERS } from './names.ts';
import type { RunPlace } from './place.ts';

const what = z.union([z.string().min(1), z.number().int().nonnegative().transform(String)]);
const rest = { nth: z.number().int().positive().default(1), in: z.string().optional() };

/** As a teacher writes it: `syscall`, `27`, `{ after: syscall, nth: 2, in: swapcontext }`. */
export const placeSchema = z
  .union(
    [
      what.transform((at) => ({ at, nth: 1, in: undefined })),
      z.strictObject({ at: what, ...rest }),
      z.strictObject({ after: what, ...rest }),
    ],
    {
      error:
        'this is no place; write a step, a symbol, a mnemonic or a piece of a source line, or { at: …, nth: …, in: … } or { after: … }',
    },
  )
  .transform((written): RunPlace => {
    const after = 'after' in written;
    return {
      what: after ? written.after : written.at,
      nth: written.nth,
      after,
      ...(written.in !== undefined && { in: written.in }),
    };
  });

const register = z.enum(REGISTERS as [string, ...string[]], {
  error: ({ input }) => `no register '${input}'; write it as rbx`,
});
const general = z.enum(GENERAL, {
  error: ({ input }) => `no general register '${input}'; write it as rbx`,
});
const span = z.strictObject({ from: placeSchema, to: placeSchema });
const memory = z.union(
  [
    z.strictObject({ register: general, offset: z.number().int().default(0) }),
    z.strictObject({ symbol: z.string(), offset: z.number().int().default(0) }),
  ],
  { error: 'write { register: rsp, offset: 8 } or { symbol: context_b, offset: 128 }' },
);
const number = z.union([
  z.number().int().transform(BigInt),
  z
    .string()
    .regex(/^-?(0x[0-9a-f]+|\d+)$/i)
    .transform((text) => (text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text))),
]);

/** A number that a run answers. */
export const valueSchema = z.union(
  [
    number.transform((literal): { literal: bigint; decimal?: true } => ({ literal })),
    z.strictObject({ register, at: placeSchema }),
    z.strictObject({
      memory,
      size: z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(8)]).default(8),
      at: placeSchema,
    }),
    z.strictObject({
      field: z.enum(FIELDS as [string, ...string[]]),
      of: z.string(),
      at: placeSchema,
    }),
    z.strictObject({ mask: placeSchema }),
    z.strictObject({ steps: span }),
    z.strictObject({
      count: z.enum(COST_KEYS),
      category: z.enum(CATEGORIES).optional(),
      switch: z.number().int().positive(),
    }),
    z.strictObject({
      count: z.enum(COST_KEYS),
      category: z.enum(CATEGORIES).optional(),
      in: span,
    }),
  ],
  {
    error:
      'this is no value; write a number, { register, at }, { memory, at }, { field, of, at }, { mask: place }, { steps: { from, to } } or { count, switch }, as lessons/README.md shows',
  },
);
export type ValueAnswer = z.output<typeof valueSchema>;

export type MemoryPlace = z.output<typeof memory>;

const cell = z.union([z.strictObject({ register }), z.strictObject({ memory })], {
  error: 'write { register: rbx } or { memory: … }',
});

/** A step that a run answers. */
export const stepSchema = z.union(
  [
    z.strictObject({ writes: cell, before: placeSchema }),
    z.strictObject({ reads: cell, from: placeSchema }),
    placeSchema.transform((place) => ({ place })),
  ],
  { error: 'this is no step; write a place, { writes: …, before: … } or { reads: …, from: … }' },
);
export type StepAnswer = z.output<typeof stepSchema>;

/** A set of general registers, literal or from a run. */
const registersSchema = z.union(
  [
    z.array(general).transform((literal) => ({ literal })),
    z.strictObject({ changed: span }),
    z.strictObject({ written: span }),
  ],
  {
    error:
      'this is no set of registers; write [rbx, rbp], { changed: { from, to } } or { written: { from, to } }',
  },
);
export type RegistersAnswer = z.output<typeof registersSchema>;

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, {
  error: ({ input }) => `'${input}' is no name; use small letters, digits and hyphens`,
});
const text = z.string().min(1);
const shared = {
  id: name,
  ask: text,
  scenario: z.string().optional(),
  predict: z.strictObject({ stop: placeSchema, shows: placeSchema }).optional(),
};
const replies = { right: text, otherwise: text };
const wrongReplies = <T extends z.ZodType>(answer: T) =>
  z.array(z.strictObject({ answer, say: text })).default([]);

/** A ```question block. */
export const questionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('value'),
      ...shared,
      answer: valueSchema,
      wrong: wrongReplies(valueSchema),
      ...replies,
    }),
    z.strictObject({
      kind: z.literal('step'),
      ...shared,
      answer: stepSchema,
      wrong: wrongReplies(stepSchema),
      ...replies,
    }),
    z.strictObject({
      kind: z.literal('registers'),
      ...shared,
      answer: registersSchema,
      wrong: wrongReplies(registersSchema),
      ...replies,
    }),
    z.strictObject({
      kind: z.literal('choice'),
      ...shared,
      options: z
        .array(z.strictObject({ text, say: text, right: z.boolean().default(false) }))
        .min(2)
        .refine((options) => options.filter(({ right }) => right).length === 1, {
          error: "exactly one option has 'right: true'",
        }),
    }),
    z.strictObject({
      kind: z.literal('explain'),
      id: name,
      ask: text,
      scenario: z.string().optional(),
      'look-for': z.array(text).min(1),
    }),
  ],
  { error: "the kind of a question is 'value', 'step', 'registers', 'choice' or 'explain'" },
);
export type QuestionSource = z.output<typeof questionSchema>;

const done = z
  .string()
  .regex(/^[1-9]\d* (in a row|of [1-9]\d*)$/, {
    error: ({ input }) => `'${input}' is no end; write '5 in a row' or '8 of 10'`,
  })
  .transform((words) => {
    const [right, of = right] = (words.match(/\d+/g) ?? []).map(Number);
    return { right, of };
  })
  .refine(({ right, of }) => right <= of, { error: 'so many right answers there are not' });

/** A ```drill block. */
export const drillSchema = z.strictObject({
  id: name,
  ask: text,
  kinds: z
    .array(
      z.enum(DRILL_NAMES, {
        error: ({ input }) => `no drill '${input}'; there are ${DRILL_NAMES.join(', ')}`,
      }),
    )
    .min(1),
  scenarios: z.array(z.string()).min(1).optional(),
  done,
});

/** The front matter of a lesson. */
export const frontMatterSchema = z.strictObject({
  title: text,
  summary: text,
  minutes: z.number().int().min(1).max(120),
  /** What the lab shows when the lesson opens, and what places and questions are about. */
  scenario: z.string(),
  exercises: z.array(name).default([]),
});
