# chk.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	end, @function
end:
	subq	$8, %rsp
	movq	%rdi, %rsi
# chk.c:6: __lab_text(stderr, text);
	movq	stderr(%rip), %rdi
	call	__lab_text
# chk.c:7: __lab_flush(stderr);
	movq	stderr(%rip), %rdi
	call	__lab_flush
# chk.c:8: abort();
	call	abort
	.size	end, .-end
	.section	.rodata
	.align 8
.LC0:
	.string	"*** stack smashing detected ***: terminated\n"
	.text
	.globl	__stack_chk_fail
	.type	__stack_chk_fail, @function
__stack_chk_fail:
	subq	$8, %rsp
# chk.c:12: end("*** stack smashing detected ***: terminated\n");
	movl	$.LC0, %edi
	call	end
	.size	__stack_chk_fail, .-__stack_chk_fail
	.section	.rodata
	.align 8
.LC1:
	.string	"*** buffer overflow detected ***: terminated\n"
	.text
	.globl	__chk_fail
	.type	__chk_fail, @function
__chk_fail:
	subq	$8, %rsp
# chk.c:16: end("*** buffer overflow detected ***: terminated\n");
	movl	$.LC1, %edi
	call	end
	.size	__chk_fail, .-__chk_fail
	.section	.note.GNU-stack,"",@progbits
