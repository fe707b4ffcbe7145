import { expect, test } from 'vitest';
import { file, swaplab } from './swaplab.ts';

/** Copies up to 8 bytes of its input, then its process number and 8 random bytes, to its output. */
const COPY = `        .globl  _start
_start: xorl    %edi, %edi
        leaq    block(%rip), %rsi
        movl    $8, %edx
        xorl    %eax, %eax
        syscall
        movl    $39, %eax
        syscall
        movq    %rax, block+8(%rip)
        leaq    block+16(%rip), %rdi
        movl    $8, %esi
        xorl    %edx, %edx
        movl    $318, %eax
        syscall
        movl    $1, %edi
        leaq    block(%rip), %rsi
        movl    $24, %edx
        movl    $1, %eax
        syscall
        xorl    %edi, %edi
        movl    $60, %eax
        syscall
        .bss
block:  .skip   24
`;

/** The bytes that the program wrote, before the report. */
const written = (stdout: string) => stdout.slice(0, stdout.indexOf('copy.S'));

test('--stdin is what a program reads, and --seed what is chance to it', async () => {
  const copy = file('copy.S', COPY);
  const input = file('input', 'from a file');
  const run = async (...options: string[]) =>
    written((await swaplab(['run', copy, ...options])).stdout);
  const [one, same, other] = [
    await run('--stdin', input),
    await run('--stdin', input, '--seed', '1'),
    await run('--stdin', input, '--seed', '2'),
  ];
  expect(one.slice(0, 8)).toBe('from a f');
  expect(same).toBe(one);
  expect(other.slice(0, 8)).toBe('from a f');
  expect(other.slice(8)).not.toBe(one.slice(8));
  const { code, stderr } = await swaplab(['run', copy, '--stdin', 'nowhere']);
  expect([code, stderr]).toEqual([2, "--stdin nowhere: it can't be read (ENOENT)\n"]);
});

test('the report names the calls that the kernel lacks, how often and where', async () => {
  const path = file(
    'lacks.S',
    `        .globl  main
main:   call    start
        call    start
        movl    $41, %eax
        syscall
        xorl    %eax, %eax
        ret
start:  movl    $57, %eax
        syscall
        ret
`,
  );
  const { stdout } = await swaplab(['run', path]);
  const lines = stdout.split('\n').filter((line) => line.includes('kernel lacks'));
  expect(lines).toEqual([
    "the lab's kernel lacks fork, 2 times, first in start + 5 (step 8): it answered ENOSYS",
    "the lab's kernel lacks socket, 1 time in main + 15 (step 15): it answered ENOSYS",
  ]);
});

test('the report names what is not done as every CPU does it, how often and where', async () => {
  const path = file(
    'rough.S',
    `        .globl  main
main:   fninit
        fldpi
        fsin
        fldpi
        fprem
        fscale
        movl    $3, %ecx
1:      rsqrtps %xmm0, %xmm1
        decl    %ecx
        jnz     1b
        jmp     2f
        rcpss   %xmm0, %xmm1
2:      fldcw   unmasked(%rip)
        fldt    huge(%rip)
        fstpl   small(%rip)
        fnclex
        fmul    %st(0), %st
        fnclex
        fldt    huge(%rip)
        fmul    %st(0), %st
        fnclex
        xorl    %eax, %eax
        ret
        .data
unmasked: .word 0x367
huge:   .quad   0x8000000000000000
        .word   0x7f00
small:  .quad   0
`,
  );
  const { stdout } = await swaplab(['run', path]);
  const lines = stdout.split('\n').filter((line) => /CPU|left out/.test(line));
  expect(lines).toEqual([
    'the last bits of fsin differ from CPU to CPU, and its exception bits are left out: once in main + 4 (step 8)',
    'fprem is exact to 53 bits only, and its exception bits are left out: once in main + 8 (step 10)',
    'the exception bits of fscale are left out: once in main + 10 (step 11)',
    'the last bits of rsqrtps differ from CPU to CPU: 3 times, first in main + 17 (step 13)',
    'where an overflow or underflow of the x87 is not masked, a CPU shifts the exponent of a result in a register; ' +
      'here it is the masked one: 2 times, first in main + 50 (step 27)',
  ]);
});

test('a program killed by a signal is told so, with the exit code that a shell gives it', async () => {
  const path = file(
    'killed.S',
    `        .globl  main
main:   movl    $39, %eax
        syscall
        movl    %eax, %edi
        movl    $15, %esi
        movl    $62, %eax
        syscall
        ret
`,
  );
  const { code, stderr } = await swaplab(['run', path]);
  expect(code).toBe(128 + 15);
  expect(stderr).toMatch(
    /^killed\.S: killed by SIGTERM in main \+ 19, context A after \d+ steps$/m,
  );
});

test('a program that tries to fork without end is told so soon', async () => {
  const path = file(
    'bomb.S',
    '        .globl  _start\n_start: movl $57, %eax\n        syscall\n        jmp _start\n',
  );
  const { code, stdout } = await swaplab(['run', path, '--max', '60000']);
  expect(code).toBe(4);
  expect(stdout).toContain('lacks fork, 20,000 times, first in _start + 5 (step 1)');
});
