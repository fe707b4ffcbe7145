import type { Random } from '../../base/random.ts';
import { Slot } from '../../machine/registers.ts';
import type { ScenarioContext } from '../../machine/scenarios/scenario.ts';
import { farData, loadFar, randomDistance } from '../far-data.ts';
import { EPILOGUE, frame, functions, garbage, PROLOGUE } from '../harness.ts';
import { CHECK, type Range } from '../judge.ts';
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

const VALUES = 'values';
const ENTRIES = 'first entry';

/** Bytes of a generator object, all of them the submission's. */
const OBJECT = 128;

/** What a program or a generator's body does: makes a generator (the program alone), asks one for a
 * value, or yields one. */
type Operation = { make: number } | { next: number } | { value: bigint };

interface Plan {
  /** Of the main program. */
  main: Operation[];
  /** By generator. */
  bodies: Operation[][];
  stacks: { low: number; size: number }[];
}

const objectAt = (generator: number) => `lab.generator_${generator}`;
const bodyAt = (generator: number) => `lab.body_${generator}`;

/**
 * Generators that yield some values, some by asking a later one in between. The first of them yields
 * 0 at first and, by round, few values or many; in half of the rounds the last thing it does is to
 * ask another, which has values left. In the end it is made anew.
 */
function randomPlan(random: Random, round: number): Plan {
  const count = random.between(2, 3);
  const asks = (self: number): Operation => ({ next: random.between(self + 1, count - 1) });
  const bodies = Array.from({ length: count }, (_, i) => {
    const body: Operation[] = [];
    const values = i > 0 ? random.below(5) : round % 2 ? random.between(2, 4) : 9;
    for (let n = 0; n < values; n++) {
      body.push({ value: (i === 0 && n === 0) || random.chance(0.1) ? 0n : random.word() });
      if (i + 1 < count && random.chance(0.4)) body.push(asks(i));
    }
    return body;
  });
  const main: Operation[] = [];
  const drain = (i: number) => {
    for (const each of [...bodies[i], 'the end', 'beyond'])
      if (typeof each === 'string' || 'value' in each) main.push({ next: i });
  };
  if (round > 1) {
    bodies[0].push({ next: 1 });
    bodies[1].push(...Array.from({ length: 9 }, () => ({ value: random.word() })));
    drain(0);
  } else for (let n = 0; n < 9; n++) main.push({ next: random.below(count) });
  // To the end of every one of them, and beyond.
  bodies.forEach((_, i) => {
    drain(i);
  });
  main.push({ make: 0 });
  drain(0);
  const stacks = randomStacks(count, random, () => random.between(2, 6));
  return { main, bodies, stacks };
}

function scene(
  plan: Plan,
  [make, next, give]: readonly string[],
  random: Random,
  round: number,
): Scene {
  const distance = randomDistance(random);
  const making = (i: number) => [
    loadFar(objectAt(i), distance, 'rdi'),
    `        movabsq $0x${plan.stacks[i].low.toString(16)}, %rsi`,
    `        movl    $${plan.stacks[i].size}, %edx`,
    `        leaq    ${bodyAt(i)}(%rip), %rcx`,
    `        call    ${make}`,
  ];
  const operations = (self: number, list: readonly Operation[]) =>
    list.flatMap((operation) => {
      const { enter, leave } = frame(random);
      const call =
        'make' in operation
          ? making(operation.make)
          : 'next' in operation
            ? [loadFar(objectAt(operation.next), distance, 'rdi'), `        call    ${next}`]
            : [
                loadFar(objectAt(self), distance, 'rdi'),
                `        movabsq $0x${operation.value.toString(16)}, %rsi`,
                `        call    ${give}`,
              ];
      return [...enter, '        call    lab.fill', ...call, ...leave];
    });
  const order = random.shuffle(plan.bodies.map((_, i) => i));
  const harness = [
    '/* Written for this round by the grader. It only calls the functions, and is called by them. */',
    '        .text',
    `        .globl  ${ENTRY}`,
    `${ENTRY}:`,
    '        subq    $8, %rsp',
    ...order.flatMap((i) => ['        call    lab.fill', ...making(i)]),
    ...operations(-1, plan.main),
    '        addq    $8, %rsp',
    '        ret',
    ...plan.bodies.flatMap((body, i) => [
      `${bodyAt(i)}:`,
      ...PROLOGUE,
      ...operations(i, body),
      '        call    lab.fill',
      ...EPILOGUE,
    ]),
    ...functions(random),
    ...farData(
      order.flatMap((i) => [
        `${objectAt(i)}:`,
        // A flag that was never cleared is set, in one round or another.
        ...(round === 0
          ? [
              `        .quad   ${Array(OBJECT / 8)
                .fill(1)
                .join(', ')}`,
            ]
          : garbage(OBJECT / 8, random)),
        ...garbage(2, random),
      ]),
    ),
    '',
  ].join('\n');
  const contexts: ScenarioContext[] = [
    { name: 'A' },
    ...plan.stacks.map((stack, i) => ({ name: `generator ${i}`, stack })),
  ];
  return { harness, contexts, distance, mask: randomMask(random), ...randomControl(random) };
}

/** One flow of control: the main program, or a generator's body. */
interface Actor {
  name: string;
  operations: Operation[];
  state: 'fresh' | 'asleep' | 'finished';
  /** What it waits for. */
  waiting?: Suspended;
  /** Number of the actor that it yields to. */
  asker: number;
  /** rsp as its body began: what lies from there on is the generator's. */
  top?: number;
}

const MAIN = 0;

/** Follows the program and the bodies, call by call. Actor 0 is the program, i + 1 generator i. */
class GeneratorJudge extends CallJudge {
  readonly plan: Plan;
  readonly actors: Actor[];
  running = MAIN;

  constructor(run: Run, stage: Stage, plan: Plan) {
    super(run, stage);
    this.plan = plan;
    const actor = (name: string, operations: Operation[]): Actor => ({
      name,
      operations: [...operations],
      state: 'fresh',
      asker: MAIN,
    });
    this.actors = [
      actor('A', plan.main),
      ...plan.bodies.map((body, i) => actor(`generator ${i}`, body)),
    ];
  }

  all(): boolean {
    const stretches = [...this.run.stretches];
    for (let i = 0; i < this.plan.bodies.length; i++) {
      const stretch = stretches.shift();
      if (!stretch || !this.make(stretch)) return false;
    }
    for (const stretch of stretches) if (!this.event(stretch)) return false;
    const [main] = this.actors;
    return main.operations.length === 0 && this.reader.trace.outcome.kind === 'finished';
  }

  make(stretch: Stretch): boolean {
    const caller = this.caller('A', stretch);
    const stack = this.stackOf(Number(this.reader.register(Slot.rsi, stretch.from)) + 1);
    const ranges = stack ? [{ from: stack.low, to: stack.high }] : [];
    this.memory(stretch, [this.below(caller), ...ranges]);
    return this.goesOn(stretch, caller, caller);
  }

  /** One stretch after the making: a call of next, a yield, or a body's return. */
  event(stretch: Stretch): boolean {
    const self = this.actors[this.running];
    const caller = this.caller(self.name, stretch);
    const operation = self.operations.shift();
    if (operation && 'make' in operation) {
      const made = this.actors[operation.make + 1];
      made.operations = [...this.plan.bodies[operation.make]];
      made.state = 'fresh';
      return this.make(stretch);
    }
    const stacks = [this.below(caller)];
    if (operation && 'next' in operation) {
      const other = this.actors[operation.next + 1];
      if (other.state === 'finished') {
        this.memory(stretch, stacks);
        if (!this.goesOn(stretch, caller, caller)) return false;
        this.value(VALUES, Slot.rax, stretch.to, 0n, `as ${other.name} has ended`);
        return true;
      }
      self.waiting = caller;
      other.asker = this.running;
      this.running = operation.next + 1;
      if (other.state === 'fresh') return this.enter(stretch, other, operation.next, stacks);
      const waiting = other.waiting as Suspended;
      this.memory(stretch, [...stacks, this.below(waiting)]);
      return this.goesOn(stretch, waiting, caller);
    }
    const asker = this.actors[self.asker].waiting as Suspended;
    // A body that returns is above its frame; its whole stack is free.
    const own = this.stage.launch.stacks[this.running];
    this.memory(stretch, [
      ...stacks,
      this.below(asker),
      ...(operation ? [] : [{ from: own.low, to: own.high }]),
    ]);
    if (!this.goesOn(stretch, asker, caller)) return false;
    const value = operation ? operation.value : 0n;
    const what = operation ? `the value that ${self.name} yielded` : `as ${self.name} has ended`;
    this.value(VALUES, Slot.rax, stretch.to, value, what);
    self.waiting = caller;
    self.state = operation ? 'asleep' : 'finished';
    this.running = self.asker;
    return true;
  }

  /** The first entry of a body. */
  enter(stretch: Stretch, actor: Actor, generator: number, stacks: Range[]): boolean {
    const { reader } = this;
    const { to } = stretch;
    const stack = this.stage.launch.stacks[generator + 1];
    this.memory(stretch, [...stacks, { from: stack.low, to: stack.high }]);
    this.systemCalls(stretch, []);
    if (!this.left(stretch)) return false;
    const caller = this.caller(actor.name, stretch);
    const rsp = Number(reader.register(Slot.rsp, to));
    const body = this.stage.address(bodyAt(generator));
    if (reader.pc(to) !== body || rsp <= stack.low || rsp >= stack.high) {
      this.fail(CHECK.control, {
        message: `The first generator_next of ${actor.name} should begin its body on its own stack; control went to ${this.place(reader.pc(to), to)}, rsp to ${this.place(rsp, to)}.`,
        step: to - 1,
      });
      return false;
    }
    actor.state = 'asleep';
    actor.top = rsp;
    this.aligned(ENTRIES, to, `the body of ${actor.name}`);
    const object = BigInt(this.stage.address(objectAt(generator)));
    this.value(ENTRIES, Slot.rdi, to, object, 'the generator whose body begins');
    if (rsp < stack.high - 256)
      this.fail(ENTRIES, {
        message: `The body of ${actor.name} begins ${stack.high - rsp} bytes below the end of its stack: it should have all of it but 256 bytes.`,
        step: to - 1,
      });
    this.words(stretch, caller, 'the caller');
    return true;
  }

  memory(stretch: Stretch, ranges: readonly Range[]): void {
    const objects = this.plan.bodies.map((_, i) => {
      const from = this.stage.address(objectAt(i));
      return { from, to: from + OBJECT };
    });
    const tops = this.actors.slice(1).flatMap(({ top }, i) => {
      const { high } = this.stage.launch.stacks[i + 1];
      return top === undefined ? [] : [{ from: top, to: high }];
    });
    this.stores(
      stretch,
      [...ranges, ...tops, ...objects, ...this.statics()],
      'it may write to generators, to its own data and to free parts of the two stacks, nowhere else',
    );
  }
}

export const generatorKind: KindOf<'generator'> = {
  checks: () => [
    {
      name: CHECK.control,
      weight: 3,
      passed: 'Program and bodies went on where they had stopped.',
    },
    { name: VALUES, weight: 3, passed: 'Every value arrived, and 0 after the last.' },
    { name: CHECK.registers, weight: 2, passed: 'rbx, rbp and r12 to r15 came back everywhere.' },
    {
      name: ENTRIES,
      weight: 1,
      passed: 'Bodies begin as functions do, with their generator in rdi.',
    },
    { name: CHECK.memory, weight: 2, passed: 'Nothing was touched that belongs to others.' },
    { name: CHECK.words, weight: 1, passed: 'The direction flag and the control words were kept.' },
    { name: CHECK.calls, weight: 1, passed: 'No system call.' },
  ],
  provided: () => '',
  round(_contract, symbols, random, number) {
    const plan = randomPlan(random, number);
    return {
      scene: scene(plan, symbols, random, number),
      budget: 40_000,
      judge(run, stage) {
        const judge = new GeneratorJudge(run, stage, plan);
        const complete = judge.all();
        return { findings: judge.findings, complete };
      },
    };
  },
};
