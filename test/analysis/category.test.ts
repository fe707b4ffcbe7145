import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Category, categorise } from '../../src/analysis/category.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';
import { categoriesOf, expectedCategories, pingPongThrough } from './routine.ts';

async function shipped(name: string): Promise<string[]> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(name);
  return categoriesOf(await recorded(await scenarioLaunch(scenario)));
}

const times = (count: number, category: Category) => new Array<string>(count).fill(category);
const named = (lines: string[]) => lines.map((line) => line.replace(/^.*: /, ''));

test("glibc's 50 instructions fall into the article's groups", async () => {
  expect(named(await shipped('ping-pong-glibc'))).toEqual([
    ...times(6, 'callee-saved'),
    ...times(6, 'argument registers'),
    ...times(2, 'control flow'), // the return address
    ...times(2, 'stack switch'), // rsp
    ...times(4, 'FP environment'),
    ...times(10, 'signal mask'), // parking rsi, four arguments and a number, the call, its check
    ...times(3, 'FP environment'),
    ...times(1, 'stack switch'),
    ...times(6, 'callee-saved'),
    ...times(2, 'control flow'), // the address that ret will take
    ...times(6, 'argument registers'),
    ...times(1, 'other'), // the result, 0
    ...times(1, 'control flow'),
  ]);
});

test('a run whose only switch is a first entry is sorted alike', async () => {
  const scenario = SCENARIOS.find((each) => each.name === 'first-entry');
  if (!scenario) throw new Error();
  const reader = await recorded(await scenarioLaunch(scenario));
  const categories = categorise(reader);
  const { start, end } = reader.history.switches;
  const counts = CATEGORIES.map(() => 0);
  for (let step = start[0]; step < end[0]; step++) counts[categories[reader.trace.pc[step]]]++;
  expect(counts).toEqual([12, 12, 7, 10, 3, 5, 1]);
});

/** Every instruction of these says in a comment what it is for. */
const ROUTINES: Record<string, string> = {
  'pops the return address and jumps': `
        .globl lightweight_swapcontext
lightweight_swapcontext:
        pushq %rbp # callee-saved
        pushq %rbx # callee-saved
        pushq %r12 # callee-saved
        pushq %r13 # callee-saved
        pushq %r14 # callee-saved
        pushq %r15 # callee-saved
        movq %rsp, (%rdi) # stack switch
        movq %rsi, %rsp # stack switch
        popq %r15 # callee-saved
        popq %r14 # callee-saved
        popq %r13 # callee-saved
        popq %r12 # callee-saved
        popq %rbx # callee-saved
        popq %rbp # callee-saved
        popq %rcx # control flow
        jmp *%rcx # control flow
`,
  'exchanges rsp': `
        .globl lightweight_swapcontext
lightweight_swapcontext:
        pushq %rbp # callee-saved
        pushq %rbx # callee-saved
        pushq %r12 # callee-saved
        pushq %r13 # callee-saved
        pushq %r14 # callee-saved
        pushq %r15 # callee-saved
        xchgq %rsi, %rsp # stack switch
        movq %rsi, (%rdi) # stack switch
        popq %r15 # callee-saved
        popq %r14 # callee-saved
        popq %r13 # callee-saved
        popq %r12 # callee-saved
        popq %rbx # callee-saved
        popq %rbp # callee-saved
        ret # control flow
`,
  'is written in Intel syntax and makes room at once': `
        .intel_syntax noprefix
        .globl lightweight_swapcontext
lightweight_swapcontext:
        lea rsp, [rsp - 48] # callee-saved
        mov [rsp + 40], rbp # callee-saved
        mov [rsp + 32], rbx # callee-saved
        mov [rsp + 24], r12 # callee-saved
        mov [rsp + 16], r13 # callee-saved
        mov [rsp + 8], r14 # callee-saved
        mov [rsp], r15 # callee-saved
        mov [rdi], rsp # stack switch
        mov rsp, rsi # stack switch
        mov r15, [rsp] # callee-saved
        mov r14, [rsp + 8] # callee-saved
        mov r13, [rsp + 16] # callee-saved
        mov r12, [rsp + 24] # callee-saved
        mov rbx, [rsp + 32] # callee-saved
        mov rbp, [rsp + 40] # callee-saved
        add rsp, 48 # callee-saved
        ret # control flow
`,
  'keeps the floating-point control words and nothing else': `
#include "ucontext-offsets.h"
        .globl swapcontext
swapcontext:
        stmxcsr oMXCSR(%rdi) # FP environment
        fnstcw oFPREGSMEM(%rdi) # FP environment
        movq (%rsp), %rax # control flow
        movq %rax, oRIP(%rdi) # control flow
        leaq 8(%rsp), %rax # stack switch
        movq %rax, oRSP(%rdi) # stack switch
        ldmxcsr oMXCSR(%rsi) # FP environment
        fldcw oFPREGSMEM(%rsi) # FP environment
        movq oRSP(%rsi), %rsp # stack switch
        jmp *oRIP(%rsi) # control flow
`,
  'puts rsi aside on the stack around the system call': `
#include "ucontext-offsets.h"
#include "syscalls.h"
        .globl swapcontext
swapcontext:
        movq %rbx, oRBX(%rdi) # callee-saved
        movq (%rsp), %rax # control flow
        movq %rax, oRIP(%rdi) # control flow
        leaq 8(%rsp), %rax # stack switch
        movq %rax, oRSP(%rdi) # stack switch
        pushq %rsi # signal mask
        leaq oSIGMASK(%rdi), %rdx # signal mask
        leaq oSIGMASK(%rsi), %rsi # signal mask
        movl $SIG_SETMASK, %edi # signal mask
        movl $_NSIG8, %r10d # signal mask
        movl $__NR_rt_sigprocmask, %eax # signal mask
        syscall # signal mask
        testq %rax, %rax # signal mask
        js 1f # signal mask
        popq %rsi # signal mask
        movq oRSP(%rsi), %rsp # stack switch
        movq oRBX(%rsi), %rbx # callee-saved
        jmp *oRIP(%rsi) # control flow
1:      ud2
`,
};

describe('a routine that', () => {
  for (const [title, text] of Object.entries(ROUTINES))
    test(title, async () => {
      expect(categoriesOf(await pingPongThrough(text))).toEqual(expectedCategories(text));
    });
});

test('what no switch executes is control flow, floating point or other', async () => {
  const reader = await pingPongThrough(ROUTINES['exchanges rsp']);
  const categories = categorise(reader);
  const of = (att: RegExp) =>
    CATEGORIES[categories[reader.trace.instructions.findIndex((each) => att.test(each.att))]];
  expect(of(/^call/)).toBe('control flow');
  expect(of(/^decl/)).toBe('other');
});
