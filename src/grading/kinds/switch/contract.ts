import { z } from 'zod';
import { THREAD_RESERVED } from '../../../assembler/link/layout.ts';
import { CALLEE_SAVED, GENERAL, Slot } from '../../../machine/registers.ts';

/** A general register other than rsp. */
const register = z.enum(GENERAL.filter((name) => name !== 'rsp'));

/** What a contract of this kind says. */
export const schema = z
  .strictObject({
    kind: z.literal('switch'),
    /** `pointer`: f(void **save, void *resume). `transfer`: f(void *resume, void *data), whose result, on the other
     * side, is what resumes the context that was left, in rax, and data, in rdx. `ucontext`: f(ucontext_t *save, const ucontext_t *resume). `task`:
     * task *f(task *save, task *resume), rsp in a task's word at `TASK_SP`. */
    save: z.enum(['pointer', 'transfer', 'ucontext', 'task']).default('pointer'),
    /** `win64`: arguments, kept registers and home space as Microsoft's x64 convention has them. */
    abi: z.enum(['sysv', 'win64']).default('sysv'),
    /** Which registers have the two arguments, and which a context gets back, if not those of the ABI. */
    registers: z
      .strictObject({ save: register, resume: register, keep: z.array(register).nonempty() })
      .refine(
        ({ save, resume, keep }) => new Set([save, resume, ...keep]).size === keep.length + 2,
        {
          message: 'a register is named twice',
        },
      )
      .optional(),
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
    /** Words of the thread that each context has for itself, by name, side by side; `at` counts from the thread pointer on. */
    thread: z
      .record(
        z.string().min(1),
        z.strictObject({
          at: z.int().min(-THREAD_RESERVED).max(-4),
          bytes: z.literal([4, 8]),
        }),
      )
      .default({}),
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
  .refine(
    ({ abi, save, control }) => abi === 'sysv' || (save === 'pointer' && control === 'untouched'),
    {
      message:
        'by the convention of Windows save: pointer and control: untouched are what there is',
      path: ['abi'],
    },
  )
  .refine(({ registers, save, abi }) => !registers || (save === 'pointer' && abi === 'sysv'), {
    message: 'registers are named with save: pointer and abi: sysv only',
    path: ['registers'],
  })
  .refine(
    ({ thread, save, abi }) =>
      (save === 'pointer' && abi === 'sysv') || Object.keys(thread).length === 0,
    {
      message: 'words of the thread go with save: pointer and abi: sysv only',
      path: ['thread'],
    },
  )
  .refine(({ mask, failure, calls }) => calls === 'any' || (mask === 'own' && !failure), {
    message: 'calls are counted where each context has its own mask and none fails',
    path: ['calls'],
  });

export type Switch = z.output<typeof schema>;

/** Where a task has its rsp while it does not run. */
export const TASK_SP = 24;

/** Bytes above a return address that belong to who is called (Microsoft's x64 calling convention). */
export const HOME_SPACE = 32;

/** The vector registers that Microsoft's x64 calling convention lets a call keep, xmm6 to xmm15, as numbers. */
export const KEPT_VECTORS: readonly number[] = Array.from({ length: 10 }, (_, i) => 6 + i);

/** What a switch keeps besides rsp, by slot. */
export function keptBy({ abi, registers }: Switch): readonly number[] {
  if (registers) return registers.keep.map((name) => Slot[name]);
  if (abi === 'sysv') return CALLEE_SAVED;
  const halves = KEPT_VECTORS.flatMap((n) => [Slot.xmm0 + 2 * n, Slot.xmm0 + 2 * n + 1]);
  return [...CALLEE_SAVED, Slot.rdi, Slot.rsi, ...halves];
}

/** The registers of the two arguments: what to save into or, with `transfer`, the data; what to resume. */
export function argumentsOf({ save, abi, registers }: Switch) {
  if (save === 'transfer') return ['rsi', 'rdi'] as const;
  if (registers) return [registers.save, registers.resume] as const;
  return abi === 'sysv' ? (['rdi', 'rsi'] as const) : (['rcx', 'rdx'] as const);
}
