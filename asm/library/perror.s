# perror.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	strerror
	.type	strerror, @function
strerror:
	movl	%edi, %esi
# perror.c:34: for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
	movl	$0, %edx
# perror.c:34: for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
	jmp	.L2
.L3:
# perror.c:34: for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
	addq	$1, %rdx
.L2:
# perror.c:34: for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
	cmpq	$20, %rdx
	ja	.L12
# perror.c:35: if (errors[i].number == number)
	movq	%rdx, %rcx
	salq	$4, %rcx
# perror.c:35: if (errors[i].number == number)
	cmpl	%esi, errors(%rcx)
	jne	.L3
# perror.c:36: return (char *)errors[i].text;
	movq	errors+8(%rcx), %rax
	ret	
.L12:
# perror.c:38: unsigned size = number < 0 ? -(unsigned)number : number, unit = 1;
	testl	%esi, %esi
	js	.L13
# perror.c:37: char *to = unknown + 14;
	movl	$unknown.0+14, %r8d
.L7:
	movl	$1, %ecx
	jmp	.L8
.L13:
# perror.c:38: unsigned size = number < 0 ? -(unsigned)number : number, unit = 1;
	negl	%esi
# perror.c:40: *to++ = '-';
	movb	$45, unknown.0+14(%rip)
# perror.c:40: *to++ = '-';
	movl	$unknown.0+15, %r8d
	jmp	.L7
.L9:
# perror.c:42: unit *= 10;
	leal	(%rcx,%rcx,4), %ecx
	addl	%ecx, %ecx
.L8:
# perror.c:41: while (size / unit >= 10)
	movl	%esi, %eax
	movl	$0, %edx
	divl	%ecx
# perror.c:41: while (size / unit >= 10)
	cmpl	$9, %eax
	ja	.L9
	jmp	.L10
.L11:
# perror.c:44: *to++ = '0' + size / unit % 10;
	movl	%esi, %eax
	movl	$0, %edx
	divl	%ecx
# perror.c:44: *to++ = '0' + size / unit % 10;
	movl	%eax, %edx
	movl	$3435973837, %r9d
	imulq	%r9, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edi
	addl	%edi, %edi
	subl	%edi, %eax
	movl	%eax, %edx
# perror.c:44: *to++ = '0' + size / unit % 10;
	addl	$48, %edx
# perror.c:44: *to++ = '0' + size / unit % 10;
	movb	%dl, (%r8)
# perror.c:43: for (; unit; unit /= 10)
	movl	%ecx, %ecx
	imulq	%r9, %rcx
	shrq	$35, %rcx
# perror.c:44: *to++ = '0' + size / unit % 10;
	leaq	1(%r8), %r8
.L10:
# perror.c:43: for (; unit; unit /= 10)
	testl	%ecx, %ecx
	jne	.L11
# perror.c:45: *to = 0;
	movb	$0, (%r8)
# perror.c:46: return unknown;
	movl	$unknown.0, %eax
# perror.c:47: }
	ret	
	.size	strerror, .-strerror
	.section	.rodata
.LC0:
	.string	": "
.LC1:
	.string	"\n"
	.text
	.globl	perror
	.type	perror, @function
perror:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbx
# perror.c:50: const char *error = strerror(*__errno_location());
	call	__errno_location
# perror.c:50: const char *error = strerror(*__errno_location());
	movl	(%rax), %edi
	call	strerror
	movq	%rax, %rbp
# perror.c:51: if (text && *text) {
	testq	%rbx, %rbx
	je	.L15
# perror.c:51: if (text && *text) {
	cmpb	$0, (%rbx)
	jne	.L17
.L15:
# perror.c:55: __lab_text(stderr, error);
	movq	%rbp, %rsi
	movq	stderr(%rip), %rdi
	call	__lab_text
# perror.c:56: __lab_text(stderr, "\n");
	movl	$.LC1, %esi
	movq	stderr(%rip), %rdi
	call	__lab_text
# perror.c:57: __lab_flush(stderr);
	movq	stderr(%rip), %rdi
	call	__lab_flush
# perror.c:58: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L17:
# perror.c:52: __lab_text(stderr, text);
	movq	%rbx, %rsi
	movq	stderr(%rip), %rdi
	call	__lab_text
# perror.c:53: __lab_text(stderr, ": ");
	movl	$.LC0, %esi
	movq	stderr(%rip), %rdi
	call	__lab_text
	jmp	.L15
	.size	perror, .-perror
	.data
	.align 32
	.type	unknown.0, @object
	.size	unknown.0, 32
unknown.0:
	.string	"Unknown error "
	.zero	17
	.section	.rodata
.LC2:
	.string	"Success"
.LC3:
	.string	"Operation not permitted"
.LC4:
	.string	"No such file or directory"
.LC5:
	.string	"No such process"
.LC6:
	.string	"Interrupted system call"
.LC7:
	.string	"Bad file descriptor"
	.align 8
.LC8:
	.string	"Resource temporarily unavailable"
.LC9:
	.string	"Cannot allocate memory"
.LC10:
	.string	"Permission denied"
.LC11:
	.string	"Bad address"
.LC12:
	.string	"Device or resource busy"
.LC13:
	.string	"File exists"
.LC14:
	.string	"No such device"
.LC15:
	.string	"Invalid argument"
	.align 8
.LC16:
	.string	"Inappropriate ioctl for device"
.LC17:
	.string	"No space left on device"
.LC18:
	.string	"Illegal seek"
.LC19:
	.string	"Broken pipe"
	.align 8
.LC20:
	.string	"Numerical argument out of domain"
.LC21:
	.string	"Numerical result out of range"
.LC22:
	.string	"Function not implemented"
	.align 32
	.type	errors, @object
	.size	errors, 336
errors:
# number:
	.long	0
# text:
	.zero	4
	.quad	.LC2
# number:
	.long	1
# text:
	.zero	4
	.quad	.LC3
# number:
	.long	2
# text:
	.zero	4
	.quad	.LC4
# number:
	.long	3
# text:
	.zero	4
	.quad	.LC5
# number:
	.long	4
# text:
	.zero	4
	.quad	.LC6
# number:
	.long	9
# text:
	.zero	4
	.quad	.LC7
# number:
	.long	11
# text:
	.zero	4
	.quad	.LC8
# number:
	.long	12
# text:
	.zero	4
	.quad	.LC9
# number:
	.long	13
# text:
	.zero	4
	.quad	.LC10
# number:
	.long	14
# text:
	.zero	4
	.quad	.LC11
# number:
	.long	16
# text:
	.zero	4
	.quad	.LC12
# number:
	.long	17
# text:
	.zero	4
	.quad	.LC13
# number:
	.long	19
# text:
	.zero	4
	.quad	.LC14
# number:
	.long	22
# text:
	.zero	4
	.quad	.LC15
# number:
	.long	25
# text:
	.zero	4
	.quad	.LC16
# number:
	.long	28
# text:
	.zero	4
	.quad	.LC17
# number:
	.long	29
# text:
	.zero	4
	.quad	.LC18
# number:
	.long	32
# text:
	.zero	4
	.quad	.LC19
# number:
	.long	33
# text:
	.zero	4
	.quad	.LC20
# number:
	.long	34
# text:
	.zero	4
	.quad	.LC21
# number:
	.long	38
# text:
	.zero	4
	.quad	.LC22
	.section	.note.GNU-stack,"",@progbits
