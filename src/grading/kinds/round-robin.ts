import type { Random } from '../../base/random.ts';
import { Slot } from '../../machine/registers.ts';
import { EPILOGUE, frame, functions, PROLOGUE } from '../harness.ts';
import { CHECK } from '../judge.ts';
import type { Run, Stretch } from '../run.ts';
import {
  ENTRY,
  randomControl,
  randomMask,
  randomStacks,
  type Scene,
  type Stage,
} from '../scene.ts';
import type { Suspended } from '../suspended.ts';
import { CallJudge } from './calls.ts';
import type { KindOf } from './kind.ts';

const ORDER = 'order of turns';
const ENTRIES = 'first entry';

const COROUTINES = 3;

interface Plan {
  /** By call of the scheduler, by coroutine: how often it yields before it returns. */
  runs: number[][];
  stacks: { low: number; size: number }[];
}

/**
 * How often each coroutine yields, by run. Over the rounds each is the last one in turn, with most
 * yields; once all return without any. Every round calls the scheduler again.
 */
function randomRuns(round: number, random: Random): number[][] {
  return Array.from({ length: 2 + (round % 2) }, (_, run) => {
    if (round === 1 && run === 1) return Array(COROUTINES).fill(0);
    const last = (2 * round + run) % COROUTINES;
    return Array.from({ length: COROUTINES }, (_, i) =>
      i === last ? random.between(9, 14) : random.below(4),
    );
  });
}

const bodyAt = (run: number, coroutine: number) => `lab.body_${run}_${coroutine}`;

function scene({ runs, stacks }: Plan, [start, give]: readonly string[], random: Random): Scene {
  const all = [0, 1, 2];
  const yields = (count: number) =>
    Array.from({ length: count }, () => {
      const { enter, leave } = frame(random);
      return [...enter, '        call    lab.fill', `        call    ${give}`, ...leave];
    }).flat();
  const tables = runs.flatMap((_, run) => [
    `.Lbodies_${run}:`,
    `        .quad   ${all.map((i) => bodyAt(run, i)).join(', ')}`,
  ]);
  const harness = [
    '/* Written for this round by the grader. It only calls the functions, and is called by them. */',
    '        .text',
    `        .globl  ${ENTRY}`,
    `${ENTRY}:`,
    '        subq    $8, %rsp',
    ...runs.flatMap((_, run) => {
      const { enter, leave } = frame(random);
      return [
        ...enter,
        '        call    lab.fill',
        `        leaq    .Lbodies_${run}(%rip), %rdi`,
        '        leaq    .Lstacks(%rip), %rsi',
        `        call    ${start}`,
        ...leave,
      ];
    }),
    '        addq    $8, %rsp',
    '        ret',
    ...runs.flatMap((counts, run) =>
      counts.flatMap((count, i) => [
        `${bodyAt(run, i)}:`,
        ...PROLOGUE,
        ...yields(count),
        '        call    lab.fill',
        ...EPILOGUE,
      ]),
    ),
    ...functions(random),
    '        .section .rodata',
    '        .p2align 3',
    ...tables,
    '.Lstacks:',
    `        .quad   ${stacks.map(({ low, size }) => low + size).join(', ')}`,
    '',
  ].join('\n');
  const contexts = stacks.map((stack, i) => ({ name: `coroutine ${i}`, stack }));
  return {
    harness,
    contexts: [{ name: 'A' }, ...contexts],
    mask: randomMask(random),
    ...randomControl(random),
  };
}

/** A coroutine as the judge follows it. */
interface Coroutine {
  name: string;
  /** Yields left before it returns. */
  left: number;
  state: 'fresh' | 'asleep' | 'finished';
  waiting?: Suspended;
  /** rsp as its body began: what lies from there on is the scheduler's. */
  top?: number;
}

class RoundRobinJudge extends CallJudge {
  readonly plan: Plan;
  coroutines: Coroutine[] = [];
  main: Suspended | undefined;
  running = 0;
  runs = 0;

  constructor(run: Run, stage: Stage, plan: Plan) {
    super(run, stage);
    this.plan = plan;
  }

  all(): boolean {
    for (const stretch of this.run.stretches) if (!this.event(stretch)) return false;
    const { kind } = this.reader.trace.outcome;
    return this.runs === this.plan.runs.length && !this.main && kind === 'finished';
  }

  /** The scheduler's start, a yield, or a body's return. */
  event(stretch: Stretch): boolean {
    if (!this.main) {
      const caller = this.caller('A', stretch);
      const counts = this.plan.runs[this.runs++];
      if (!counts) return false;
      this.coroutines = counts.map((left, i) => ({ name: `coroutine ${i}`, left, state: 'fresh' }));
      this.main = caller;
      return this.go(stretch, 0, caller);
    }
    const self = this.coroutines[this.running];
    const caller = this.caller(self.name, stretch);
    if (self.left > 0) {
      self.left--;
      self.waiting = caller;
    } else self.state = 'finished';
    for (let ahead = 1; ahead <= COROUTINES; ahead++) {
      const next = (this.running + ahead) % COROUTINES;
      if (this.coroutines[next].state !== 'finished') return this.go(stretch, next, caller);
    }
    const { main } = this;
    this.memory(stretch);
    this.main = undefined;
    return this.goesOn(stretch, main, caller);
  }

  go(stretch: Stretch, next: number, caller: Suspended): boolean {
    const coroutine = this.coroutines[next];
    this.running = next;
    this.memory(stretch);
    if (coroutine.state === 'fresh') return this.enter(stretch, coroutine, next, caller);
    const waiting = coroutine.waiting as Suspended;
    const other = this.whose(stretch);
    if (!stretch.open && other && other !== coroutine) {
      this.fail(ORDER, {
        message: `It should be ${coroutine.name}’s turn, but ${other.name} goes on.`,
        step: stretch.to - 1,
      });
      return false;
    }
    return this.goesOn(stretch, waiting, caller);
  }

  /** The coroutine that really goes on at the end of a stretch. */
  whose({ to }: Stretch): Coroutine | undefined {
    const pc = this.reader.pc(to);
    return this.coroutines.find(
      ({ state, waiting }, i) =>
        (state === 'asleep' && waiting?.resume === pc) ||
        (state === 'fresh' && pc === this.stage.address(bodyAt(this.runs - 1, i))),
    );
  }

  enter(stretch: Stretch, coroutine: Coroutine, index: number, caller: Suspended): boolean {
    this.systemCalls(stretch, []);
    if (!this.left(stretch)) return false;
    const { to } = stretch;
    const rsp = Number(this.reader.register(Slot.rsp, to));
    const stack = this.stage.launch.stacks[index + 1];
    const body = this.stage.address(bodyAt(this.runs - 1, index));
    const other = this.whose(stretch);
    if (this.reader.pc(to) !== body || rsp <= stack.low || rsp >= stack.high) {
      this.fail(other && other !== coroutine ? ORDER : CHECK.control, {
        message: `Now ${coroutine.name} should begin, on its own stack; control went to ${other?.name ?? this.place(this.reader.pc(to), to)}, rsp to ${this.place(rsp, to)}.`,
        step: to - 1,
      });
      return false;
    }
    coroutine.state = 'asleep';
    coroutine.top = rsp;
    this.aligned(ENTRIES, to, coroutine.name);
    if (rsp < stack.high - 256)
      this.fail(ENTRIES, {
        message: `${coroutine.name} begins ${stack.high - rsp} bytes below the end of its stack: it should have all of it but 256 bytes.`,
        step: to - 1,
      });
    this.words(stretch, caller, 'the caller');
    return true;
  }

  /** Everything that is free at the moment: below each waiting context, and its own data. */
  memory(stretch: Stretch): void {
    const rsp = Number(this.reader.register(Slot.rsp, stretch.from));
    const ranges = [...this.statics(), this.below({ rsp: rsp + 8 })];
    if (this.main) ranges.push(this.below(this.main));
    this.coroutines.forEach(({ state, waiting, top }, i) => {
      const { low, high } = this.stage.launch.stacks[i + 1];
      if (state !== 'asleep') ranges.push({ from: low, to: high });
      else if (waiting) ranges.push(this.below(waiting));
      if (top !== undefined) ranges.push({ from: top, to: high });
    });
    this.stores(
      stretch,
      ranges,
      'it may write to its own data and to free parts of the stacks, nowhere else',
    );
  }
}

export const roundRobinKind: KindOf<'round-robin'> = {
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
    { name: CHECK.memory, weight: 2, passed: 'Nothing was touched that belongs to others.' },
    { name: CHECK.words, weight: 1, passed: 'The direction flag and the control words were kept.' },
    { name: CHECK.calls, weight: 1, passed: 'No system call.' },
  ],
  provided: () => '',
  round(_contract, symbols, random, number) {
    const plan = { runs: randomRuns(number, random), stacks: randomStacks(COROUTINES, random) };
    return {
      scene: scene(plan, symbols, random),
      budget: 40_000,
      judge(run, stage) {
        const judge = new RoundRobinJudge(run, stage, plan);
        const complete = judge.all();
        return { findings: judge.findings, complete };
      },
    };
  },
};
