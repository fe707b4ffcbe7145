.text
.globl lightweight_swapcontext
lightweight_swapcontext:
pushq %rbp
pushq %rbx
pushq %r12
pushq %r13
pushq %r14
pushq %r15
subq $8,%rsp
stmxcsr (%rsp)
fnstcw 4(%rsp)
movq %rsp,(%rdi)
movw 4(%rsp),%ax
movq %rsi,%rsp
cmpw %ax,4(%rsp)
je 1f
ldmxcsr (%rsp)
fldcw 4(%rsp)
1: addq $8,%rsp
popq %r15
popq %r14
popq %r13
popq %r12
popq %rbx
popq %rbp
ret
