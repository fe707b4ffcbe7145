import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { asm } from '../../asm.ts';
import { farData, loadFar } from '../../far-data.ts';
import { EPILOGUE, frame, functions, garbage, PROLOGUE, quads } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import type { Making, Operation, Plan } from './plan.ts';

/** Bytes of a generator object, all of them the submission's. */
export const OBJECT = 128;

export const objectAt = (generator: number) => `lab.generator_${generator}`;
export const bodyAt = (generator: number) => `lab.body_${generator}`;

/** A program that makes generators and asks them, and their bodies. */
export function generatorScene(
  { first, main, bodies, stacks, distance }: Plan,
  [make, next, give]: readonly string[],
  random: Random,
  round: number,
): Scene {
  const making = ({ make: i, stack }: Making) => asm`
        ${loadFar(objectAt(i), distance, 'rdi')}
        movabsq $${hex(stack.low)}, %rsi
        movl    $${stack.size}, %edx
        leaq    ${bodyAt(i)}(%rip), %rcx
        call    ${make}`;
  const asking = (i: number) => asm`
        ${loadFar(objectAt(i), distance, 'rdi')}
        call    ${next}`;
  const yielding = (self: number, value: bigint) => asm`
        ${loadFar(objectAt(self), distance, 'rdi')}
        movabsq $${hex(value)}, %rsi
        call    ${give}`;
  const operationOf = (self: number, operation: Operation) => {
    if ('make' in operation) return making(operation);
    return 'next' in operation ? asking(operation.next) : yielding(self, operation.value);
  };
  const operations = (self: number, list: readonly Operation[]) =>
    list.map((operation) => {
      const { enter, leave } = frame(random);
      return asm`
        ${enter}
        call    lab.fill
        ${operationOf(self, operation)}
        ${leave}`;
    });
  const body = (list: readonly Operation[], i: number) => asm`
${bodyAt(i)}:
        ${PROLOGUE}
        ${operations(i, list)}
        call    lab.fill
        ${EPILOGUE}`;
  // A flag that was never cleared is set, in one round or another.
  const content = () =>
    round === 0 ? quads(Array(OBJECT / 8).fill(1)) : garbage(OBJECT / 8, random);
  const object = (i: number) => asm`
${objectAt(i)}:
        ${content()}
        ${garbage(2, random)}`;
  const order = random.shuffle(bodies.map((_, i) => i));
  const harness = asm`
/* Written for this round by the grader. It only calls the functions, and is called by them. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        ${first.map((each) => ['        call    lab.fill', making(each)])}
        ${operations(-1, main)}
        addq    $8, %rsp
        ret
        ${bodies.map(body)}
        ${functions(random)}
        ${farData(order.map(object))}
`;
  const contexts = stacks.map((stack, i) => ({ name: `generator ${i}`, stack }));
  return {
    harness,
    contexts: [{ name: 'A' }, ...contexts],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}
