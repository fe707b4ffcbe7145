import { z } from 'zod';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { CALL, CAUGHT, OverflowJudge, RESULT } from './judge.ts';
import { randomPlan } from './plan.ts';
import { overflowScene } from './scene.ts';

/** A function that calls another one and goes on when that has used up the stack. */
export const overflow = kind({
  schema: z.strictObject({ kind: z.literal('overflow') }),
  symbols: ['guarded_call'],
  checks: () => [
    { name: CAUGHT, weight: 5, passed: 'Every overflow was caught, also the one after the first.' },
    { name: CHECK.control, weight: 2, passed: 'Control came back behind every call.' },
    { name: CALL, weight: 1, passed: 'The function got its argument, with rsp aligned.' },
    { name: RESULT, weight: 3, passed: '0 for a function that returned, 1 for an overflow.' },
    { name: CHECK.registers, weight: 2, passed: 'rbx, rbp and r12 to r15 came back.' },
    {
      name: CHECK.words,
      weight: 2,
      condition: true,
      passed: 'The direction flag and the control words were kept.',
    },
    {
      name: CHECK.memory,
      weight: 1,
      condition: true,
      passed: 'Nothing was touched that belongs to others.',
    },
    {
      name: CHECK.calls,
      weight: 1,
      condition: true,
      passed: 'No system call but for handler, stack and mask; the mask was kept.',
    },
  ],
  round(_contract, symbols, random, number) {
    const plan = randomPlan(random, number);
    return {
      scene: overflowScene(plan, symbols, random),
      budget: 20_000,
      judge(run, stage) {
        const judge = new OverflowJudge(run, stage);
        const stretches = [...run.stretches];
        const done = plan.calls.every((call, i) =>
          judge.call(call, i, stretches.shift(), stretches.shift()),
        );
        const { kind } = run.reader.trace.outcome;
        const complete = done && stretches.length === 0 && kind === 'finished';
        return judge.shown(complete);
      },
    };
  },
});
