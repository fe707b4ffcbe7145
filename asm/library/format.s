# format.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	count, @function
count:
# format.c:70: int value = 0;
	movl	$0, %ecx
# format.c:71: for (; **format >= '0' && **format <= '9'; ++*format)
	jmp	.L2
.L3:
# format.c:71: for (; **format >= '0' && **format <= '9'; ++*format)
	addq	$1, %rax
	movq	%rax, (%rdi)
.L2:
# format.c:71: for (; **format >= '0' && **format <= '9'; ++*format)
	movq	(%rdi), %rax
# format.c:71: for (; **format >= '0' && **format <= '9'; ++*format)
	movzbl	(%rax), %edx
# format.c:71: for (; **format >= '0' && **format <= '9'; ++*format)
	leal	-48(%rdx), %esi
	cmpb	$9, %sil
	ja	.L5
# format.c:72: if (value < INT_MAX / 10 - 1)
	cmpl	$214748362, %ecx
	jg	.L3
# format.c:73: value = value * 10 + **format - '0';
	leal	(%rcx,%rcx,4), %ecx
# format.c:73: value = value * 10 + **format - '0';
	movsbl	%dl, %edx
# format.c:73: value = value * 10 + **format - '0';
	leal	-48(%rdx,%rcx,2), %ecx
	jmp	.L3
.L5:
# format.c:75: }
	movl	%ecx, %eax
	ret	
	.size	count, .-count
	.type	argument, @function
argument:
# format.c:79: unsigned long value = length == 8 ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned);
	cmpl	$8, %esi
	je	.L17
# format.c:79: unsigned long value = length == 8 ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned);
	cmpl	$47, (%rdi)
	ja	.L11
	movl	(%rdi), %eax
	addq	16(%rdi), %rax
	addl	$8, (%rdi)
.L12:
	movl	(%rax), %ecx
# format.c:79: unsigned long value = length == 8 ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned);
	movl	%ecx, %eax
# format.c:80: switch (length) {
	cmpl	$2, %esi
	je	.L13
	cmpl	$4, %esi
	je	.L14
	cmpl	$1, %esi
	je	.L18
.L6:
# format.c:86: }
	ret	
.L17:
# format.c:79: unsigned long value = length == 8 ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned);
	cmpl	$47, (%rdi)
	ja	.L8
	movl	(%rdi), %eax
	addq	16(%rdi), %rax
	addl	$8, (%rdi)
.L9:
	movq	(%rax), %rax
	ret	
.L8:
	movq	8(%rdi), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, 8(%rdi)
	jmp	.L9
.L11:
# format.c:79: unsigned long value = length == 8 ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned);
	movq	8(%rdi), %rax
	leaq	8(%rax), %rcx
	movq	%rcx, 8(%rdi)
	jmp	.L12
.L18:
# format.c:81: case 1: return isSigned ? (unsigned long)(signed char)value : (unsigned char)value;
	testl	%edx, %edx
	je	.L15
# format.c:81: case 1: return isSigned ? (unsigned long)(signed char)value : (unsigned char)value;
	movsbq	%al, %rax
	ret	
.L15:
	movzbl	%al, %eax
	ret	
.L13:
# format.c:82: case 2: return isSigned ? (unsigned long)(short)value : (unsigned short)value;
	testl	%edx, %edx
	je	.L16
# format.c:82: case 2: return isSigned ? (unsigned long)(short)value : (unsigned short)value;
	movswq	%ax, %rax
	ret	
.L16:
	movzwl	%ax, %eax
	ret	
.L14:
# format.c:83: case 4: return isSigned ? (unsigned long)(int)value : value;
	testl	%edx, %edx
	je	.L6
# format.c:83: case 4: return isSigned ? (unsigned long)(int)value : value;
	movslq	%ecx, %rax
	jmp	.L6
	.size	argument, .-argument
	.globl	__lab_put
	.type	__lab_put, @function
__lab_put:
	movq	%rdi, %rax
# format.c:6: sink->count += size;
	addq	%rdx, 24(%rdi)
# format.c:7: if (sink->stream) {
	movq	(%rdi), %rdi
# format.c:7: if (sink->stream) {
	testq	%rdi, %rdi
	jne	.L26
# format.c:11: size_t room = sink->end - sink->next;
	movq	8(%rax), %rdi
# format.c:11: size_t room = sink->end - sink->next;
	movq	16(%rax), %rcx
	subq	%rdi, %rcx
# format.c:12: sink->next = __lab_copy(sink->next, bytes, size < room ? size : room);
	cmpq	%rcx, %rdx
	cmovbe	%rdx, %rcx
# library.h:65: __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
#APP
# 65 "library.h" 1
	rep movsb
# 0 "" 2
# format.c:12: sink->next = __lab_copy(sink->next, bytes, size < room ? size : room);
#NO_APP
	movq	%rdi, 8(%rax)
	ret	
.L26:
# format.c:5: void __lab_put(struct sink *sink, const char *bytes, size_t size) {
	subq	$8, %rsp
# format.c:8: __lab_write(sink->stream, bytes, size);
	call	__lab_write
# format.c:13: }
	addq	$8, %rsp
	ret	
	.size	__lab_put, .-__lab_put
	.globl	__lab_pad
	.type	__lab_pad, @function
__lab_pad:
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rdi, %rbp
	movq	%rdx, %rbx
	movb	%sil, 12(%rsp)
# format.c:16: for (; count > 0; count--)
	jmp	.L28
.L29:
# format.c:17: __lab_put(sink, &with, 1);
	movl	$1, %edx
	leaq	12(%rsp), %rsi
	movq	%rbp, %rdi
	call	__lab_put
# format.c:16: for (; count > 0; count--)
	subq	$1, %rbx
.L28:
# format.c:16: for (; count > 0; count--)
	testq	%rbx, %rbx
	jg	.L29
# format.c:18: }
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	ret	
	.size	__lab_pad, .-__lab_pad
	.globl	__lab_number
	.type	__lab_number, @function
__lab_number:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rdi, %r14
	movq	%rsi, %r15
	movq	%rdx, %rbp
	movq	%rcx, (%rsp)
	movl	%r8d, %r12d
# format.c:23: int length = 0;
	movl	$0, %eax
# format.c:24: while (prefix[length])
	jmp	.L32
.L33:
# format.c:25: length++;
	addl	$1, %eax
.L32:
# format.c:24: while (prefix[length])
	movslq	%eax, %rbx
# format.c:24: while (prefix[length])
	cmpb	$0, 0(%rbp,%rbx)
	jne	.L33
# format.c:26: long blanks = (long)how->width - length - zeros - count;
	movslq	8(%r15), %rdx
# format.c:26: long blanks = (long)how->width - length - zeros - count;
	subq	%rbx, %rdx
# format.c:26: long blanks = (long)how->width - length - zeros - count;
	movslq	%r9d, %r13
	movq	%rdx, %rax
	subq	%r13, %rax
# format.c:26: long blanks = (long)how->width - length - zeros - count;
	movslq	%r12d, %rdx
# format.c:26: long blanks = (long)how->width - length - zeros - count;
	subq	%rdx, %rax
	movq	%rax, 8(%rsp)
# format.c:27: if (!how->left)
	cmpb	$0, (%r15)
	je	.L37
.L34:
# format.c:29: __lab_put(sink, prefix, length);
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	movq	%r14, %rdi
	call	__lab_put
# format.c:30: __lab_pad(sink, '0', zeros);
	movq	%r13, %rdx
	movl	$48, %esi
	movq	%r14, %rdi
	call	__lab_pad
# format.c:31: __lab_put(sink, digits, count);
	movslq	%r12d, %rdx
	movq	(%rsp), %rsi
	movq	%r14, %rdi
	call	__lab_put
# format.c:32: if (how->left)
	cmpb	$0, (%r15)
	jne	.L38
.L31:
# format.c:34: }
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
.L37:
# format.c:28: __lab_pad(sink, ' ', blanks);
	movq	%rax, %rdx
	movl	$32, %esi
	movq	%r14, %rdi
	call	__lab_pad
	jmp	.L34
.L38:
# format.c:33: __lab_pad(sink, ' ', blanks);
	movq	8(%rsp), %rdx
	movl	$32, %esi
	movq	%r14, %rdi
	call	__lab_pad
# format.c:34: }
	jmp	.L31
	.size	__lab_number, .-__lab_number
	.section	.rodata
.LC0:
	.string	"-"
.LC1:
	.string	""
.LC2:
	.string	"+"
.LC3:
	.string	" "
.LC4:
	.string	"0X"
.LC5:
	.string	"0x"
.LC6:
	.string	"+0x"
.LC7:
	.string	" 0x"
	.text
	.type	integer, @function
integer:
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	%rdi, %r11
	movq	%rsi, %rbx
	movq	%rdx, %rsi
# format.c:38: char letter = how->letter;
	movzbl	16(%rbx), %eax
# format.c:39: unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
	cmpb	$111, %al
	je	.L58
# format.c:39: unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
	cmpb	$120, %al
	sete	%dl
# format.c:39: unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
	cmpb	$88, %al
	sete	%dil
# format.c:39: unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
	orb	%dil, %dl
	jne	.L59
# format.c:39: unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
	cmpb	$112, %al
	je	.L60
# format.c:39: unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
	movl	$10, %ebp
	jmp	.L41
.L59:
	movl	$16, %ebp
.L41:
# format.c:40: char ten = letter == 'X' ? 'A' : 'a';
	cmpb	$88, %al
	je	.L74
.L40:
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	cmpb	$100, %al
	je	.L75
# format.c:40: char ten = letter == 'X' ? 'A' : 'a';
	movl	$97, %r8d
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	movl	$.LC1, %r10d
.L42:
# format.c:42: if ((how->alternate && value && base == 16) || letter == 'p')
	cmpb	$0, 3(%rbx)
	je	.L43
# format.c:42: if ((how->alternate && value && base == 16) || letter == 'p')
	testq	%rsi, %rsi
	setne	%dl
# format.c:42: if ((how->alternate && value && base == 16) || letter == 'p')
	cmpl	$16, %ebp
	sete	%cl
# format.c:42: if ((how->alternate && value && base == 16) || letter == 'p')
	testb	%dl, %dl
	je	.L43
	testb	%cl, %cl
	je	.L43
# format.c:43: prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
	cmpb	$88, %al
	je	.L66
.L46:
# format.c:43: prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
	cmpb	$120, %al
	je	.L67
# format.c:43: prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
	cmpb	$0, 1(%rbx)
	jne	.L68
# format.c:43: prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
	cmpb	$0, 2(%rbx)
	je	.L69
# format.c:43: prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
	movl	$.LC7, %r10d
	jmp	.L47
.L58:
# format.c:39: unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
	movl	$8, %ebp
	jmp	.L40
.L60:
	movl	$16, %ebp
	jmp	.L40
.L75:
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	testl	%ecx, %ecx
	jne	.L63
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	cmpb	$0, 1(%rbx)
	jne	.L64
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	cmpb	$0, 2(%rbx)
	je	.L65
# format.c:40: char ten = letter == 'X' ? 'A' : 'a';
	movl	$97, %r8d
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	movl	$.LC3, %r10d
	jmp	.L42
.L74:
# format.c:40: char ten = letter == 'X' ? 'A' : 'a';
	movl	$65, %r8d
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	movl	$.LC1, %r10d
	jmp	.L42
.L63:
# format.c:40: char ten = letter == 'X' ? 'A' : 'a';
	movl	$97, %r8d
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	movl	$.LC0, %r10d
	jmp	.L42
.L64:
# format.c:40: char ten = letter == 'X' ? 'A' : 'a';
	movl	$97, %r8d
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	movl	$.LC2, %r10d
	jmp	.L42
.L65:
# format.c:40: char ten = letter == 'X' ? 'A' : 'a';
	movl	$97, %r8d
# format.c:41: const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
	movl	$.LC1, %r10d
	jmp	.L42
.L43:
# format.c:42: if ((how->alternate && value && base == 16) || letter == 'p')
	cmpb	$112, %al
	je	.L46
.L47:
# format.c:43: prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
	leaq	24(%rsp), %rdi
	jmp	.L50
.L48:
# format.c:46: *--first = digit < 10 ? '0' + digit : ten + digit - 10;
	leal	-10(%r8,%rdx), %edx
.L49:
# format.c:46: *--first = digit < 10 ? '0' + digit : ten + digit - 10;
	subq	$1, %rdi
	movb	%dl, (%rdi)
# format.c:44: for (; value; value /= base) {
	movq	%rsi, %rax
	movl	$0, %edx
	divq	%rcx
	movq	%rax, %rsi
.L50:
# format.c:44: for (; value; value /= base) {
	testq	%rsi, %rsi
	je	.L76
# format.c:45: char digit = value % base;
	movl	%ebp, %ecx
	movq	%rsi, %rax
	movl	$0, %edx
	divq	%rcx
# format.c:46: *--first = digit < 10 ? '0' + digit : ten + digit - 10;
	cmpb	$9, %dl
	jg	.L48
# format.c:46: *--first = digit < 10 ? '0' + digit : ten + digit - 10;
	addl	$48, %edx
	jmp	.L49
.L66:
# format.c:43: prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
	movl	$.LC4, %r10d
	jmp	.L47
.L67:
	movl	$.LC5, %r10d
	jmp	.L47
.L68:
	movl	$.LC6, %r10d
	jmp	.L47
.L69:
	movl	$.LC5, %r10d
	jmp	.L47
.L76:
# format.c:48: int count = end - first, length = 0;
	leaq	24(%rsp), %r8
	subq	%rdi, %r8
# format.c:49: int least = how->precision < 0 ? 1 : how->precision;
	movl	12(%rbx), %ecx
# format.c:49: int least = how->precision < 0 ? 1 : how->precision;
	testl	%ecx, %ecx
	js	.L77
	movl	%ecx, %r9d
.L52:
# format.c:50: if (how->alternate && base == 8 && least <= count)
	cmpb	$0, 3(%rbx)
	je	.L53
# format.c:50: if (how->alternate && base == 8 && least <= count)
	cmpl	$8, %ebp
	sete	%al
# format.c:50: if (how->alternate && base == 8 && least <= count)
	cmpl	%r8d, %r9d
	setle	%dl
# format.c:50: if (how->alternate && base == 8 && least <= count)
	testb	%al, %al
	je	.L53
	testb	%dl, %dl
	je	.L53
# format.c:51: least = count + 1;
	leal	1(%r8), %r9d
.L53:
# format.c:49: int least = how->precision < 0 ? 1 : how->precision;
	movl	$0, %eax
	jmp	.L54
.L77:
	movl	$1, %r9d
	jmp	.L52
.L55:
# format.c:53: length++;
	addl	$1, %eax
.L54:
# format.c:52: while (prefix[length])
	movslq	%eax, %rdx
# format.c:52: while (prefix[length])
	cmpb	$0, (%r10,%rdx)
	jne	.L55
# format.c:54: if (how->zero && !how->left && how->precision < 0 && how->width - length > least)
	cmpb	$0, 4(%rbx)
	je	.L56
# format.c:54: if (how->zero && !how->left && how->precision < 0 && how->width - length > least)
	cmpb	$0, (%rbx)
	jne	.L56
# format.c:54: if (how->zero && !how->left && how->precision < 0 && how->width - length > least)
	testl	%ecx, %ecx
	js	.L78
.L56:
# format.c:56: __lab_number(sink, how, prefix, first, count, least > count ? least - count : 0);
	cmpl	%r8d, %r9d
	jle	.L72
# format.c:56: __lab_number(sink, how, prefix, first, count, least > count ? least - count : 0);
	subl	%r8d, %r9d
.L57:
# format.c:56: __lab_number(sink, how, prefix, first, count, least > count ? least - count : 0);
	movq	%rdi, %rcx
	movq	%r10, %rdx
	movq	%rbx, %rsi
	movq	%r11, %rdi
	call	__lab_number
# format.c:57: }
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L78:
# format.c:54: if (how->zero && !how->left && how->precision < 0 && how->width - length > least)
	movl	8(%rbx), %edx
	subl	%eax, %edx
# format.c:54: if (how->zero && !how->left && how->precision < 0 && how->width - length > least)
	cmpl	%r9d, %edx
	jle	.L56
# format.c:55: least = how->width - length;
	movl	%edx, %r9d
	jmp	.L56
.L72:
# format.c:56: __lab_number(sink, how, prefix, first, count, least > count ? least - count : 0);
	movl	$0, %r9d
	jmp	.L57
	.size	integer, .-integer
	.section	.rodata
.LC8:
	.string	"(null)"
	.text
	.type	text, @function
text:
	subq	$8, %rsp
	movq	%rdx, %rcx
# format.c:60: if (!text)
	testq	%rdx, %rdx
	je	.L87
.L80:
# format.c:62: size_t size = 0;
	movl	$0, %r8d
# format.c:63: while ((how->precision < 0 || size < (size_t)how->precision) && text[size])
	jmp	.L81
.L87:
# format.c:61: text = how->precision < 0 || how->precision >= 6 ? NULL_TEXT : "";
	cmpl	$5, 12(%rsi)
	jbe	.L85
	movl	$.LC8, %ecx
	jmp	.L80
.L85:
	movl	$.LC1, %ecx
	jmp	.L80
.L82:
# format.c:63: while ((how->precision < 0 || size < (size_t)how->precision) && text[size])
	cmpb	$0, (%rcx,%r8)
	je	.L83
# format.c:64: size++;
	addq	$1, %r8
.L81:
# format.c:63: while ((how->precision < 0 || size < (size_t)how->precision) && text[size])
	movl	12(%rsi), %eax
# format.c:63: while ((how->precision < 0 || size < (size_t)how->precision) && text[size])
	testl	%eax, %eax
	js	.L82
# format.c:63: while ((how->precision < 0 || size < (size_t)how->precision) && text[size])
	cltq
# format.c:63: while ((how->precision < 0 || size < (size_t)how->precision) && text[size])
	cmpq	%rax, %r8
	jb	.L82
.L83:
# format.c:65: __lab_number(sink, how, "", text, size, 0);
	movl	$0, %r9d
	movl	$.LC1, %edx
	call	__lab_number
# format.c:66: }
	addq	$8, %rsp
	ret	
	.size	text, .-text
	.section	.rodata
.LC9:
	.string	"(nil)"
.LC10:
	.string	"%"
	.text
	.type	convert, @function
convert:
	pushq	%rbp
	pushq	%rbx
	subq	$72, %rsp
	movq	%rdi, %rbp
	movq	%rsi, 8(%rsp)
	movq	%rdx, %rbx
# format.c:90: struct conversion how = {.precision = -1};
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 32(%rsp)
	movl	$0, 48(%rsp)
	movl	$-1, 44(%rsp)
	jmp	.L96
.L144:
# format.c:93: how.left = 1;
	movb	$1, 32(%rsp)
.L90:
# format.c:91: for (;; format++) {
	addq	$1, %rax
	movq	%rax, 8(%rsp)
.L96:
# format.c:92: if (*format == '-')
	movq	8(%rsp), %rax
	movzbl	(%rax), %edx
# format.c:92: if (*format == '-')
	cmpb	$45, %dl
	je	.L144
# format.c:94: else if (*format == '+')
	cmpb	$43, %dl
	je	.L145
# format.c:96: else if (*format == ' ')
	cmpb	$32, %dl
	je	.L146
# format.c:98: else if (*format == '#')
	cmpb	$35, %dl
	je	.L147
# format.c:100: else if (*format == '0')
	cmpb	$48, %dl
	je	.L148
# format.c:102: else if (*format != '\'')
	cmpb	$39, %dl
	je	.L90
# format.c:105: if (*format == '*') {
	cmpb	$42, %dl
	jne	.L97
# format.c:106: format++;
	addq	$1, %rax
	movq	%rax, 8(%rsp)
# format.c:107: how.width = va_arg(*arguments, int);
	cmpl	$47, (%rbx)
	ja	.L98
	movl	(%rbx), %eax
	addq	16(%rbx), %rax
	addl	$8, (%rbx)
.L99:
	movl	(%rax), %eax
# format.c:107: how.width = va_arg(*arguments, int);
	movl	%eax, 40(%rsp)
# format.c:108: if (how.width < 0) {
	testl	%eax, %eax
	jns	.L100
# format.c:109: how.left = 1;
	movb	$1, 32(%rsp)
# format.c:110: how.width = -how.width;
	negl	%eax
# format.c:110: how.width = -how.width;
	movl	%eax, 40(%rsp)
	jmp	.L100
.L145:
# format.c:95: how.sign = 1;
	movb	$1, 33(%rsp)
	jmp	.L90
.L146:
# format.c:97: how.space = 1;
	movb	$1, 34(%rsp)
	jmp	.L90
.L147:
# format.c:99: how.alternate = 1;
	movb	$1, 35(%rsp)
	jmp	.L90
.L148:
# format.c:101: how.zero = 1;
	movb	$1, 36(%rsp)
	jmp	.L90
.L98:
# format.c:107: how.width = va_arg(*arguments, int);
	movq	8(%rbx), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, 8(%rbx)
	jmp	.L99
.L97:
# format.c:113: how.width = count(&format);
	leaq	8(%rsp), %rdi
	call	count
# format.c:113: how.width = count(&format);
	movl	%eax, 40(%rsp)
.L100:
# format.c:114: if (*format == '.') {
	movq	8(%rsp), %rax
# format.c:114: if (*format == '.') {
	cmpb	$46, (%rax)
	je	.L149
.L101:
# format.c:89: static const char *convert(struct sink *sink, const char *format, va_list *arguments) {
	movl	$4, %edi
	jmp	.L108
.L149:
# format.c:115: format++;
	leaq	1(%rax), %rdx
	movq	%rdx, 8(%rsp)
# format.c:116: if (*format == '*') {
	cmpb	$42, 1(%rax)
	jne	.L102
# format.c:117: format++;
	addq	$2, %rax
	movq	%rax, 8(%rsp)
# format.c:118: how.precision = va_arg(*arguments, int);
	cmpl	$47, (%rbx)
	ja	.L103
	movl	(%rbx), %eax
	addq	16(%rbx), %rax
	addl	$8, (%rbx)
.L104:
	movl	(%rax), %eax
# format.c:118: how.precision = va_arg(*arguments, int);
	movl	%eax, 44(%rsp)
	jmp	.L101
.L103:
# format.c:118: how.precision = va_arg(*arguments, int);
	movq	8(%rbx), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, 8(%rbx)
	jmp	.L104
.L102:
# format.c:120: how.precision = count(&format);
	leaq	8(%rsp), %rdi
	call	count
# format.c:120: how.precision = count(&format);
	movl	%eax, 44(%rsp)
	jmp	.L101
.L150:
# format.c:125: length /= 2;
	movl	%edi, %eax
	shrl	$31, %eax
	addl	%eax, %edi
	sarl	%edi
.L106:
# format.c:123: for (;; format++) {
	addq	$1, %rdx
	movq	%rdx, 8(%rsp)
.L108:
# format.c:124: if (*format == 'h')
	movq	8(%rsp), %rdx
	movzbl	(%rdx), %eax
# format.c:124: if (*format == 'h')
	cmpb	$104, %al
	je	.L150
	leal	-76(%rax), %ecx
	cmpb	$46, %cl
	ja	.L107
	movl	$1, %esi
	salq	%cl, %rsi
	movq	%rsi, %rcx
	movabsq	$71611063468032, %rsi
	testq	%rsi, %rcx
	jne	.L137
	testl	$536870912, %ecx
	jne	.L138
	testb	$1, %cl
	jne	.L151
.L107:
# format.c:133: how.letter = *format == 'i' ? 'd' : *format;
	movb	%al, 48(%rsp)
# format.c:134: switch (how.letter) {
	cmpb	$103, %al
	jg	.L109
# format.c:134: switch (how.letter) {
	cmpb	$101, %al
	jge	.L110
	cmpb	$99, %al
	je	.L111
	jg	.L112
	cmpb	$37, %al
	je	.L113
	jge	.L152
	movl	$0, %eax
	jmp	.L88
.L151:
# format.c:129: how.wide = 1;
	movb	$1, 37(%rsp)
	jmp	.L106
.L137:
# format.c:124: if (*format == 'h')
	movl	$8, %edi
	jmp	.L106
.L138:
	movl	$100, %eax
	jmp	.L107
.L152:
# format.c:134: switch (how.letter) {
	cmpb	$88, %al
	je	.L115
	jle	.L153
	cmpb	$97, %al
	je	.L110
	movl	$0, %eax
	jmp	.L88
.L153:
	cmpb	$65, %al
	je	.L110
	jl	.L140
	subl	$69, %eax
	cmpb	$2, %al
	ja	.L154
.L110:
# format.c:172: __lab_float(sink, &how, how.wide ? va_arg(*arguments, long double) : va_arg(*arguments, double));
	cmpb	$0, 37(%rsp)
	je	.L131
	movq	8(%rbx), %rax
	addq	$15, %rax
	andq	$-16, %rax
	leaq	16(%rax), %rdx
	movq	%rdx, 8(%rbx)
	fldt	(%rax)
.L132:
# format.c:172: __lab_float(sink, &how, how.wide ? va_arg(*arguments, long double) : va_arg(*arguments, double));
	leaq	-16(%rsp), %rsp
	fstpt	(%rsp)
	leaq	48(%rsp), %rsi
	movq	%rbp, %rdi
	call	__lab_float
# format.c:173: break;
	addq	$16, %rsp
	jmp	.L123
.L112:
# format.c:134: switch (how.letter) {
	cmpb	$100, %al
	jne	.L155
# format.c:136: long value = argument(arguments, length, 1);
	movl	$1, %edx
	movl	%edi, %esi
	movq	%rbx, %rdi
	call	argument
	movq	%rax, %rdx
# format.c:137: integer(sink, &how, value < 0 ? -(unsigned long)value : value, value < 0);
	shrq	$63, %rax
	movq	%rax, %rcx
	testq	%rdx, %rdx
	js	.L156
.L122:
# format.c:137: integer(sink, &how, value < 0 ? -(unsigned long)value : value, value < 0);
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdi
	call	integer
.L123:
# format.c:183: return format + 1;
	movq	8(%rsp), %rax
	addq	$1, %rax
.L88:
# format.c:184: }
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L155:
# format.c:134: switch (how.letter) {
	movl	$0, %eax
	jmp	.L88
.L109:
	cmpb	$112, %al
	je	.L118
	jle	.L157
	cmpb	$115, %al
	jne	.L158
# format.c:162: text(sink, &how, va_arg(*arguments, const char *));
	cmpl	$47, (%rbx)
	ja	.L129
	movl	(%rbx), %eax
	addq	16(%rbx), %rax
	addl	$8, (%rbx)
.L130:
	movq	(%rax), %rdx
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdi
	call	text
# format.c:163: break;
	jmp	.L123
.L157:
# format.c:134: switch (how.letter) {
	cmpb	$110, %al
	jne	.L159
# format.c:175: *va_arg(*arguments, int *) = sink->count;
	movq	24(%rbp), %rdx
# format.c:175: *va_arg(*arguments, int *) = sink->count;
	cmpl	$47, (%rbx)
	ja	.L135
	movl	(%rbx), %eax
	addq	16(%rbx), %rax
	addl	$8, (%rbx)
.L136:
	movq	(%rax), %rax
# format.c:175: *va_arg(*arguments, int *) = sink->count;
	movl	%edx, (%rax)
# format.c:176: break;
	jmp	.L123
.L159:
# format.c:134: switch (how.letter) {
	cmpb	$111, %al
	je	.L115
	movl	$0, %eax
	jmp	.L88
.L158:
	jge	.L160
	movl	$0, %eax
	jmp	.L88
.L160:
	cmpb	$117, %al
	je	.L115
	cmpb	$120, %al
	jne	.L161
.L115:
# format.c:144: integer(sink, &how, argument(arguments, length, 0), 0);
	movl	$0, %edx
	movl	%edi, %esi
	movq	%rbx, %rdi
	call	argument
	movq	%rax, %rdx
	movl	$0, %ecx
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdi
	call	integer
# format.c:145: break;
	jmp	.L123
.L161:
# format.c:134: switch (how.letter) {
	movl	$0, %eax
	jmp	.L88
.L156:
# format.c:137: integer(sink, &how, value < 0 ? -(unsigned long)value : value, value < 0);
	negq	%rdx
	jmp	.L122
.L118:
# format.c:147: void *pointer = va_arg(*arguments, void *);
	cmpl	$47, (%rbx)
	ja	.L124
	movl	(%rbx), %eax
	addq	16(%rbx), %rax
	addl	$8, (%rbx)
.L125:
	movq	(%rax), %rdx
# format.c:148: if (pointer)
	testq	%rdx, %rdx
	je	.L126
# format.c:149: integer(sink, &how, (unsigned long)pointer, 0);
	movl	$0, %ecx
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdi
	call	integer
	jmp	.L123
.L124:
# format.c:147: void *pointer = va_arg(*arguments, void *);
	movq	8(%rbx), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, 8(%rbx)
	jmp	.L125
.L126:
# format.c:151: how.precision = -1;
	movl	$-1, 44(%rsp)
# format.c:152: text(sink, &how, "(nil)");
	movl	$.LC9, %edx
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdi
	call	text
	jmp	.L123
.L111:
# format.c:157: char byte = va_arg(*arguments, int);
	cmpl	$47, (%rbx)
	ja	.L127
	movl	(%rbx), %eax
	addq	16(%rbx), %rax
	addl	$8, (%rbx)
.L128:
	movl	(%rax), %eax
# format.c:157: char byte = va_arg(*arguments, int);
	movb	%al, 31(%rsp)
# format.c:158: __lab_number(sink, &how, "", &byte, 1, 0);
	movl	$0, %r9d
	movl	$1, %r8d
	leaq	31(%rsp), %rcx
	movl	$.LC1, %edx
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdi
	call	__lab_number
	jmp	.L123
.L127:
# format.c:157: char byte = va_arg(*arguments, int);
	movq	8(%rbx), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, 8(%rbx)
	jmp	.L128
.L129:
# format.c:162: text(sink, &how, va_arg(*arguments, const char *));
	movq	8(%rbx), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, 8(%rbx)
	jmp	.L130
.L131:
# format.c:172: __lab_float(sink, &how, how.wide ? va_arg(*arguments, long double) : va_arg(*arguments, double));
	cmpl	$175, 4(%rbx)
	ja	.L133
	movl	4(%rbx), %eax
	addq	16(%rbx), %rax
	addl	$16, 4(%rbx)
.L134:
# format.c:172: __lab_float(sink, &how, how.wide ? va_arg(*arguments, long double) : va_arg(*arguments, double));
	fldl	(%rax)
	jmp	.L132
.L133:
# format.c:172: __lab_float(sink, &how, how.wide ? va_arg(*arguments, long double) : va_arg(*arguments, double));
	movq	8(%rbx), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, 8(%rbx)
	jmp	.L134
.L135:
# format.c:175: *va_arg(*arguments, int *) = sink->count;
	movq	8(%rbx), %rax
	leaq	8(%rax), %rcx
	movq	%rcx, 8(%rbx)
	jmp	.L136
.L113:
# format.c:178: __lab_put(sink, "%", 1);
	movl	$1, %edx
	movl	$.LC10, %esi
	movq	%rbp, %rdi
	call	__lab_put
# format.c:179: break;
	jmp	.L123
.L140:
# format.c:134: switch (how.letter) {
	movl	$0, %eax
	jmp	.L88
.L154:
	movl	$0, %eax
	jmp	.L88
	.size	convert, .-convert
	.globl	__lab_format
	.type	__lab_format, @function
__lab_format:
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	%rdi, %rbp
# format.c:188: va_copy(rest, arguments);
	movdqu	(%rdx), %xmm0
	movups	%xmm0, 8(%rsp)
	movq	16(%rdx), %rax
	movq	%rax, 24(%rsp)
# format.c:189: while (*format) {
	jmp	.L167
.L164:
# format.c:192: plain++;
	addq	$1, %rdx
.L168:
# format.c:191: while (format[plain] && format[plain] != '%')
	leaq	(%rsi,%rdx), %rbx
	movzbl	(%rbx), %ecx
# format.c:191: while (format[plain] && format[plain] != '%')
	testb	%cl, %cl
	je	.L170
	cmpb	$37, %cl
	jne	.L164
.L170:
# format.c:193: __lab_put(sink, format, plain);
	movq	%rbp, %rdi
	call	__lab_put
# format.c:195: if (!*format)
	cmpb	$0, (%rbx)
	je	.L162
# format.c:197: const char *behind = convert(sink, format + 1, &rest);
	addq	$1, %rbx
	leaq	8(%rsp), %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	convert
	movq	%rax, %rsi
# format.c:199: if (!behind)
	testq	%rax, %rax
	je	.L172
.L167:
# format.c:189: while (*format) {
	cmpb	$0, (%rsi)
	je	.L162
# format.c:190: size_t plain = 0;
	movl	$0, %edx
	jmp	.L168
.L172:
# format.c:200: __lab_put(sink, "%", 1);
	movl	$1, %edx
	movl	$.LC10, %esi
	movq	%rbp, %rdi
	call	__lab_put
# format.c:201: format = behind ? behind : format + 1;
	movq	%rbx, %rsi
	jmp	.L167
.L162:
# format.c:203: }
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	ret	
	.size	__lab_format, .-__lab_format
	.section	.note.GNU-stack,"",@progbits
