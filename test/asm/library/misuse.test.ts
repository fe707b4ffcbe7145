import { expect, test } from 'vitest';
import { runInLab } from './programs.ts';

/** A program of assembly: main's body, rsp a multiple of 16. */
const program = (body: string, more = '') => ({
  'a.s': `.globl main\nmain: subq $8, %rsp\n${body}\nxorl %eax, %eax\naddq $8, %rsp\nret\n${more}`,
});

test('a second free, and a free of what is no block, end with a message', async () => {
  const twice = await runInLab(
    program(
      'movl $40, %edi; call malloc; movq %rax, %rbx; movq %rax, %rdi; call free; movq %rbx, %rdi; call free',
    ),
  );
  expect(twice).toMatchObject({ code: 66, stderr: expect.stringMatching(/^double free of 0x7/) });
  const wild = await runInLab(program('leaq main(%rip), %rdi; call free'));
  expect(wild).toMatchObject({
    code: 67,
    stderr: expect.stringMatching(/^free of what malloc never returned: 0x40/),
  });
  const aligned = await runInLab(
    program(
      'movl $256, %edi; movl $100, %esi; call memalign; movq %rax, %rbx; movq %rax, %rdi; call free; movq %rbx, %rdi; call free',
    ),
  );
  expect(aligned).toMatchObject({ code: 66 });
});

test('realloc of what is no block says what free would', async () => {
  const { code, stderr } = await runInLab(
    program('leaq main(%rip), %rdi; movl $9, %esi; call realloc'),
  );
  expect([code, stderr]).toEqual([
    67,
    expect.stringMatching(/^free of what malloc never returned/),
  ]);
});

test('makecontext with more arguments than the stack holds faults where it copies them', async () => {
  const { trace } = await runInLab(
    program(
      `leaq context(%rip), %rdi; call getcontext
       leaq context(%rip), %rdi
       leaq stack(%rip), %rax; movq %rax, 16(%rdi); movq $64, 32(%rdi)
       leaq main(%rip), %rsi; movl $0x7fffffff, %edx; xorl %eax, %eax; call makecontext`,
      '.bss\n.p2align 4\ncontext: .skip 936\nstack: .skip 64\n',
    ),
  );
  expect(trace.outcome).toMatchObject({ kind: 'faulted', fault: { signal: 'SIGSEGV' } });
});

test.each([
  ['__stack_chk_fail', '*** stack smashing detected ***: terminated\n'],
  ['__chk_fail', '*** buffer overflow detected ***: terminated\n'],
  ['abort', ''],
])('%s ends with SIGABRT', async (name, message) => {
  expect(await runInLab(program(`call ${name}`))).toMatchObject({ code: 134, stderr: message });
});

test('a copy into too little room ends with a message, as with _FORTIFY_SOURCE', async () => {
  const { code, stderr } = await runInLab(
    program(
      'leaq room(%rip), %rdi; leaq text(%rip), %rsi; movl $8, %edx; call __strcpy_chk',
      `
      .data; room: .skip 8; text: .asciz "longer than that"`,
    ),
  );
  expect([code, stderr]).toEqual([134, '*** buffer overflow detected ***: terminated\n']);
});

test("the person's own functions keep their names, and are what the library calls", async () => {
  const own = program(
    'movl $7, %edi; call fatal; leaq text(%rip), %rdi; call strdup; movq %rax, %rdi; call puts',
    `fatal: movl $1, %eax; ret
     .globl malloc
malloc: leaq room(%rip), %rax; incl calls(%rip); ret
     .data; room: .skip 64; text: .asciz "by my malloc"; calls: .long 0`,
  );
  const { stdout, code, trace } = await runInLab(own);
  expect([stdout, code]).toEqual(['by my malloc\n', 0]);
  const places = trace.image.symbols.filter(({ name }) => name === 'malloc');
  expect(places.map(({ place }) => place.file)).toEqual(['a.s']);
  const members = trace.image.library?.map(({ path }) => path) ?? [];
  expect(members).not.toContain('asm/library/malloc.S');
});
