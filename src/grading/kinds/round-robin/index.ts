import { z } from 'zod';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { ENTRIES, ORDER, RoundRobinJudge } from './judge.ts';
import { randomPlan } from './plan.ts';
import { schedulerScene } from './scene.ts';

/** Two functions: run three coroutines in turn until all have returned; yield. */
export const roundRobin = kind({
  schema: z.strictObject({ kind: z.literal('round-robin') }),
  symbols: ['run', 'yield'],
  checks: () => [
    { name: CHECK.control, weight: 3, passed: 'Everyone went on where they had stopped.' },
    {
      name: ORDER,
      weight: 3,
      passed: 'Turns went round, and those that had returned were left out.',
    },
    { name: CHECK.registers, weight: 2, passed: 'rbx, rbp and r12 to r15 came back everywhere.' },
    {
      name: ENTRIES,
      weight: 1,
      passed: 'Bodies begin as functions do, at the top of their stack.',
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
      scene: schedulerScene(plan, symbols, random),
      budget: 40_000,
      judge(run, stage) {
        const judge = new RoundRobinJudge(run, stage, plan);
        const complete = judge.all();
        return judge.shown(complete);
      },
    };
  },
});
