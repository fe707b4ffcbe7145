import type { Random } from '../../../base/random.ts';
import { asm } from '../../asm.ts';
import { farData, loadFar } from '../../far-data.ts';
import { frame, functions, garbage } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import { LISTS, NODES, type Operation, type Plan } from './plan.ts';

export const listAt = (list: number) => `lab.list_${list}`;
export const nodeAt = (node: number) => `lab.node_${node}`;

/** Calls the two functions as planned. Lists begin empty, nodes with anything. */
export function listScene(
  { operations, distance }: Plan,
  [push, pop]: readonly string[],
  random: Random,
): Scene {
  const call = ({ list, node }: Operation) => {
    const { enter, leave } = frame(random);
    return asm`
        ${enter}
        call    lab.fill
        ${loadFar(listAt(list), distance, 'rdi')}
        ${node !== undefined && loadFar(nodeAt(node), distance, 'rsi')}
        call    ${node === undefined ? pop : push}
        ${leave}`;
  };
  const calls = operations.map(call);
  const nodes = random.shuffle(Array.from({ length: NODES }, (_, i) => i));
  const list = (i: number) => asm`
        ${garbage(random.between(1, 4), random)}
${listAt(i)}:
        .quad   0`;
  const node = (i: number) => asm`
${nodeAt(i)}:
        ${garbage(random.between(2, 6), random)}`;
  const harness = asm`
/* Written for this round by the grader. It only calls the two functions. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        ${calls}
        addq    $8, %rsp
        ret
        ${functions(random)}
        ${farData([Array.from({ length: LISTS }, (_, i) => list(i)), nodes.map(node)])}
`;
  return {
    harness,
    contexts: [{ name: 'A' }],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}
