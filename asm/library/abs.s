# abs.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	abs
	.type	abs, @function
abs:
	movl	%edi, %eax
# abs.c:4: return value < 0 ? -(unsigned)value : value;
	testl	%edi, %edi
	js	.L3
.L2:
# abs.c:5: }
	ret	
.L3:
# abs.c:4: return value < 0 ? -(unsigned)value : value;
	negl	%eax
	jmp	.L2
	.size	abs, .-abs
	.globl	labs
	.type	labs, @function
labs:
	movq	%rdi, %rax
# abs.c:8: return value < 0 ? -(unsigned long)value : value;
	testq	%rdi, %rdi
	js	.L6
.L5:
# abs.c:9: }
	ret	
.L6:
# abs.c:8: return value < 0 ? -(unsigned long)value : value;
	negq	%rax
	jmp	.L5
	.size	labs, .-labs
	.globl	llabs
	.set	llabs,labs
	.globl	div
	.type	div, @function
div:
	movl	%edi, %eax
# abs.c:20: return (div_t){value / by, value % by};
	cltd
	idivl	%esi
	salq	$32, %rdx
	orq	%rdx, %rax
# abs.c:21: }
	ret	
	.size	div, .-div
	.globl	ldiv
	.type	ldiv, @function
ldiv:
	movq	%rdi, %rax
# abs.c:24: return (ldiv_t){value / by, value % by};
	cqto
	idivq	%rsi
# abs.c:25: }
	ret	
	.size	ldiv, .-ldiv
	.globl	lldiv
	.set	lldiv,ldiv
	.section	.note.GNU-stack,"",@progbits
