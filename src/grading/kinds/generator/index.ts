import { z } from 'zod';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { ENTRIES, GeneratorJudge, VALUES } from './judge.ts';
import { randomPlan } from './plan.ts';
import { generatorScene } from './scene.ts';

/** Three functions: make, next, yield. */
export const generator = kind({
  schema: z.strictObject({ kind: z.literal('generator') }),
  symbols: ['make', 'next', 'yield'],
  checks: () => [
    {
      name: CHECK.control,
      weight: 3,
      passed: 'Program and bodies went on where they had stopped.',
    },
    { name: VALUES, weight: 3, passed: 'Every value arrived, and 0 after the last.' },
    { name: CHECK.registers, weight: 2, passed: 'rbx, rbp and r12 to r15 came back everywhere.' },
    {
      name: ENTRIES,
      weight: 1,
      passed: 'Bodies begin as functions do, with their generator in rdi.',
    },
    {
      name: CHECK.memory,
      weight: 2,
      condition: true,
      passed: 'Nothing was touched that belongs to others.',
    },
    {
      name: CHECK.words,
      weight: 1,
      condition: true,
      passed: 'The direction flag and the control words were kept.',
    },
    { name: CHECK.calls, weight: 1, condition: true, passed: 'No system call.' },
  ],
  round(_contract, symbols, random, number) {
    const plan = randomPlan(random, number);
    return {
      scene: generatorScene(plan, symbols, random, number),
      budget: 40_000,
      judge(run, stage) {
        const judge = new GeneratorJudge(run, stage, plan);
        const complete = judge.all();
        return judge.shown(complete);
      },
    };
  },
});
