# flush.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	fflush
	.type	fflush, @function
fflush:
# flush.c:6: return stream && stream->failed ? EOF : 0;
	testq	%rdi, %rdi
	je	.L3
# flush.c:6: return stream && stream->failed ? EOF : 0;
	cmpl	$0, 12(%rdi)
	jne	.L4
# flush.c:6: return stream && stream->failed ? EOF : 0;
	movl	$0, %eax
	ret	
.L3:
	movl	$0, %eax
	ret	
.L4:
	movl	$-1, %eax
# flush.c:7: }
	ret	
	.size	fflush, .-fflush
	.globl	setvbuf
	.type	setvbuf, @function
setvbuf:
# flush.c:11: }
	movl	$0, %eax
	ret	
	.size	setvbuf, .-setvbuf
	.globl	setbuf
	.type	setbuf, @function
setbuf:
# flush.c:13: void setbuf(FILE *stream, char *buffer) {}
	ret	
	.size	setbuf, .-setbuf
	.globl	fileno
	.type	fileno, @function
fileno:
# flush.c:16: return stream->descriptor;
	movl	(%rdi), %eax
# flush.c:17: }
	ret	
	.size	fileno, .-fileno
	.globl	feof
	.type	feof, @function
feof:
# flush.c:20: return stream->ended;
	movl	8(%rdi), %eax
# flush.c:21: }
	ret	
	.size	feof, .-feof
	.globl	ferror
	.type	ferror, @function
ferror:
# flush.c:24: return stream->failed;
	movl	12(%rdi), %eax
# flush.c:25: }
	ret	
	.size	ferror, .-ferror
	.globl	clearerr
	.type	clearerr, @function
clearerr:
# flush.c:28: stream->ended = stream->failed = 0;
	movl	$0, 12(%rdi)
# flush.c:28: stream->ended = stream->failed = 0;
	movl	$0, 8(%rdi)
# flush.c:29: }
	ret	
	.size	clearerr, .-clearerr
	.globl	setlinebuf
	.type	setlinebuf, @function
setlinebuf:
# flush.c:31: void setlinebuf(FILE *stream) {}
	ret	
	.size	setlinebuf, .-setlinebuf
	.section	.note.GNU-stack,"",@progbits
