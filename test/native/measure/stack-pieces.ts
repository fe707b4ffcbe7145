import { lines, type Piece } from './piece.ts';

/** Two stacks with a return address each, taken by turns: no call has put it there. `last` leaves by way of the stack
 * whose top is in the register it is told, `then` is where it arrives, on a stack of its own. */
function twoStacks(
  name: string,
  title: string,
  last: (top: string) => string,
  then: (id: string) => string = () => '',
): Piece {
  const id = name.replaceAll('-', '_');
  const arrives = (place: string) => lines('.p2align 6', `.L${place}_${id}: ${then(place)}`);
  return {
    name: `two-stacks-${name}`,
    title,
    setup: lines(
      'movq %rsp, %r14',
      'leaq 1024(%rbx), %r12',
      'leaq 4160(%rbx), %r13',
      ...[
        ['first', '%r12'],
        ['second', '%r13'],
      ].map(([place, top]) =>
        lines(
          `leaq .L${place}_${id}(%rip), %rax`,
          `movq %rax, (${top})`,
          `movq %rax, 512(${top})`,
          `movq ${top}, 520(${top})`,
        ),
      ),
      'fnstcw 700(%rbx)',
    ),
    body: lines(last('%r12'), arrives('first'), last('%r13'), arrives('second'), 'movq %r14, %rsp'),
    copies: 1,
    units: 2,
  };
}

/** Branches one behind the other, each to another 32 bytes. */
const row = (count: number, mnemonic: string) => (id: string) =>
  lines(
    'movq %r14, %rsp',
    ...Array.from({ length: count }, (_, i) =>
      lines(`${mnemonic} .L${id}${i}_%=`, '.p2align 5', `.L${id}${i}_%=:`),
    ),
  );
const returned = (top: string) => lines(`movq ${top}, %rsp`, 'ret');
const six = lines(
  ...['rcx', 'rdx', 'rsi', 'rdi', 'r10', 'r11'].map((name, i) => `movq ${8 * i}(%rbx), %${name}`),
);

/** Stacks exchanged, and what stands behind a return that nobody could predict. */
export const STACK_PIECES: readonly Piece[] = [
  twoStacks('ret', 'rsp set to another stack, then ret', returned),
  twoStacks('jmp', 'rsp set to another stack, then pop and indirect jump', (top) =>
    lines(`movq ${top}, %rsp`, 'popq %rcx', 'jmp *%rcx'),
  ),
  twoStacks('push-ret', 'rsp loaded, the address pushed, then ret', (top) =>
    lines(`movq 520(${top}), %rsp`, `pushq 512(${top})`, 'ret'),
  ),
  twoStacks('loads-push-ret', 'rsp loaded, six loads, the address pushed, then ret', (top) =>
    lines(`movq 520(${top}), %rsp`, six, `pushq 512(${top})`, 'ret'),
  ),
  twoStacks('fldcw-ret', 'rsp set to another stack, fldcw, then ret', (top) =>
    lines(`movq ${top}, %rsp`, 'fldcw 700(%rbx)', 'ret'),
  ),
  ...[1, 4].map((count) =>
    twoStacks(
      `jumps-${count}`,
      `the same as ret, and jumps behind it: ${count}`,
      returned,
      row(count, 'jmp'),
    ),
  ),
  ...[4, 8].map((count) =>
    twoStacks(
      `calls-${count}`,
      `the same as ret, and calls behind it: ${count}`,
      returned,
      row(count, 'call'),
    ),
  ),
];
