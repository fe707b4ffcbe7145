import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Contract, contractSchema, kindOf } from './kinds/kinds.ts';

/** Front matter of an exercise.md. */
const exerciseSchema = z
  .strictObject({
    title: z.string().min(1),
    points: z.number().positive(),
    /** What a student of the lesson takes for it, about. */
    minutes: z.number().int().positive().optional(),
    /** What the submission has to define with .globl; several in the order the contract wants. */
    symbol: z
      .union([z.string().min(1), z.array(z.string().min(1)).nonempty()])
      .transform((symbol) => (typeof symbol === 'string' ? [symbol] : symbol)),
    contract: contractSchema,
    /** Markdown, each opened after the one before. */
    hints: z.array(z.string().min(1)).default([]),
    /** Finding out is the exercise: of a lost register nothing is told but its name, and no line. */
    find: z.boolean().default(false),
    /** An earlier exercise whose solution is a good beginning: the page offers the student's own. */
    from: z.string().min(1).optional(),
    /** Students get variants: one of each list, words and what stands for them there. */
    variants: z.array(z.array(z.record(z.string(), z.string())).min(2)).default([]),
    /** Instructions that the shortest known solution takes: what the scoreboard compares with. */
    best: z.number().int().positive().optional(),
    /** A verdict says what a switch takes, too, modelled. */
    cycles: z.boolean().default(false),
    /** Solutions that are known, for the scoreboard: figures as texts, which stand there as `{{…}}`. */
    known: z
      .array(
        z.strictObject({
          title: z.string().min(1),
          instructions: z.string(),
          cycles: z.string(),
          measured: z.string().optional(),
        }),
      )
      .default([]),
  })
  .refine(({ symbol, contract }) => symbol.length === kindOf(contract).symbols.length, {
    error: ({ input }) => {
      const { contract } = input as { contract: Contract };
      const { symbols } = kindOf(contract);
      return `contract '${contract.kind}' takes ${symbols.length} (${symbols.join(', ')}); give as many`;
    },
    path: ['symbol'],
  });

/** An exercise as its folder says it: data, nothing of it runs. */
export interface Exercise extends z.output<typeof exerciseSchema> {
  /** Name of its folder. */
  id: string;
  /** The lesson's slug. */
  lesson: string;
  /** The statement, Markdown. */
  statement: string;
  /** What a student begins with, and one way to do it. */
  starter: string;
  solution: string;
}

/** The texts in `lessons/<number>-<lesson>/<id>/`. */
export interface ExerciseFiles {
  /** Path of exercise.md, for messages. */
  file: string;
  lesson: string;
  id: string;
  exercise: string;
  starter: string;
  solution: string;
}

export type ParsedExercise =
  | { ok: true; exercise: Exercise }
  | { ok: false; diagnostics: Diagnostic[] };

/** Reads an exercise; diagnostics are about its exercise.md. */
export function parseExercise(files: ExerciseFiles): ParsedExercise {
  const { file, lesson, id, starter, solution } = files;
  const front = readFrontMatter(file, files.exercise, exerciseSchema);
  if (!front.ok) return front;
  const statement = front.body.trim();
  if (!statement) {
    const message = 'there is no statement under the front matter';
    const place = { file, line: front.bodyLine, column: 1, text: '' };
    return { ok: false, diagnostics: [{ severity: 'error', ...place, message }] };
  }
  return { ok: true, exercise: { ...front.value, id, lesson, statement, starter, solution } };
}
