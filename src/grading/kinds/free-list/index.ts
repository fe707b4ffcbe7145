import { z } from 'zod';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { FreeListJudge, ORDER } from './judge.ts';
import { randomPlan } from './plan.ts';
import { listScene } from './scene.ts';

/** Two functions: push a node, pop one. */
export const freeList = kind({
  schema: z.strictObject({ kind: z.literal('free-list') }),
  symbols: ['push', 'pop'],
  checks: () => [
    { name: CHECK.control, weight: 2, passed: 'Both functions came back to their caller.' },
    {
      name: ORDER,
      weight: 4,
      passed: 'Nodes came off the list in the right order, and 0 at its end.',
    },
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
    { name: CHECK.calls, weight: 1, condition: true, passed: 'No system call.' },
  ],
  round(_contract, symbols, random) {
    const plan = randomPlan(random);
    const { operations } = plan;
    return {
      scene: listScene(plan, symbols, random),
      budget: 20_000,
      judge(run, stage) {
        const judge = new FreeListJudge(run, stage);
        const [push, pop] = symbols.map((symbol) => judge.global(symbol));
        let taken = 0;
        for (const stretch of run.stretches) {
          const operation = operations[taken];
          const entry = operation?.node === undefined ? pop : push;
          if (!operation || run.reader.pc(stretch.from) !== entry) break;
          if (!judge.call(stretch, operation)) break;
          taken++;
        }
        const { kind } = run.reader.trace.outcome;
        const complete = taken === operations.length && kind === 'finished';
        return judge.shown(complete);
      },
    };
  },
});
