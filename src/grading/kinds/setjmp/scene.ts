import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { asm, type Piece } from '../../asm.ts';
import { farData, loadFar } from '../../far-data.ts';
import { frame, functions, garbage } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import { BUFFERS, type Place, type Plan } from './plan.ts';

/** Bytes of a jmp_buf. */
export const BUFFER = 64;

export const bufferAt = (buffer: number) => `lab.buffer_${buffer}`;

/** A program that notes places and jumps back to them, out of functions that are deeper down. */
export function jumpScene(
  { places, distance }: Plan,
  [set, jump]: readonly string[],
  random: Random,
): Scene {
  const functionsBelow: string[] = [];
  let count = 0;
  // What is executed twice or more counts its visits: the harness does not look at what was returned.
  const noting = ({ buffer, values, inner }: Place): string => {
    const id = count++;
    const { enter, leave } = frame(random);
    values.forEach((value, nth) => {
      functionsBelow.push(
        below(`${id}_${nth}`, buffer, value, nth === 0 && inner && noting(inner)),
      );
    });
    return asm`
        ${enter}
        call    lab.fill
        ${loadFar(bufferAt(buffer), distance, 'rdi')}
        call    ${set}
        movq    .Lvisits_${id}(%rip), %rcx
        incq    .Lvisits_${id}(%rip)
        ${values.map((_, nth) => [`        cmpq    $${nth}, %rcx`, `        je      .Lgo_${id}_${nth}`])}
        jmp     .Lon_${id}
        ${values.map((_, nth) => [`.Lgo_${id}_${nth}:`, `        call    .Lbelow_${id}_${nth}`])}
.Lon_${id}:
        ${leave}`;
  };
  /** A function that overwrites what lay below its caller's frame, and jumps. */
  const below = (id: string, buffer: number, value: number, first: Piece) => {
    const words = 2 * random.between(8, 40) + 1;
    return asm`
.Lbelow_${id}:
        subq    $${8 * words}, %rsp
        movq    %rsp, %rdi
        movl    $${words}, %ecx
        movabsq $${hex(random.word())}, %rax
        rep stosq
        ${first}
        call    lab.fill
        ${loadFar(bufferAt(buffer), distance, 'rdi')}
        movabsq $${hex((random.word() & ~0xffffffffn) | BigInt.asUintN(32, BigInt(value)))}, %rsi
        call    ${jump}
        hlt`;
  };
  const code = places.map(noting);
  const buffers = random.shuffle(Array.from({ length: BUFFERS }, (_, i) => i));
  const buffer = (i: number) => asm`
${bufferAt(i)}:
        ${garbage(BUFFER / 8, random)}
        ${garbage(2, random)}`;
  const harness = asm`
/* Written for this round by the grader. It only calls the two functions. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        ${code}
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        ${functionsBelow}
        ${functions(random)}
        .data
        .p2align 3
        ${Array.from({ length: count }, (_, id) => [`.Lvisits_${id}:`, '        .quad   0'])}
        ${farData(buffers.map(buffer))}
`;
  return {
    harness,
    contexts: [{ name: 'A' }],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}
