import { z } from 'zod';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { ALIGNMENT, ARGUMENTS_CHECK, END, ENTRIES, MakeJudge } from './judge.ts';
import { randomPlan } from './plan.ts';
import { makeScene, SETCONTEXT_TEXT } from './scene.ts';

/** makecontext(ucontext_t *, void (*)(void), int argc, …). */
export const makecontext = kind({
  schema: z.strictObject({ kind: z.literal('makecontext'), link: z.boolean().default(false) }),
  symbols: ['makecontext'],
  checks: ({ link }) => [
    { name: CHECK.control, weight: 2, passed: 'makecontext came back, and every function began.' },
    { name: ENTRIES, weight: 2, passed: 'Functions begin near the top of their stack.' },
    { name: ALIGNMENT, weight: 2, passed: 'rsp is a multiple of 16 before every call.' },
    { name: ARGUMENTS_CHECK, weight: 3, passed: 'All arguments arrived.' },
    ...(link
      ? [
          {
            name: END,
            weight: 4,
            passed: 'A function that returned led to uc_link, or ended the process.',
          },
        ]
      : []),
    {
      name: CHECK.memory,
      weight: 2,
      condition: true,
      passed: 'Nothing was touched that belongs to others.',
    },
    { name: CHECK.registers, weight: 1, passed: 'rbx, rbp and r12 to r15 were kept.' },
    {
      name: CHECK.words,
      weight: 1,
      condition: true,
      passed: 'The direction flag and the control words were kept.',
    },
    {
      name: CHECK.calls,
      weight: 1,
      condition: true,
      passed: 'No system call that is not called for.',
    },
  ],
  provided: () => SETCONTEXT_TEXT,
  round(contract, symbols, random, number) {
    const plan = randomPlan(contract, number, random);
    return {
      scene: makeScene(plan, contract, symbols, random),
      budget: 10_000,
      judge(run, stage) {
        const judge = new MakeJudge(run, stage, contract, plan);
        const complete = judge.all();
        return judge.shown(complete);
      },
    };
  },
});
