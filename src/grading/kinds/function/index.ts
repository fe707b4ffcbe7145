import { ruining } from '../../harness.ts';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { functionSchema } from './contract.ts';
import { CALLED, FLAGS_KEPT, FunctionJudge, RESULT, written } from './judge.ts';
import { randomPlan } from './plan.ts';
import { functionScene } from './scene.ts';

/** Any function: what it returns, writes, calls and keeps is said by the contract itself. */
export const functionKind = kind({
  schema: functionSchema,
  symbols: ['function'],
  checks: ({ result, writes, calls, entry }) => [
    { name: CHECK.control, weight: 2, passed: 'Control came back behind every call.' },
    ...(calls
      ? [{ name: CALLED, weight: 3, passed: `${calls} was called once, by the convention.` }]
      : []),
    ...Object.keys(writes).map((place, _, { length }) => ({
      name: written(place),
      weight: Math.max(1, 4 / length),
      passed: 'It was left as it should be.',
    })),
    ...(result === undefined
      ? []
      : [{ name: RESULT, weight: 4, passed: 'The result was right every time.' }]),
    ...(entry === 'anywhere'
      ? [{ name: FLAGS_KEPT, weight: 3, passed: 'All flags came back as they were.' }]
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
    { name: CHECK.calls, weight: 1, condition: true, passed: 'No system call.' },
  ],
  provided: ({ calls }) => (calls ? ruining(calls) : ''),
  round(contract, symbols, random, number) {
    const plan = randomPlan(random, number);
    return {
      scene: functionScene(plan, contract, symbols, random),
      budget: 20_000,
      judge(run, stage) {
        const judge = new FunctionJudge(run, stage, contract);
        const stretches = [...run.stretches];
        const done = plan.cases.every((_, call) => judge.call(call, stretches));
        const { kind } = run.reader.trace.outcome;
        const complete = done && stretches.length === 0 && kind === 'finished';
        return judge.shown(complete);
      },
    };
  },
});
