# abort.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	abort
	.type	abort, @function
abort:
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$0, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$0, %edx
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %r8
	movl	$186, %eax
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	movl	$234, %eax
	movl	$6, %edx
	movq	%r8, %rdi
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
.L2:
# abort.c:15: __asm__("hlt");
#APP
# 15 "abort.c" 1
	hlt
# 0 "" 2
#NO_APP
	jmp	.L2
	.size	abort, .-abort
	.section	.note.GNU-stack,"",@progbits
