import { z } from 'zod';
import { REGISTERS, STATUS } from '../../call-judge.ts';
import { CHECK } from '../../judge.ts';
import { kind } from '../kind.ts';
import { InterruptJudge, RED_ZONE, TICK } from './judge.ts';
import { BREAKS, breaksScene, PROVIDED_TEXT } from './scene.ts';

/** Code that breaks into a function anywhere, calls another one and leaves no trace of it. */
export const interrupt = kind({
  schema: z.strictObject({ kind: z.literal('interrupt') }),
  symbols: ['handler'],
  checks: () => [
    { name: CHECK.control, weight: 2, passed: 'The function went on where it was broken into.' },
    { name: TICK, weight: 2, passed: 'tick was called once each time, with rsp aligned.' },
    { name: RED_ZONE, weight: 3, passed: 'The 128 bytes below rsp were kept.' },
    { name: REGISTERS, weight: 3, passed: 'All registers were kept.' },
    { name: STATUS, weight: 2, passed: 'All flags were kept.' },
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
      passed: 'tick found the direction flag clear; MXCSR and the x87 were kept.',
    },
    { name: CHECK.calls, weight: 1, condition: true, passed: 'No system call.' },
  ],
  provided: () => PROVIDED_TEXT,
  round(_contract, symbols, random) {
    return {
      scene: breaksScene(symbols, random),
      budget: 10_000,
      judge(run, stage) {
        const judge = new InterruptJudge(run, stage);
        const stretches = [...run.stretches];
        let complete = true;
        for (let i = 0; i < BREAKS && complete; i++)
          complete = judge.broken(stretches.shift(), stretches.shift());
        const { kind } = run.reader.trace.outcome;
        return judge.shown(complete && stretches.length === 0 && kind === 'finished');
      },
    };
  },
});
