.intel_syntax noprefix
.text
.globl scheduler_run
.globl scheduler_yield
# state block on scheduler_run's stack: [0..2] rsp's, [3] turn ; ptr in a global
scheduler_run:
 push rbp
 push rbx
 push r12
 push r13
 push r14
 push r15
 sub rsp, 40
 mov [rip+state], rsp
 mov ecx, 3
1: dec ecx
 mov rax, [rsi+rcx*8]
 mov rdx, [rdi+rcx*8]
 lea r8, [rip+ended]
 mov [rax-8], r8
 mov [rax-16], rdx
 sub rax, 64
 mov [rsp+rcx*8], rax
 test ecx, ecx
 jnz 1b
 mov qword ptr [rsp+24], 0
 mov rsp, [rsp]
 jmp go
scheduler_yield:
 push rbp
 push rbx
 push r12
 push r13
 push r14
 push r15
 mov rax, [rip+state]
 mov rcx, [rax+24]
 mov [rax+rcx*8], rsp
pick:
 mov edx, 3
2: inc ecx
 cmp ecx, 3
 jne 3f
 xor ecx, ecx
3: mov rsi, [rax+rcx*8]
 test rsi, rsi
 jnz 4f
 dec edx
 jnz 2b
 lea rsp, [rax+40]
 jmp go
4: mov [rax+24], rcx
 mov rsp, rsi
go: pop r15
 pop r14
 pop r13
 pop r12
 pop rbx
 pop rbp
 ret
ended:
 mov rax, [rip+state]
 mov rcx, [rax+24]
 mov qword ptr [rax+rcx*8], 0
 jmp pick
.data
state: .quad 0
