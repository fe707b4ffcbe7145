import { shortHex } from '../../base/hex.ts';
import type { Random } from '../../base/random.ts';
import { Slot } from '../../machine/registers.ts';
import { farData, loadFar, randomDistance } from '../far-data.ts';
import { EPILOGUE, functions, garbage, PROLOGUE } from '../harness.ts';
import { CHECK, type Range } from '../judge.ts';
import { type Run, type Stretch, tell } from '../run.ts';
import {
  ENTRY,
  randomControl,
  randomMask,
  randomStacks,
  type Scene,
  type Stage,
} from '../scene.ts';
import { CallJudge } from './calls.ts';
import type { KindOf } from './kind.ts';

const MESSAGE = 'message';
const LIST = 'free list';
const SWITCH = 'switches away';

/** Offsets in a coroutine object; the statement of the exercise lists them. */
const NEXT = 0;
const ACTION = 8;
const ARGUMENT = 16;
const CONTEXT = 24;
const SIZE = 32;

/** What the exercise gives: the lightweight switch, and the two words it works with. */
const PROVIDED_TEXT = `
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .data
        .p2align 3
        .globl  free_list
free_list:
        .quad   0
        .globl  main_context
main_context:
        .quad   0
`;

/** A message: which coroutine gets it, and what is in it. */
interface Message {
  coroutine: number;
  /** It is on the free list; otherwise it has never run, or the last action took it off. */
  listed: boolean;
  /** The coroutine whose next is this one on the free list; the head has none. */
  above: number | undefined;
  /** The action takes the head off the free list. */
  takes: boolean;
  action: number;
  argument: bigint;
}

interface Plan {
  messages: Message[];
  stacks: { low: number; size: number }[];
}

const ACTIONS = 3;
/** The action that takes the head off the free list: nobody may remember it across an action. */
const TAKING = 1;
/** The action that waits: it switches to the main program and, woken, finds its context changed. */
const WAITING = 2;

const TAKE = [
  '        movq    free_list(%rip), %rax',
  '        testq   %rax, %rax',
  '        jz      1f',
  `        movq    ${NEXT}(%rax), %rax`,
  '        movq    %rax, free_list(%rip)',
  '1:',
];

/** Switches to the main program, in the coroutine whose object the harness has noted. */
const WAIT = [
  '        movq    lab.current(%rip), %rdi',
  `        addq    $${CONTEXT}, %rdi`,
  '        movq    main_context(%rip), %rsi',
  '        call    lightweight_swapcontext',
];

const objectAt = (coroutine: number) => `lab.coroutine_${coroutine}`;
const actionAt = (action: number) => `lab.action_${action}`;

function randomPlan(random: Random): Plan {
  const count = 3;
  let fresh = 0;
  const free: number[] = [];
  let taken: number | undefined;
  const messages = Array.from({ length: 10 }, (_, i) => {
    const spawn = taken === undefined && fresh < count && (free.length === 0 || random.chance(0.4));
    const listed = taken === undefined && !spawn;
    const coroutine = taken ?? (spawn ? fresh++ : random.pick(free));
    const at = free.indexOf(coroutine);
    const above = listed ? free[at + 1] : undefined;
    if (listed) free.splice(at, 1);
    // The first few are every action once; the second and third get 0.
    const action = i < ACTIONS ? (i + 1) % ACTIONS : random.below(ACTIONS);
    const argument = i === 1 || i === 2 ? 0n : random.word();
    const takes = action === TAKING && free.length > 0;
    taken = takes ? free.pop() : undefined;
    free.push(coroutine);
    return { coroutine, listed, above, takes, action, argument };
  });
  return { messages, stacks: randomStacks(count, random) };
}

function scene({ messages, stacks }: Plan, [loop]: readonly string[], random: Random): Scene {
  const distance = randomDistance(random);
  // Leaves A a little lower each time, so that its context is never the same.
  const resume = [
    `        movq    ${CONTEXT}(%rax), %rsi`,
    '        leaq    main_context(%rip), %rdi',
    '        subq    $16, %rsp',
    '        call    lightweight_swapcontext',
  ];
  const sends = messages.flatMap(({ coroutine, listed, above, action, argument }) => [
    '        call    lab.fill',
    loadFar(objectAt(coroutine), distance, 'rax'),
    ...(listed
      ? [
          `        movq    ${NEXT}(%rax), %rcx`,
          ...(above === undefined
            ? ['        movq    %rcx, free_list(%rip)']
            : [loadFar(objectAt(above), distance, 'rdx'), `        movq    %rcx, ${NEXT}(%rdx)`]),
        ]
      : []),
    `        leaq    ${actionAt(action)}(%rip), %rcx`,
    `        movq    %rcx, ${ACTION}(%rax)`,
    `        movabsq $0x${argument.toString(16)}, %rcx`,
    `        movq    %rcx, ${ARGUMENT}(%rax)`,
    '        movq    %rax, lab.current(%rip)',
    ...resume,
    ...(action === WAITING
      ? ['        call    lab.fill', loadFar(objectAt(coroutine), distance, 'rax'), ...resume]
      : []),
  ]);
  const resumed = messages.length + messages.filter(({ action }) => action === WAITING).length;
  // As a coroutine that has never run: seven words, the last of them where it begins.
  const suspend = stacks.flatMap(({ low, size }, i) => [
    `        movabsq $0x${(low + size - 64).toString(16)}, %rax`,
    `        leaq    lab.start_${i}(%rip), %rcx`,
    '        movq    %rcx, 48(%rax)',
    loadFar(objectAt(i), distance, 'rcx'),
    `        movq    %rax, ${CONTEXT}(%rcx)`,
  ]);
  const harness = [
    '/* Written for this round by the grader. It sends messages, and has the actions. */',
    '        .text',
    `        .globl  ${ENTRY}`,
    `${ENTRY}:`,
    '        subq    $8, %rsp',
    ...suspend,
    ...sends,
    `        addq    $${16 * resumed + 8}, %rsp`,
    '        ret',
    ...stacks.flatMap((_, i) => [
      `lab.start_${i}:`,
      '        addq    $8, %rsp',
      '        call    lab.fill',
      loadFar(objectAt(i), distance, 'rdi'),
      `        call    ${loop}`,
      '        hlt',
    ]),
    ...Array.from({ length: ACTIONS }, (_, i) => [
      `${actionAt(i)}:`,
      ...PROLOGUE,
      ...(i === TAKING ? TAKE : i === WAITING ? WAIT : []),
      '        call    lab.fill',
      ...EPILOGUE,
    ]).flat(),
    ...functions(random),
    '        .data',
    'lab.current:',
    '        .quad   0',
    ...farData(
      random
        .shuffle(stacks.map((_, i) => i))
        .flatMap((i) => [
          ...garbage(random.between(1, 3), random),
          `${objectAt(i)}:`,
          ...garbage(SIZE / 8, random),
        ]),
    ),
    '',
  ].join('\n');
  const contexts = stacks.map((stack, i) => ({
    name: `coroutine ${i}`,
    stack,
  }));
  return {
    harness,
    contexts: [{ name: 'A' }, ...contexts],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}

class RunLoopJudge extends CallJudge {
  /** Coroutines on the free list, the head last. */
  readonly free: number[] = [];
  /** By coroutine: rsp at its last action, but not the first, before which the stack is still arranged. */
  readonly depths = new Map<number, bigint | undefined>();

  message(message: Message, before: Stretch | undefined, after: Stretch | undefined): boolean {
    const { coroutine, listed, takes } = message;
    if (listed) this.free.splice(this.free.indexOf(coroutine), 1);
    if (!before || !this.acts(message, before) || !after) return false;
    if (takes) this.free.pop();
    const { reader } = this;
    const { to } = after;
    const self = this.stage.address(objectAt(coroutine));
    const list = this.global('free_list');
    this.quiet(after, coroutine, [
      { from: self + NEXT, to: self + CONTEXT },
      { from: list, to: list + 8 },
    ]);
    if (!this.left(after)) return false;
    this.words(after, this.caller('A', after), 'the action');
    if (reader.pc(to) !== this.global('lightweight_swapcontext')) {
      this.fail(CHECK.control, {
        message: `After the action the loop should call lightweight_swapcontext; control went to ${this.place(reader.pc(to), to)}.`,
        step: to - 1,
      });
      return false;
    }
    this.value(
      SWITCH,
      Slot.rdi,
      to,
      BigInt(self + CONTEXT),
      'where the coroutine keeps its context',
    );
    const main = reader.word(this.global('main_context'), to) ?? 0n;
    this.value(SWITCH, Slot.rsi, to, main, 'what main_context holds now');
    this.aligned(SWITCH, to, 'lightweight_swapcontext');
    this.pushed(to, coroutine, self, list);
    this.free.push(coroutine);
    return true;
  }

  /** From the message's arrival to its action. */
  acts({ coroutine, action, argument }: Message, stretch: Stretch): boolean {
    const { to } = stretch;
    const self = this.stage.address(objectAt(coroutine));
    this.quiet(stretch, coroutine, [{ from: self + NEXT, to: self + CONTEXT }]);
    if (!this.left(stretch)) return false;
    if (this.reader.instruction(to - 1)?.flow === 'return') {
      this.fail(CHECK.control, {
        message: `run_loop returned (${tell(this.reader, to - 1)}): it has to go on for ever, with the next message.`,
        step: to - 1,
      });
      return false;
    }
    if (this.reader.pc(to) !== this.stage.address(actionAt(action))) {
      this.fail(MESSAGE, {
        message: `The loop should call the action that the message names, with its argument, before anything else; control went to ${this.place(this.reader.pc(to), to)}.`,
        step: to - 1,
      });
      return false;
    }
    this.value(MESSAGE, Slot.rdi, to, argument, 'the argument of the message');
    this.aligned(MESSAGE, to, 'the action');
    this.steady(coroutine, to);
    const caller = this.caller('A', stretch);
    this.words(stretch, caller, 'the caller');
    return true;
  }

  /** From its second message on a coroutine begins every action with the same rsp. */
  steady(coroutine: number, to: number): void {
    const rsp = this.reader.register(Slot.rsp, to);
    const before = this.depths.get(coroutine);
    if (before !== undefined && before !== rsp) {
      const off = before - rsp;
      const much = off > 0n ? `${off} bytes lower` : `${-off} bytes higher`;
      this.fail(MESSAGE, {
        message: `rsp is ${much} as coroutine ${coroutine} begins this action than it was at an earlier message: a loop for ever must leave its stack as it found it.`,
        step: to - 1,
      });
    }
    this.depths.set(coroutine, this.depths.has(coroutine) ? rsp : undefined);
  }

  /** The coroutine is the head of the free list, and the rest hangs on it. */
  pushed(to: number, coroutine: number, self: number, list: number): void {
    const { reader } = this;
    const head = reader.word(list, to) ?? 0n;
    const name = `coroutine ${coroutine}`;
    const step = to - 1;
    if (head !== BigInt(self)) {
      this.fail(LIST, {
        message: `${name} switches away without being the first on free_list: nobody will find it again.`,
        step,
      });
      return;
    }
    const rest = this.free[this.free.length - 1];
    const want = rest === undefined ? 0n : BigInt(this.stage.address(objectAt(rest)));
    const got = reader.word(self + NEXT, to) ?? 0n;
    if (got !== want)
      this.fail(LIST, {
        message: `The next of ${name} is ${shortHex(got)}; it should be what free_list held before, ${shortHex(want)}, or the others are lost.`,
        step,
      });
  }

  quiet(stretch: Stretch, coroutine: number, ranges: readonly Range[]): void {
    const { low, high } = this.stage.launch.stacks[coroutine + 1];
    this.systemCalls(stretch, []);
    this.stores(
      stretch,
      [...ranges, { from: low, to: high }],
      'it may write to its stack, its own object and, after the action, to free_list, nowhere else',
    );
  }
}

export const runLoopKind: KindOf<'run-loop'> = {
  checks: () => [
    { name: CHECK.control, weight: 2, passed: 'The loop went on with every message.' },
    { name: MESSAGE, weight: 3, passed: 'Every action was called once, with its argument.' },
    {
      name: LIST,
      weight: 3,
      passed: 'After each action the coroutine was first on the free list.',
    },
    { name: SWITCH, weight: 2, passed: 'It switched to main_context and kept its own context.' },
    { name: CHECK.memory, weight: 2, passed: 'Nothing was touched that belongs to others.' },
    { name: CHECK.words, weight: 1, passed: 'The direction flag and the control words were kept.' },
    { name: CHECK.calls, weight: 1, passed: 'No system call.' },
  ],
  provided: () => PROVIDED_TEXT,
  round(_contract, symbols, random) {
    const plan = randomPlan(random);
    return {
      scene: scene(plan, symbols, random),
      budget: 20_000,
      judge(run: Run, stage: Stage) {
        const judge = new RunLoopJudge(run, stage);
        const stretches = [...run.stretches];
        const done = plan.messages.every((message) =>
          judge.message(message, stretches.shift(), stretches.shift()),
        );
        const complete =
          done && stretches.length === 0 && run.reader.trace.outcome.kind === 'finished';
        return { findings: judge.findings, complete };
      },
    };
  },
};
