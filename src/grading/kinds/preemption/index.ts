import { z } from 'zod';
import { REGISTERS, STATUS } from '../../call-judge.ts';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { ENTRIES, MASK, ORDER, PreemptionJudge } from './judge.ts';
import { randomPlan } from './plan.ts';
import { preemptionScene } from './scene.ts';

/** Two functions: begin with the first of three coroutines that never yield; SIGALRM's handler. */
export const preemption = kind({
  schema: z.strictObject({ kind: z.literal('preemption') }),
  symbols: ['run', 'tick'],
  checks: () => [
    { name: CHECK.control, weight: 2, passed: 'Everyone went on where a tick had met them.' },
    { name: ORDER, weight: 3, passed: 'Each tick ended a turn, and turns went round.' },
    { name: MASK, weight: 4, passed: 'SIGALRM was free in every coroutine: the next tick came.' },
    { name: REGISTERS, weight: 2, passed: 'All registers came back.' },
    { name: STATUS, weight: 1, passed: 'All flags came back.' },
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
      passed: 'MXCSR and the x87 control word came back.',
    },
    {
      name: CHECK.calls,
      weight: 1,
      condition: true,
      passed: 'No system call but for the mask and the frames.',
    },
  ],
  round(_contract, symbols, random, number) {
    const plan = randomPlan(random, number);
    return {
      scene: preemptionScene(plan, symbols, random),
      budget: 40_000,
      judge(run, stage) {
        const judge = new PreemptionJudge(run, stage, plan);
        const complete = judge.all();
        for (const stretch of run.stretches) judge.memory(stretch);
        return judge.shown(complete);
      },
    };
  },
});
