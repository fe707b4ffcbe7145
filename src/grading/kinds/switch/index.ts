import { GENERAL, slotName } from '../../../machine/registers.ts';
import type { Shown } from '../../finding.ts';
import { CHECK } from '../../judge.ts';
import type { Stage } from '../../scene.ts';
import { kind, type PlannedCheck } from '../kind.ts';
import { keptBy, type Switch, schema } from './contract.ts';
import { ENDING } from './ending.ts';
import {
  CURRENT,
  DATA,
  FAILURE,
  KNOWN,
  LENGTH,
  NEEDED,
  RESULT,
  SwitchJudge,
  VECTORS,
} from './judge.ts';
import { randomPlan } from './plan.ts';
import { CURRENT_TASK, switchScene, THREAD_MASK } from './scene.ts';
import { type Asleep, suspendAll } from './suspend.ts';
import { freshTasks } from './tasks.ts';

function checks(contract: Switch): PlannedCheck[] {
  const own = contract.control === 'own';
  const windows = contract.abi === 'win64';
  return [
    {
      name: CHECK.control,
      weight: 3,
      passed: 'Every context went on where it had stopped, with its rsp.',
    },
    {
      name: CHECK.registers,
      weight: 6,
      passed: `${keptBy(contract)
        .filter((slot) => slot < GENERAL.length)
        .map(slotName)
        .join(', ')} came back in every context.`,
    },
    ...(windows
      ? [{ name: VECTORS, weight: 4, passed: 'xmm6 to xmm15 came back in every context.' }]
      : []),
    {
      name: CHECK.memory,
      weight: 2,
      condition: true,
      passed: 'Nothing was touched that belongs to others.',
    },
    {
      name: CHECK.words,
      weight: own ? 3 : 1,
      ...(!own && { condition: true }),
      passed: own
        ? 'Every context got its own MXCSR and x87 control word back.'
        : 'The direction flag, MXCSR and the x87 control word are as they should be.',
    },
    {
      name: CHECK.calls,
      weight: contract.mask === 'own' ? 2 : 1,
      ...(contract.mask !== 'own' && { condition: true }),
      passed:
        contract.mask === 'own' ? 'Every context got its own signal mask back.' : 'No system call.',
    },
    ...(contract.save === 'ucontext'
      ? [
          {
            name: RESULT,
            weight: 1,
            passed: 'swapcontext returned 0, and a fresh context got its arguments.',
          },
        ]
      : []),
    ...(contract.save === 'transfer'
      ? [
          { name: RESULT, weight: 3, passed: 'Every context was told who had been left.' },
          { name: DATA, weight: 2, passed: 'The data arrived.' },
        ]
      : []),
    ...(contract.save === 'task'
      ? [
          {
            name: RESULT,
            weight: 2,
            passed: 'Every task that went on was told which one had run before.',
          },
          { name: CURRENT, weight: 1, passed: 'current_task was the task that runs.' },
        ]
      : []),
    ...(contract.calls === 'needed'
      ? [
          {
            name: NEEDED,
            weight: 3,
            passed: 'One system call where the masks differ, none where they are the same.',
          },
          { name: KNOWN, weight: 2, passed: 'thread_mask was the mask in force.' },
        ]
      : []),
    ...Object.keys(contract.thread).map((name) => ({
      name,
      weight: 2,
      passed: 'Every context got its own back.',
    })),
    ...(contract.failure
      ? [
          {
            name: FAILURE,
            weight: 3,
            passed: 'It returned −1 with errno set, and nothing had changed.',
          },
        ]
      : []),
    ...(contract.ending === 'jump'
      ? [{ name: ENDING, weight: 2, passed: 'Control goes on by an indirect jump, without a ret.' }]
      : []),
    ...(contract.most
      ? [{ name: LENGTH, weight: 3, passed: `At most ${contract.most} instructions a switch.` }]
      : []),
  ];
}

/** A routine that suspends the context that calls it and resumes another one. */
export const switchKind = kind({
  schema,
  symbols: ['switch'],
  checks,
  provided({ save, calls }) {
    if (save === 'task') return CURRENT_TASK;
    return calls === 'needed' ? THREAD_MASK : '';
  },
  round(contract, symbols, random, number) {
    const plan = randomPlan(random);
    const failing = contract.failure && number % 2 === 0;
    let asleep: Asleep | undefined;
    return {
      scene: switchScene(plan, contract, symbols, random, failing),
      budget: 20_000,
      ...(contract.save !== 'ucontext' && {
        prepare: async (stage: Stage) => {
          asleep =
            contract.save === 'task'
              ? freshTasks(plan, stage, random)
              : await suspendAll(plan, contract, symbols, stage, random);
          return asleep.launch;
        },
      }),
      judge(run, stage): Shown {
        const { problems, contexts, saved } = asleep ?? { problems: [], contexts: [], saved: 0 };
        if (problems.length > 0)
          return {
            findings: problems,
            complete: false,
            tried: new Set(),
            evidence: new Map([[CHECK.registers, saved / 2]]),
          };
        const judge = new SwitchJudge(run, stage, contract, plan);
        if (contract.save === 'ucontext') judge.readFresh(plan.stacks.length + 1);
        else judge.contexts.push(...contexts);
        const complete = judge.all();
        const { most } = contract;
        if (most && judge.instructions > most)
          judge.fail(LENGTH, {
            message: `A switch takes ${judge.instructions} instructions; at most ${most} are asked for.`,
            step: run.stretches[0].from,
          });
        return { ...judge.shown(complete), instructions: judge.instructions };
      },
    };
  },
});
