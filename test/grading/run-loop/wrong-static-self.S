        /* One word for self: right until a second coroutine starts. */
.text
.globl run_loop
run_loop:
subq $8,%rsp
movq %rdi,self(%rip)
1: movq self(%rip),%rbx
movq 16(%rbx),%rdi
call *8(%rbx)
movq free_list(%rip),%rax
movq %rax,(%rbx)
movq %rbx,free_list(%rip)
leaq 24(%rbx),%rdi
movq main_context(%rip),%rsi
call lightweight_swapcontext
jmp 1b

.bss
self: .quad 0