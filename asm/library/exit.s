# exit.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	__cxa_atexit
	.type	__cxa_atexit, @function
__cxa_atexit:
# exit.c:14: if (count == MOST)
	movl	count(%rip), %eax
# exit.c:14: if (count == MOST)
	cmpl	$64, %eax
	je	.L3
# exit.c:16: handlers[count].function = (void (*)(void *, int))function;
	movslq	%eax, %rdx
	salq	$4, %rdx
	movq	%rdi, handlers(%rdx)
# exit.c:17: handlers[count++].argument = argument;
	addl	$1, %eax
	movl	%eax, count(%rip)
# exit.c:17: handlers[count++].argument = argument;
	movq	%rsi, handlers+8(%rdx)
# exit.c:18: return 0;
	movl	$0, %eax
	ret	
.L3:
# exit.c:15: return -1;
	movl	$-1, %eax
# exit.c:19: }
	ret	
	.size	__cxa_atexit, .-__cxa_atexit
	.globl	atexit
	.type	atexit, @function
atexit:
# exit.c:22: return __cxa_atexit((void (*)(void *))function, NULL, NULL);
	movl	$0, %edx
	movl	$0, %esi
	call	__cxa_atexit
# exit.c:23: }
	ret	
	.size	atexit, .-atexit
	.globl	exit
	.type	exit, @function
exit:
	pushq	%rbx
	movl	%edi, %ebx
# exit.c:26: while (count > 0) {
	jmp	.L6
.L7:
# exit.c:27: count--;
	subl	$1, %eax
	movl	%eax, count(%rip)
# exit.c:28: handlers[count].function(handlers[count].argument, code);
	cltq
	salq	$4, %rax
# exit.c:28: handlers[count].function(handlers[count].argument, code);
	movq	handlers+8(%rax), %rdi
	movl	%ebx, %esi
	call	*handlers(%rax)
.L6:
# exit.c:26: while (count > 0) {
	movl	count(%rip), %eax
	testl	%eax, %eax
	jg	.L7
# exit.c:30: _exit(code);
	movl	%ebx, %edi
	call	_exit
	.size	exit, .-exit
	.local	count
	.comm	count,4,4
	.local	handlers
	.comm	handlers,1024,32
	.section	.note.GNU-stack,"",@progbits
