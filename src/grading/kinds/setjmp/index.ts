import { z } from 'zod';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { FIRST, SetjmpJudge, VALUE } from './judge.ts';
import { type Place, randomPlan } from './plan.ts';
import { jumpScene } from './scene.ts';

/** Two functions: note a place, jump back to it. */
export const setjmp = kind({
  schema: z.strictObject({ kind: z.literal('setjmp') }),
  symbols: ['setjmp', 'longjmp'],
  checks: () => [
    { name: CHECK.control, weight: 3, passed: 'Every jump led behind the setjmp of its buffer.' },
    { name: FIRST, weight: 1, passed: 'setjmp itself returned 0.' },
    { name: VALUE, weight: 2, passed: 'Every jump brought its value, and 1 in place of 0.' },
    { name: CHECK.registers, weight: 3, passed: 'rbx, rbp and r12 to r15 were as at the setjmp.' },
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
    const calls = (place: Place): number =>
      1 + place.values.length + (place.inner ? calls(place.inner) : 0);
    const expected = plan.places.reduce((sum, place) => sum + calls(place), 0);
    return {
      scene: jumpScene(plan, symbols, random),
      budget: 20_000,
      judge(run, stage) {
        const judge = new SetjmpJudge(run, stage);
        const [set, jump] = symbols.map((symbol) => judge.global(symbol));
        let taken = 0;
        for (const stretch of run.stretches) {
          const entry = run.reader.pc(stretch.from);
          if (entry !== set && entry !== jump) break;
          if (!(entry === set ? judge.set(stretch) : judge.jump(stretch))) break;
          taken++;
        }
        const { kind } = run.reader.trace.outcome;
        return judge.shown(taken === expected && kind === 'finished');
      },
    };
  },
});
