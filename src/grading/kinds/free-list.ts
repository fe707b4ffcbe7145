import type { Random } from '../../base/random.ts';
import { Slot } from '../../machine/registers.ts';
import { farData, loadFar, randomDistance } from '../far-data.ts';
import { frame, functions, garbage } from '../harness.ts';
import { CHECK, type Range } from '../judge.ts';
import type { Run, Stretch } from '../run.ts';
import { ENTRY, randomControl, randomMask, type Scene, type Stage } from '../scene.ts';
import { CallJudge } from './calls.ts';
import type { KindOf } from './kind.ts';

const ORDER = 'last in, first out';

/** One call: a node pushed onto a list, or whatever is popped off it. */
interface Operation {
  list: number;
  /** Number of the node to push; undefined to pop. */
  node: number | undefined;
}

const LISTS = 2;
const NODES = 5;

const listAt = (list: number) => `lab.list_${list}`;
const nodeAt = (node: number) => `lab.node_${node}`;

/** Pushes and pops in any order that a program could make. Ends with every list empty. */
function randomOperations(random: Random): Operation[] {
  const lists: number[][] = Array.from({ length: LISTS }, () => []);
  const free = Array.from({ length: NODES }, (_, i) => i);
  const operations: Operation[] = [];
  const pop = (list: number) => {
    operations.push({ list, node: undefined });
    const node = lists[list].pop();
    if (node !== undefined) free.push(node);
  };
  for (let i = 0; i < 18; i++) {
    const list = random.below(LISTS);
    if (free.length > 0 && random.chance(0.6)) {
      const [node] = free.splice(random.below(free.length), 1);
      lists[list].push(node);
      operations.push({ list, node });
    } else pop(list);
  }
  for (let list = 0; list < LISTS; list++) while (lists[list].length > 0) pop(list);
  return [...operations, { list: random.below(LISTS), node: undefined }];
}

function scene(operations: Operation[], [push, pop]: readonly string[], random: Random): Scene {
  const distance = randomDistance(random);
  const calls = operations.flatMap(({ list, node }) => {
    const { enter, leave } = frame(random);
    return [
      ...enter,
      '        call    lab.fill',
      loadFar(listAt(list), distance, 'rdi'),
      ...(node === undefined ? [] : [loadFar(nodeAt(node), distance, 'rsi')]),
      `        call    ${node === undefined ? pop : push}`,
      ...leave,
    ];
  });
  const nodes = random.shuffle(Array.from({ length: NODES }, (_, i) => i));
  const harness = [
    '/* Written for this round by the grader. It only calls the two functions. */',
    '        .text',
    `        .globl  ${ENTRY}`,
    `${ENTRY}:`,
    '        subq    $8, %rsp',
    ...calls,
    '        addq    $8, %rsp',
    '        ret',
    ...functions(random),
    ...farData([
      ...Array.from({ length: LISTS }, (_, i) => [
        ...garbage(random.between(1, 4), random),
        `${listAt(i)}:`,
        '        .quad   0',
      ]).flat(),
      ...nodes.flatMap((i) => [`${nodeAt(i)}:`, ...garbage(random.between(2, 6), random)]),
    ]),
    '',
  ].join('\n');
  return {
    harness,
    contexts: [{ name: 'A' }],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}

class FreeListJudge extends CallJudge {
  readonly lists: number[][] = Array.from({ length: LISTS }, () => []);

  call(stretch: Stretch, { list, node }: Operation): boolean {
    const { reader } = this;
    const caller = this.caller('A', stretch);
    const content = this.lists[list];
    const head = this.stage.address(listAt(list));
    const linked = node ?? content[content.length - 1];
    const ranges: Range[] = [this.below(caller), { from: head, to: head + 8 }];
    if (linked !== undefined) ranges.push(this.#next(linked));
    this.stores(
      stretch,
      ranges,
      'it may write to its stack, to the list’s head and to the first word of the node, nowhere else',
    );
    if (!this.goesOn(stretch, caller, caller)) return false;
    if (node !== undefined) content.push(node);
    else {
      const popped = content.pop();
      const want = popped === undefined ? 0n : BigInt(this.stage.address(nodeAt(popped)));
      const what = popped === undefined ? 'as the list is empty' : 'the node pushed last';
      this.value(ORDER, Slot.rax, stretch.to, want, what);
    }
    this.#walk(stretch, list, reader.word(head, stretch.to) ?? 0n);
    return true;
  }

  /** The list in memory is what it should be, to its end. */
  #walk({ to }: Stretch, list: number, head: bigint): void {
    let found = head;
    for (const node of this.lists[list].toReversed()) {
      const want = this.stage.address(nodeAt(node));
      if (found !== BigInt(want)) {
        this.#broken(to, list);
        return;
      }
      found = this.reader.word(want, to) ?? 0n;
    }
    if (found !== 0n) this.#broken(to, list);
  }

  #broken(to: number, list: number): void {
    const count = this.lists[list].length;
    this.fail(ORDER, {
      message: `The list should now hold ${count} ${count === 1 ? 'node' : 'nodes'}, the last pushed first, and end in 0; following the links from the head shows something else.`,
      step: to - 1,
    });
  }

  #next(node: number): Range {
    const address = this.stage.address(nodeAt(node));
    return { from: address, to: address + 8 };
  }
}

export const freeListKind: KindOf<'free-list'> = {
  checks: () => [
    { name: CHECK.control, weight: 2, passed: 'Both functions came back to their caller.' },
    {
      name: ORDER,
      weight: 4,
      passed: 'Nodes came off the list in the right order, and 0 at its end.',
    },
    { name: CHECK.memory, weight: 2, passed: 'Nothing was touched that belongs to others.' },
    { name: CHECK.registers, weight: 1, passed: 'rbx, rbp and r12 to r15 were kept.' },
    { name: CHECK.words, weight: 1, passed: 'The direction flag and the control words were kept.' },
    { name: CHECK.calls, weight: 1, passed: 'No system call.' },
  ],
  provided: () => '',
  round(_contract, symbols, random) {
    const operations = randomOperations(random);
    return {
      scene: scene(operations, symbols, random),
      budget: 20_000,
      judge(run: Run, stage: Stage) {
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
        return { findings: judge.findings, complete };
      },
    };
  },
};
