import { z } from 'zod';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { LIST, MESSAGE, RunLoopJudge, SWITCH } from './judge.ts';
import { randomPlan } from './plan.ts';
import { messagesScene, PROVIDED_TEXT } from './scene.ts';

/** A coroutine's endless loop: execute the message, go back on the free list, switch away. */
export const runLoop = kind({
  schema: z.strictObject({ kind: z.literal('run-loop') }),
  symbols: ['loop'],
  checks: () => [
    { name: CHECK.control, weight: 2, passed: 'The loop went on with every message.' },
    { name: MESSAGE, weight: 3, passed: 'Every action was called once, with its argument.' },
    {
      name: LIST,
      weight: 3,
      passed: 'After each action the coroutine was first on the free list.',
    },
    { name: SWITCH, weight: 2, passed: 'It switched to main_context and kept its own context.' },
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
  provided: () => PROVIDED_TEXT,
  round(_contract, symbols, random) {
    const plan = randomPlan(random);
    return {
      scene: messagesScene(plan, symbols, random),
      budget: 20_000,
      judge(run, stage) {
        const judge = new RunLoopJudge(run, stage);
        const stretches = [...run.stretches];
        const done = plan.messages.every((message) =>
          judge.message(message, stretches.shift(), stretches.shift()),
        );
        const complete =
          done && stretches.length === 0 && run.reader.trace.outcome.kind === 'finished';
        return judge.shown(complete);
      },
    };
  },
});
