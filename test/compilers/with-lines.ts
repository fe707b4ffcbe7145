/** What `gcc -g -O1 -S` makes of two contexts that hand a number to and fro, without its debug sections. */
export const withLines = (
  after: string,
  switches = 'push %rbx\npush %rbp\nmov %rsp, (%rdi)\nmov (%rsi), %rsp\npop %rbp\npop %rbx\nret',
) => `
	.file	"co.c"
	.text
.Ltext0:
	.file 0 "/home/nobody/co" "co.c"
	.globl swap
swap: ${switches}
	.globl	task
	.type	task, @function
task:
	.file 1 "co.c"
	.loc 1 21 1 view -0
	subq	$8, %rsp
.L2:
	.loc 1 23 9 discriminator 1 view .LVU2
	.loc 1 23 23 is_stmt 0 discriminator 1 view .LVU3
	salq	given(%rip)
	.loc 1 24 9 is_stmt 1 discriminator 1 view .LVU4
	movl	$a_sp, %esi
	movl	$b_sp, %edi
	call	swap
	jmp	.L2
	.size	task, .-task
	.globl	main
	.type	main, @function
main:
	.loc 1 29 1 is_stmt 1 view -0
	pushq	%rbx
	.loc 1 30 5 view .LVU8
	movl	$7, %ebx
	movq	$task, b_stack+496(%rip)
	.loc 1 31 10 is_stmt 0 view .LVU10
	movq	$b_stack+480, b_sp(%rip)
	.loc 1 32 11 view .LVU12
	movq	$21, given(%rip)
	.loc 1 33 5 is_stmt 1 view .LVU13
	movl	$b_sp, %esi
	movl	$a_sp, %edi
	call	swap
	.loc 1 34 5 view .LVU14
	${after}
	popq	%rbx
	ret
	.size	main, .-main
	.comm	given,8,8
	.comm	b_stack,512,32
	.comm	b_sp,8,8
	.comm	a_sp,8,8
`;
