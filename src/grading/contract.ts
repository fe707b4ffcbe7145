import { z } from 'zod';

/**
 * What an exercise may ask for: a kind of contract, and its parameters, as exercise.md writes them
 * under `contract:`. What each kind demands in words stands in docs/exercises.md.
 */

/** A routine that suspends the context that calls it and resumes another one. */
const switchSchema = z.strictObject({
  kind: z.literal('switch'),
  /** `pointer`: f(void **save, void *resume). `ucontext`: f(ucontext_t *save, const ucontext_t *resume). */
  save: z.enum(['pointer', 'ucontext']).default('pointer'),
  /** Control bits of MXCSR and x87 control word: left alone, or each context's own. */
  control: z.enum(['untouched', 'own']).default('untouched'),
  /** Signal mask: left alone, or each context's own; only a ucontext_t has room for one. */
  mask: z.enum(['untouched', 'own']).default('untouched'),
  /** Some system calls fail: −1 is returned, errno set, nothing is half switched. */
  failure: z.boolean().default(false),
  /** `strict`: no load either from anywhere but the two stacks; the pointer is only stored to. */
  memory: z.enum(['stores', 'strict']).default('stores'),
  /** `jump`: control goes on by an indirect jump, the routine has no ret. */
  ending: z.enum(['any', 'jump']).default('any'),
  /** Most instructions a switch may take. */
  most: z.number().int().positive().optional(),
});

/** makecontext(ucontext_t *, void (*)(void), int argc, …). */
const makeSchema = z.strictObject({
  kind: z.literal('makecontext'),
  /** The function returns, and its context goes on in uc_link's, or ends the process. */
  link: z.boolean().default(false),
});

/** Three functions: make, next, yield. */
const generatorSchema = z.strictObject({ kind: z.literal('generator') });

/** Two functions: run three coroutines in turn until all have returned; yield. */
const roundRobinSchema = z.strictObject({ kind: z.literal('round-robin') });

/** Two functions: push a node, pop one. */
const freeListSchema = z.strictObject({ kind: z.literal('free-list') });

/** A coroutine's endless loop: execute the message, go back on the free list, switch away. */
const runLoopSchema = z.strictObject({ kind: z.literal('run-loop') });

/** Code that breaks into a function anywhere, calls another one and leaves no trace of it. */
const interruptSchema = z.strictObject({ kind: z.literal('interrupt') });

/** How many symbols a kind needs, in the order that it expects them in. */
export const SYMBOLS = {
  switch: 1,
  makecontext: 1,
  generator: 3,
  'round-robin': 2,
  'free-list': 2,
  'run-loop': 1,
  interrupt: 1,
} as const;

export const contractSchema = z
  .discriminatedUnion('kind', [
    switchSchema,
    makeSchema,
    generatorSchema,
    roundRobinSchema,
    freeListSchema,
    runLoopSchema,
    interruptSchema,
  ])
  .refine(
    (contract) =>
      contract.kind !== 'switch' || contract.save === 'ucontext' || !needsUcontext(contract),
    {
      message:
        'a pointer has no room for a signal mask, and fails no system call; write save: ucontext',
      path: ['save'],
    },
  );

function needsUcontext({ mask, failure }: z.output<typeof switchSchema>): boolean {
  return mask === 'own' || failure;
}

export type Contract = z.output<typeof contractSchema>;
export type ContractOf<Kind extends Contract['kind']> = Extract<Contract, { kind: Kind }>;
