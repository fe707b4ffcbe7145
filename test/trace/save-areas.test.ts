import { describe, expect, it, test } from 'vitest';
import { suspendedRsp } from '../../src/analysis/context-state.ts';
import { lostRegister } from '../../src/analysis/lost-register.ts';
import { sentence } from '../../src/analysis/words/sentence.ts';
import { Slot } from '../../src/machine/registers.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { saveAreas } from '../../src/trace/save-areas.ts';
import { play, seenConvention } from '../asm/lab.ts';
import { run } from '../machine/lab.ts';
import { stepsOf } from '../query/asking.ts';
import { areas, finished } from './areas.ts';

/** Everything a context keeps lies in its object, rsp behind others. */
const BY_FIELDS = `
swap:   movq %rbx, 8(%rdi)
        movq %rbp, 16(%rdi)
        movq %r12, 24(%rdi)
        stmxcsr 48(%rdi)
        fnstcw 52(%rdi)
        leaq 8(%rsp), %rax
        movq %rax, 32(%rdi)
        movq (%rsp), %rax
        movq %rax, 40(%rdi)
        movq 8(%rsi), %rbx
        movq 16(%rsi), %rbp
        movq 24(%rsi), %r12
        ldmxcsr 48(%rsi)
        fldcw 52(%rsi)
        movq 32(%rsi), %rsp
        jmp *40(%rsi)`;

const FIELDS = 'rbx 8, rbp 16, r12 24, rsp 32, rip 40, mxcsr 48, fcw 52';

/** What is kept lies on the stack, and rsp at an offset in an object. */
const BY_PUSHES = (offset: number) => `
swap:   pushq %rbx
        pushq %rbp
        movq %rsp, ${offset}(%rdi)
        movq ${offset}(%rsi), %rsp
        popq %rbp
        popq %rbx
        ret`;

/** Puts what BY_FIELDS expects into the object at rdi, for a stack that ends at rax. */
const FRESH_FIELDS = `
fresh:  subq $8, %rax
        movq %rax, 32(%rdi)
        movq %rsi, 40(%rdi)
        stmxcsr 48(%rdi)
        fnstcw 52(%rdi)
        ret`;

/** The same for BY_PUSHES. */
const FRESH_PUSHES = (offset: number) => `
fresh:  movq %rsi, -16(%rax)
        subq $32, %rax
        movq %rax, ${offset}(%rdi)
        ret`;

describe('an object in .bss', () => {
  const text = `
        .text
        .globl main
main:   leaq ctx_b(%rip), %rdi
        leaq stack_b+1024(%rip), %rax
        leaq body(%rip), %rsi
        call fresh
        movl $3, count(%rip)
1:      leaq ctx_a(%rip), %rdi
        leaq ctx_b(%rip), %rsi
        call swap
        decl count(%rip)
        jnz 1b
        xorl %eax, %eax
        ret
body:   leaq ctx_b(%rip), %rdi
        leaq ctx_a(%rip), %rsi
        call swap
        jmp body
${FRESH_FIELDS}
${BY_FIELDS}
        .bss
count:  .skip 8
        .p2align 4
ctx_a:  .skip 64
ctx_b:  .skip 64
stack_b: .skip 1024
`;

  it('is the save area of who stores rsp there', async () => {
    const reader = await run(text);
    expect(reader.trace.outcome).toMatchObject(finished);
    expect(areas(reader)).toEqual([`A in ctx_a: ${FIELDS}`, `stack_b in ctx_b: ${FIELDS}`]);
    const [a, b] = saveAreas(reader);
    expect([a.size, b.size, b.address - b.object]).toEqual([64, 64, 32]);
    expect(lostRegister(reader)).toBeUndefined();
  });

  it('tells where a context stands, and is named in sentences', async () => {
    const reader = await run(text);
    const { start, cross } = reader.history.switches;
    expect(suspendedRsp(reader, 0, cross[0] + 1)).toBe(
      Number(reader.register(Slot.rsp, start[0])) + 8,
    );
    expect(sentence(reader, start[0])).toContain("into A's saved rbx");
    expect(sentence(reader, cross[0])).toContain("from stack_b's saved rsp");
  });
});

/** Three coroutines in an array, which hand back to main each; what else there is follows the text. */
const array = (offset: number, stride: number, end: string, bss: string) => `
        .text
        .globl main
main:   xorl %r12d, %r12d
1:      imulq $${stride}, %r12, %rdi
        leaq coros(%rip), %rax
        addq %rax, %rdi
        movl $7, (%rdi)                 # something of its own
        movq %rdi, %r13
${end}
        leaq body(%rip), %rsi
        call fresh
        leaq main_sp-${offset}(%rip), %rdi
        movq %r13, %rsi
        movq %rsi, current(%rip)
        call swap
        incl %r12d
        cmpl $3, %r12d
        jb 1b
        xorl %eax, %eax
        ret
body:   movq current(%rip), %rdi
        leaq main_sp-${offset}(%rip), %rsi
        call swap
        hlt
${FRESH_PUSHES(offset)}
${BY_PUSHES(offset)}
        .bss
current: .skip 8
        .p2align 4
        .skip ${offset}
main_sp: .skip 8
        .p2align 4
${bss}
`;

describe('an array of objects', () => {
  it('is named by symbol and index', async () => {
    const reader = await run(
      array(
        8,
        32,
        '        imulq $512, %r12, %rax\n leaq 512(%rax), %rax\n leaq stacks(%rip), %rcx\n addq %rcx, %rax',
        'coros: .skip 96\n.p2align 6\nstacks: .skip 1536',
      ),
    );
    expect(reader.trace.outcome).toMatchObject(finished);
    expect(areas(reader)).toEqual([
      'A in main_sp: rsp 0',
      'stacks[0] in coros[0]: rsp 8',
      'stacks[1] in coros[1]: rsp 8',
      'stacks[2] in coros[2]: rsp 8',
    ]);
    expect(saveAreas(reader).map(({ size }) => size)).toEqual([8, 32, 32, 32]);
    // What an element is called is what one asks for.
    const [written, word, next] = ['coros[1]', 'coros[1].rsp', 'coros[2]'].map((name) =>
      stepsOf(reader, `write ${name}`),
    );
    expect(written).toEqual(stepsOf(reader, 'write coros+32..+32'));
    expect(written.length).toBeGreaterThan(word.length);
    expect(word.every((step) => written.includes(step))).toBe(true);
    expect(next.filter((step) => written.includes(step))).toEqual([]);
  });

  it('with the stacks in it', async () => {
    const reader = await run(array(8, 528, '        leaq 528(%rdi), %rax', 'coros: .skip 3 * 528'));
    expect(reader.trace.outcome).toMatchObject(finished);
    expect(areas(reader).slice(1)).toEqual(
      [0, 1, 2].map((i) => `coros[${i}] in coros[${i}]: rsp 8`),
    );
  });
});

const MMAP = `
map:    movl $9, %eax
        xorl %edi, %edi
        movl $3, %edx
        movl $0x22, %r10d
        movq $-1, %r8
        xorl %r9d, %r9d
        syscall
        ret`;

test('an object in a mapping, by its words alone', async () => {
  const reader = await run(`
        .text
        .globl main
main:   movl $8192, %esi
        call map
        leaq 64(%rax), %rdi
        movq %rdi, object(%rip)
        leaq 8192(%rax), %rax
        leaq body(%rip), %rsi
        call fresh
        leaq own(%rip), %rdi
        movq object(%rip), %rsi
        call swap
        xorl %eax, %eax
        ret
body:   movq object(%rip), %rdi
        leaq own(%rip), %rsi
        call swap
        hlt
${MMAP}
${FRESH_FIELDS}
${BY_FIELDS}
        .bss
object: .skip 8
        .p2align 4
own:    .skip 64
`);
  expect(reader.trace.outcome).toMatchObject(finished);
  const [a, b] = saveAreas(reader);
  expect(areas(reader)[0]).toBe(`A in own: ${FIELDS}`);
  expect(b.words.map(({ register }) => register)).toEqual(a.words.map(({ register }) => register));
  expect([b.symbol, b.size]).toEqual([undefined, 46]);
  const mapping = reader.trace.regions.find(({ kind }) => kind === 'mmap');
  expect(b.object).toBe((mapping?.start ?? 0) + 64 + 8);
});

test('a jump buffer on the stack itself', async () => {
  const reader = await run(`
        .text
        .globl main
main:   subq $72, %rsp
        leaq 8(%rsp), %rdi
        movq %rdi, home(%rip)
        leaq stack_b+1024(%rip), %rax
        leaq body(%rip), %rsi
        leaq ctx_b(%rip), %rdi
        call fresh
        movq home(%rip), %rdi
        leaq ctx_b(%rip), %rsi
        call swap
        xorl %eax, %eax
        addq $72, %rsp
        ret
body:   leaq ctx_b(%rip), %rdi
        movq home(%rip), %rsi
        call swap
        hlt
${FRESH_FIELDS}
${BY_FIELDS}
        .bss
home:   .skip 8
        .p2align 4
ctx_b:  .skip 64
stack_b: .skip 1024
`);
  expect(reader.trace.outcome).toMatchObject(finished);
  expect(areas(reader)[0]).toMatch(/^A in stack A, top − 0x\w+: rbx 0, rbp 8, r12 16, rsp 24/);
});

test('an object that a scenario declares is looked at to its end', async () => {
  const path = 'asm/switches/toaruos.S';
  const reader = await play(pingPong(path, await seenConvention(path)));
  const kept = 'rsp 0, rbp 8, rip 16, rbx 32, r12 40, r13 48, r14 56, r15 64';
  expect(areas(reader)).toEqual([`A in context_a: ${kept}`, `B in context_b: ${kept}`]);
});
