import { z } from 'zod';
import { kind } from '../kind.ts';

const stageSchema = z.strictObject({
  name: z.string().min(1),
  /** Its program; what that writes stands beside it in `.txt`. */
  test: z.string().regex(/^[\w/-]+\.c$/, 'a stage is tested by a C file'),
  weight: z.number().positive(),
  /** Stacks that may be made at most. */
  stacks: z.number().int().positive().optional(),
});
export type Stage = z.output<typeof stageSchema>;

const schema = z.strictObject({
  kind: z.literal('project'),
  /** Files that are handed in, and those that are linked with them; of each there is one in `starter/`. */
  submit: z.array(z.string().min(1)).min(1),
  given: z.array(z.string().min(1)).default([]),
  /** The given function that makes stacks, and bytes of each. */
  stacks: z.strictObject({ from: z.string(), bytes: z.number().int().positive() }),
  stages: z.array(stageSchema).min(1),
});
export type ProjectContract = z.output<typeof schema>;

/** A program in stages, handed in as a folder: each stage is a test that is compiled with it and run, up to the first
 * that is not reached. */
export const project = kind({
  schema,
  symbols: ['switch'],
  checks: ({ stages }) =>
    stages.map(({ name, weight }, i) => ({
      name: stageName(i, name),
      weight,
      passed: 'Reached: the test wrote what it should, and nothing was lost or overrun on the way.',
    })),
});

/** `stage 2: coroutines end`, of the stage at index 1. */
export const stageName = (index: number, name: string): string => `stage ${index + 1}: ${name}`;
