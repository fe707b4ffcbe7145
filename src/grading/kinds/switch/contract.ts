import { z } from 'zod';

/** What a contract of this kind says. */
export const schema = z
  .strictObject({
    kind: z.literal('switch'),
    /** `pointer`: f(void **save, void *resume). `ucontext`: f(ucontext_t *save, const ucontext_t *resume). */
    save: z.enum(['pointer', 'ucontext']).default('pointer'),
    /** Control bits of MXCSR and x87 control word: left alone, or each context's own. */
    control: z.enum(['untouched', 'own']).default('untouched'),
    /** Signal mask: left alone, or each context's own; only a ucontext_t has room for one. */
    mask: z.enum(['untouched', 'own']).default('untouched'),
    /** `needed`: one system call where the two contexts' masks differ, none where they are the same; the word
     * `thread_mask`, which is given, always is the mask in force. */
    calls: z.enum(['any', 'needed']).default('any'),
    /** Some system calls fail: −1 is returned, errno set, nothing is half switched. */
    failure: z.boolean().default(false),
    /** `strict`: no load either from anywhere but the two stacks; the pointer is only stored to. */
    memory: z.enum(['stores', 'strict']).default('stores'),
    /** `jump`: control goes on by an indirect jump, the routine has no ret. */
    ending: z.enum(['any', 'jump']).default('any'),
    /** Most instructions a switch may take. */
    most: z.number().int().positive().optional(),
  })
  .refine(({ save, mask, failure }) => save === 'ucontext' || (mask !== 'own' && !failure), {
    message:
      'a pointer has no room for a signal mask, and fails no system call; write save: ucontext',
    path: ['save'],
  })
  .refine(({ mask, failure, calls }) => calls === 'any' || (mask === 'own' && !failure), {
    message: 'calls are counted where each context has its own mask and none fails',
    path: ['calls'],
  });

export type Switch = z.output<typeof schema>;
