.text
.globl scheduler_run, scheduler_yield
/* the word at the very top of each stack holds the saved rsp; 0: ended */
scheduler_run:
 push %rbp; push %rbx; push %r12; push %r13; push %r14; push %r15
 mov %rsp, main(%rip)
 mov %rsi, tops(%rip)
 xor %ecx,%ecx
1: mov (%rsi,%rcx,8),%rax
 lea ended(%rip),%rdx
 mov %rdx,-24(%rax)
 mov (%rdi,%rcx,8),%rdx
 mov %rdx,-32(%rax)
 lea -80(%rax),%rdx
 mov %rdx,-8(%rax)
 inc %ecx
 cmp $3,%ecx
 jne 1b
 movl $0,cur(%rip)
 mov (%rsi),%rax
 mov -8(%rax),%rsp
 jmp go
scheduler_yield:
 push %rbp; push %rbx; push %r12; push %r13; push %r14; push %r15
 mov tops(%rip),%rsi
 mov cur(%rip),%ecx
 mov (%rsi,%rcx,8),%rax
 mov %rsp,-8(%rax)
pick: mov $3,%edx
2: inc %ecx
 cmp $3,%ecx
 jne 3f
 xor %ecx,%ecx
3: mov (%rsi,%rcx,8),%rax
 mov -8(%rax),%rax
 test %rax,%rax
 jnz 4f
 dec %edx
 jnz 2b
 mov main(%rip),%rax
4: mov %ecx,cur(%rip)
 mov %rax,%rsp
go: pop %r15; pop %r14; pop %r13; pop %r12; pop %rbx; pop %rbp
 ret
ended: mov tops(%rip),%rsi
 mov cur(%rip),%ecx
 mov (%rsi,%rcx,8),%rax
 movq $0,-8(%rax)
 jmp pick
.bss
.balign 8
main: .skip 8
tops: .skip 8
cur: .skip 4
