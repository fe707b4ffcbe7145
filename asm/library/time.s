# time.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
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
	.globl	clock_gettime
	.type	clock_gettime, @function
clock_gettime:
	subq	$8, %rsp
# time.c:19: return __lab_result(__lab_call(CLOCK_GETTIME, clock, (long)time, 0, 0));
	movslq	%edi, %rdi
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$0, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$228, %eax
	movl	$0, %edx
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %rdi
# time.c:19: return __lab_result(__lab_call(CLOCK_GETTIME, clock, (long)time, 0, 0));
	call	__lab_result
# time.c:20: }
	addq	$8, %rsp
	ret	
	.size	clock_gettime, .-clock_gettime
	.globl	time
	.type	time, @function
time:
	pushq	%rbx
	subq	$16, %rsp
	movq	%rdi, %rbx
# time.c:23: struct timespec now = {0};
	movq	$0, (%rsp)
	movq	$0, 8(%rsp)
# time.c:24: clock_gettime(REALTIME, &now);
	movq	%rsp, %rsi
	movl	$0, %edi
	call	clock_gettime
# time.c:25: if (seconds)
	testq	%rbx, %rbx
	je	.L8
# time.c:26: *seconds = now.seconds;
	movq	(%rsp), %rax
# time.c:26: *seconds = now.seconds;
	movq	%rax, (%rbx)
.L8:
# time.c:28: }
	movq	(%rsp), %rax
	addq	$16, %rsp
	popq	%rbx
	ret	
	.size	time, .-time
	.globl	gettimeofday
	.type	gettimeofday, @function
gettimeofday:
	pushq	%rbx
	subq	$16, %rsp
	movq	%rdi, %rbx
# time.c:31: struct timespec now = {0};
	movq	$0, (%rsp)
	movq	$0, 8(%rsp)
# time.c:32: int result = clock_gettime(REALTIME, &now);
	movq	%rsp, %rsi
	movl	$0, %edi
	call	clock_gettime
	movl	%eax, %esi
# time.c:33: *time = (struct timeval){now.seconds, now.nanoseconds / 1000};
	movq	8(%rsp), %rcx
# time.c:33: *time = (struct timeval){now.seconds, now.nanoseconds / 1000};
	movabsq	$2361183241434822607, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	sarq	$7, %rdx
	sarq	$63, %rcx
	subq	%rcx, %rdx
# time.c:33: *time = (struct timeval){now.seconds, now.nanoseconds / 1000};
	movq	(%rsp), %rax
	movq	%rax, (%rbx)
	movq	%rdx, 8(%rbx)
# time.c:35: }
	movl	%esi, %eax
	addq	$16, %rsp
	popq	%rbx
	ret	
	.size	gettimeofday, .-gettimeofday
	.globl	clock
	.type	clock, @function
clock:
	subq	$24, %rsp
# time.c:39: struct timespec used = {0};
	movq	$0, (%rsp)
	movq	$0, 8(%rsp)
# time.c:40: clock_gettime(PROCESS, &used);
	movq	%rsp, %rsi
	movl	$2, %edi
	call	clock_gettime
# time.c:41: return used.seconds * 1000000 + used.nanoseconds / 1000;
	imulq	$1000000, (%rsp), %rsi
# time.c:41: return used.seconds * 1000000 + used.nanoseconds / 1000;
	movq	8(%rsp), %rcx
# time.c:41: return used.seconds * 1000000 + used.nanoseconds / 1000;
	movabsq	$2361183241434822607, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	sarq	$7, %rdx
	sarq	$63, %rcx
	subq	%rcx, %rdx
# time.c:41: return used.seconds * 1000000 + used.nanoseconds / 1000;
	leaq	(%rsi,%rdx), %rax
# time.c:42: }
	addq	$24, %rsp
	ret	
	.size	clock, .-clock
	.globl	difftime
	.type	difftime, @function
difftime:
# time.c:45: return later - earlier;
	subq	%rsi, %rdi
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdi, %xmm0
# time.c:46: }
	ret	
	.size	difftime, .-difftime
	.globl	nanosleep
	.type	nanosleep, @function
nanosleep:
	subq	$8, %rsp
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$0, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$35, %eax
	movl	$0, %edx
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
#NO_APP
	movq	%rax, %rdi
# time.c:49: return __lab_result(__lab_call(NANOSLEEP, (long)time, (long)left, 0, 0));
	call	__lab_result
# time.c:50: }
	addq	$8, %rsp
	ret	
	.size	nanosleep, .-nanosleep
	.globl	usleep
	.type	usleep, @function
usleep:
	subq	$24, %rsp
# time.c:53: struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
	movl	%edi, %eax
	imulq	$1125899907, %rax, %rax
	shrq	$50, %rax
	movl	%eax, %edx
# time.c:53: struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
	movq	%rdx, (%rsp)
# time.c:53: struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
	imull	$1000000, %eax, %eax
	subl	%eax, %edi
# time.c:53: struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
	imull	$1000, %edi, %edi
# time.c:53: struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
	movl	%edi, %eax
	movq	%rax, 8(%rsp)
# time.c:54: return nanosleep(&time, NULL);
	movl	$0, %esi
	movq	%rsp, %rdi
	call	nanosleep
# time.c:55: }
	addq	$24, %rsp
	ret	
	.size	usleep, .-usleep
	.globl	sleep
	.type	sleep, @function
sleep:
	subq	$24, %rsp
# time.c:58: struct timespec time = {seconds};
	movq	$0, (%rsp)
	movq	$0, 8(%rsp)
	movl	%edi, %eax
	movq	%rax, (%rsp)
# time.c:59: nanosleep(&time, NULL);
	movl	$0, %esi
	movq	%rsp, %rdi
	call	nanosleep
# time.c:61: }
	movl	$0, %eax
	addq	$24, %rsp
	ret	
	.size	sleep, .-sleep
	.section	.note.GNU-stack,"",@progbits
