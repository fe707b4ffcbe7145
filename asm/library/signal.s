# signal.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
#APP
	.globl __lab_restorer
.type __lab_restorer, @function
__lab_restorer:
	movl	$15, %eax
	syscall
.size __lab_restorer, .-__lab_restorer
#NO_APP
	.type	__lab_result, @function
__lab_result:
	pushq	%rbx
	movq	%rdi, %rbx
# library.h:71: if (result > -4096 && result < 0) {
	cmpq	$-4095, %rdi
	jnb	.L4
.L2:
# library.h:76: }
	movq	%rbx, %rax
	popq	%rbx
	ret	
.L4:
# library.h:72: *__errno_location() = -result;
	call	__errno_location
# library.h:72: *__errno_location() = -result;
	negl	%ebx
	movl	%ebx, (%rax)
# library.h:73: return -1;
	movq	$-1, %rbx
	jmp	.L2
	.size	__lab_result, .-__lab_result
	.type	isSignal, @function
isSignal:
# signal.c:54: if (signal >= 1 && signal <= SIGNALS)
	subl	$1, %edi
# signal.c:54: if (signal >= 1 && signal <= SIGNALS)
	cmpl	$63, %edi
	ja	.L12
# signal.c:55: return 1;
	movl	$1, %eax
# signal.c:58: }
	ret	
.L12:
# signal.c:53: static int isSignal(int signal) {
	subq	$8, %rsp
# signal.c:56: *__errno_location() = EINVAL;
	call	__errno_location
# signal.c:56: *__errno_location() = EINVAL;
	movl	$22, (%rax)
# signal.c:57: return 0;
	movl	$0, %eax
# signal.c:58: }
	addq	$8, %rsp
	ret	
	.size	isSignal, .-isSignal
	.globl	pthread_sigmask
	.type	pthread_sigmask, @function
pthread_sigmask:
# signal.c:35: return -__lab_call(RT_SIGPROCMASK, how, (long)set, (long)old, 8);
	movslq	%edi, %rdi
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$8, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$14, %eax
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
# signal.c:35: return -__lab_call(RT_SIGPROCMASK, how, (long)set, (long)old, 8);
#NO_APP
	negl	%eax
# signal.c:36: }
	ret	
	.size	pthread_sigmask, .-pthread_sigmask
	.globl	sigprocmask
	.type	sigprocmask, @function
sigprocmask:
	subq	$8, %rsp
# signal.c:39: return __lab_result(-pthread_sigmask(how, set, old));
	call	pthread_sigmask
# signal.c:39: return __lab_result(-pthread_sigmask(how, set, old));
	negl	%eax
# signal.c:39: return __lab_result(-pthread_sigmask(how, set, old));
	movslq	%eax, %rdi
	call	__lab_result
# signal.c:40: }
	addq	$8, %rsp
	ret	
	.size	sigprocmask, .-sigprocmask
	.globl	sigemptyset
	.type	sigemptyset, @function
sigemptyset:
# signal.c:43: *set = (sigset_t){0};
	movl	$16, %ecx
	movl	$0, %eax
	rep stosq
# signal.c:45: }
	ret	
	.size	sigemptyset, .-sigemptyset
	.globl	sigfillset
	.type	sigfillset, @function
sigfillset:
# signal.c:48: for (int i = 0; i < 16; i++)
	movl	$0, %eax
# signal.c:48: for (int i = 0; i < 16; i++)
	jmp	.L18
.L19:
# signal.c:49: set->words[i] = -1;
	movslq	%eax, %rdx
	movq	$-1, (%rdi,%rdx,8)
# signal.c:48: for (int i = 0; i < 16; i++)
	addl	$1, %eax
.L18:
# signal.c:48: for (int i = 0; i < 16; i++)
	cmpl	$15, %eax
	jle	.L19
# signal.c:51: }
	movl	$0, %eax
	ret	
	.size	sigfillset, .-sigfillset
	.globl	sigaddset
	.type	sigaddset, @function
sigaddset:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbp
	movl	%esi, %ebx
# signal.c:61: if (!isSignal(signal))
	movl	%esi, %edi
	call	isSignal
# signal.c:61: if (!isSignal(signal))
	testl	%eax, %eax
	je	.L22
# signal.c:63: set->words[0] |= 1ul << (signal - 1);
	leal	-1(%rbx), %ecx
# signal.c:63: set->words[0] |= 1ul << (signal - 1);
	movl	$1, %eax
	salq	%cl, %rax
# signal.c:63: set->words[0] |= 1ul << (signal - 1);
	orq	%rax, 0(%rbp)
# signal.c:64: return 0;
	movl	$0, %eax
.L20:
# signal.c:65: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L22:
# signal.c:62: return -1;
	movl	$-1, %eax
	jmp	.L20
	.size	sigaddset, .-sigaddset
	.globl	sigdelset
	.type	sigdelset, @function
sigdelset:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbp
	movl	%esi, %ebx
# signal.c:68: if (!isSignal(signal))
	movl	%esi, %edi
	call	isSignal
# signal.c:68: if (!isSignal(signal))
	testl	%eax, %eax
	je	.L26
# signal.c:70: set->words[0] &= ~(1ul << (signal - 1));
	leal	-1(%rbx), %ecx
# signal.c:70: set->words[0] &= ~(1ul << (signal - 1));
	movl	$1, %eax
	salq	%cl, %rax
# signal.c:70: set->words[0] &= ~(1ul << (signal - 1));
	notq	%rax
# signal.c:70: set->words[0] &= ~(1ul << (signal - 1));
	andq	%rax, 0(%rbp)
# signal.c:71: return 0;
	movl	$0, %eax
.L24:
# signal.c:72: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L26:
# signal.c:69: return -1;
	movl	$-1, %eax
	jmp	.L24
	.size	sigdelset, .-sigdelset
	.globl	sigismember
	.type	sigismember, @function
sigismember:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbp
	movl	%esi, %ebx
# signal.c:75: return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
	movl	%esi, %edi
	call	isSignal
# signal.c:75: return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
	testl	%eax, %eax
	je	.L30
# signal.c:75: return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
	movq	0(%rbp), %rax
# signal.c:75: return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
	leal	-1(%rbx), %ecx
# signal.c:75: return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
	shrq	%cl, %rax
# signal.c:75: return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
	andl	$1, %eax
.L28:
# signal.c:76: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L30:
# signal.c:75: return isSignal(signal) ? set->words[0] >> (signal - 1) & 1 : -1;
	movl	$-1, %eax
	jmp	.L28
	.size	sigismember, .-sigismember
	.globl	sigaction
	.type	sigaction, @function
sigaction:
	subq	$72, %rsp
	movq	%rdx, %r8
# signal.c:89: struct kernel_action new, before = {0};
	pxor	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
# signal.c:90: if (action) {
	testq	%rsi, %rsi
	je	.L33
# signal.c:91: new.handler = action->handler;
	movq	(%rsi), %rax
# signal.c:91: new.handler = action->handler;
	movq	%rax, 32(%rsp)
# signal.c:92: new.flags = action->flags | SA_RESTORER;
	movl	136(%rsi), %eax
	orl	$67108864, %eax
	cltq
# signal.c:92: new.flags = action->flags | SA_RESTORER;
	movq	%rax, 40(%rsp)
# signal.c:93: new.restorer = __lab_restorer;
	movq	$__lab_restorer, 48(%rsp)
# signal.c:94: new.mask = action->mask.words[0];
	movq	8(%rsi), %rax
# signal.c:94: new.mask = action->mask.words[0];
	movq	%rax, 56(%rsp)
.L33:
# signal.c:96: long result = __lab_call(RT_SIGACTION, signal, action ? (long)&new : 0, old ? (long)&before : 0, 8);
	testq	%r8, %r8
	je	.L37
# signal.c:96: long result = __lab_call(RT_SIGACTION, signal, action ? (long)&new : 0, old ? (long)&before : 0, 8);
	movq	%rsp, %rdx
.L34:
# signal.c:96: long result = __lab_call(RT_SIGACTION, signal, action ? (long)&new : 0, old ? (long)&before : 0, 8);
	testq	%rsi, %rsi
	je	.L38
# signal.c:96: long result = __lab_call(RT_SIGACTION, signal, action ? (long)&new : 0, old ? (long)&before : 0, 8);
	leaq	32(%rsp), %rsi
.L35:
# signal.c:96: long result = __lab_call(RT_SIGACTION, signal, action ? (long)&new : 0, old ? (long)&before : 0, 8);
	movslq	%edi, %rdi
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$8, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$13, %eax
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %r10
# signal.c:97: if (old && result == 0)
	testq	%r8, %r8
	setne	%dl
# signal.c:97: if (old && result == 0)
	testq	%rax, %rax
	sete	%al
# signal.c:97: if (old && result == 0)
	testb	%al, %dl
	je	.L36
# signal.c:98: *old = (struct sigaction){before.handler, {{before.mask}}, before.flags, before.restorer};
	movl	$19, %ecx
	movl	$0, %eax
	movq	%r8, %rdi
	rep stosq
	movq	(%rsp), %rax
	movq	%rax, (%r8)
	movq	24(%rsp), %rax
	movq	%rax, 8(%r8)
	movq	8(%rsp), %rax
	movl	%eax, 136(%r8)
	movq	16(%rsp), %rax
	movq	%rax, 144(%r8)
.L36:
# signal.c:99: return __lab_result(result);
	movq	%r10, %rdi
	call	__lab_result
# signal.c:100: }
	addq	$72, %rsp
	ret	
.L37:
# signal.c:96: long result = __lab_call(RT_SIGACTION, signal, action ? (long)&new : 0, old ? (long)&before : 0, 8);
	movl	$0, %edx
	jmp	.L34
.L38:
	movl	$0, %esi
	jmp	.L35
	.size	sigaction, .-sigaction
	.globl	signal
	.type	signal, @function
signal:
	subq	$328, %rsp
	movl	%edi, %r8d
# signal.c:103: struct sigaction action = {.handler = handler, .flags = SA_RESTART}, old;
	leaq	160(%rsp), %rdi
	movl	$19, %ecx
	movl	$0, %eax
	rep stosq
	movq	%rsi, 160(%rsp)
	movl	$268435456, 296(%rsp)
# signal.c:104: return sigaction(number, &action, &old) == 0 ? old.handler : (void (*)(int))-1;
	movq	%rsp, %rdx
	leaq	160(%rsp), %rsi
	movl	%r8d, %edi
	call	sigaction
# signal.c:104: return sigaction(number, &action, &old) == 0 ? old.handler : (void (*)(int))-1;
	testl	%eax, %eax
	jne	.L42
# signal.c:104: return sigaction(number, &action, &old) == 0 ? old.handler : (void (*)(int))-1;
	movq	(%rsp), %rax
.L40:
# signal.c:105: }
	addq	$328, %rsp
	ret	
.L42:
# signal.c:104: return sigaction(number, &action, &old) == 0 ? old.handler : (void (*)(int))-1;
	movq	$-1, %rax
	jmp	.L40
	.size	signal, .-signal
	.globl	raise
	.type	raise, @function
raise:
	subq	$8, %rsp
	movl	%edi, %r8d
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$0, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$0, %esi
	movl	$39, %eax
	movq	%rsi, %rdi
	movq	%rsi, %rdx
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %r9
	movl	$186, %eax
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
# signal.c:109: return __lab_result(__lab_call(TGKILL, process, thread, signal, 0));
	movslq	%r8d, %rdx
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$234, %eax
	movq	%r9, %rdi
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %rdi
# signal.c:109: return __lab_result(__lab_call(TGKILL, process, thread, signal, 0));
	call	__lab_result
# signal.c:110: }
	addq	$8, %rsp
	ret	
	.size	raise, .-raise
	.section	.note.GNU-stack,"",@progbits
