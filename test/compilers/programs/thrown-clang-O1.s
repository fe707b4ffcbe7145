# clang++ -O1 -g -fno-pie thrown.cc (clang++ 14.0.6)
	.text
	.file	"thrown.cc"
	.file	0 "." "thrown.cc" md5 0x7237979ea9ff68b58deab9bb312632cc
	.globl	_Z7checkedRK4Base               # -- Begin function _Z7checkedRK4Base
	.p2align	4, 0x90
	.type	_Z7checkedRK4Base,@function
_Z7checkedRK4Base:                      # @_Z7checkedRK4Base
.Lfunc_begin0:
	.loc	0 25 0                          # thrown.cc:25:0
	.cfi_startproc
	.cfi_personality 3, __gxx_personality_v0
	.cfi_lsda 3, .Lexception0
# %bb.0:
	#DEBUG_VALUE: checked:base <- $rdi
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp10:
	.loc	0 27 18 prologue_end            # thrown.cc:27:18
	movq	(%rdi), %rax
.Ltmp0:
	callq	*16(%rax)
.Ltmp11:
	#DEBUG_VALUE: checked:base <- $rbx
.Ltmp1:
# %bb.1:
	#DEBUG_VALUE: checked:base <- $rbx
	.loc	0 27 26 is_stmt 0               # thrown.cc:27:26
	cmpl	$101, %eax
.Ltmp12:
	.loc	0 27 13                         # thrown.cc:27:13
	jge	.LBB0_2
.Ltmp13:
# %bb.5:
	#DEBUG_VALUE: checked:base <- $rbx
	.loc	0 28 21 is_stmt 1               # thrown.cc:28:21
	movq	(%rbx), %rax
.Ltmp2:
	movq	%rbx, %rdi
	callq	*16(%rax)
.Ltmp14:
.Ltmp3:
# %bb.6:
	#DEBUG_VALUE: checked:base <- $rbx
	#DEBUG_VALUE: ~Guard:this <- undef
	.loc	0 21 29                         # thrown.cc:21:29
	addl	$-1, _ZZ7countervE5count(%rip)
.Ltmp15:
	.loc	0 29 1                          # thrown.cc:29:1
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
.Ltmp16:
	#DEBUG_VALUE: checked:base <- [DW_OP_LLVM_entry_value 1] $rdi
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Ltmp17:
.LBB0_2:
	.cfi_def_cfa_offset 32
	#DEBUG_VALUE: checked:base <- $rbx
	.loc	0 27 33                         # thrown.cc:27:33
	movl	$4, %edi
	callq	__cxa_allocate_exception
.Ltmp18:
	movq	%rax, %r14
	.loc	0 27 44 is_stmt 0               # thrown.cc:27:44
	movq	(%rbx), %rax
.Ltmp4:
	movq	%rbx, %rdi
	callq	*16(%rax)
.Ltmp19:
.Ltmp5:
# %bb.3:
	#DEBUG_VALUE: checked:base <- $rbx
	.loc	0 27 33                         # thrown.cc:27:33
	movl	%eax, (%r14)
.Ltmp7:
	movl	$_ZTIi, %esi
	movq	%r14, %rdi
	xorl	%edx, %edx
	callq	__cxa_throw
.Ltmp20:
.Ltmp8:
# %bb.9:
	#DEBUG_VALUE: checked:base <- $rbx
.LBB0_4:
	#DEBUG_VALUE: checked:base <- $rbx
.Ltmp6:
	.loc	0 0 33                          # thrown.cc:0:33
	movq	%rax, %rbx
.Ltmp21:
	#DEBUG_VALUE: checked:base <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 27 33                         # thrown.cc:27:33
	movq	%r14, %rdi
	callq	__cxa_free_exception
.Ltmp22:
	.loc	0 0 33                          # thrown.cc:0:33
	jmp	.LBB0_8
.Ltmp23:
.LBB0_7:
	#DEBUG_VALUE: checked:base <- $rbx
.Ltmp9:
	movq	%rax, %rbx
.Ltmp24:
	#DEBUG_VALUE: checked:base <- [DW_OP_LLVM_entry_value 1] $rdi
.LBB0_8:
	#DEBUG_VALUE: checked:base <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: ~Guard:this <- undef
	.loc	0 21 29 is_stmt 1               # thrown.cc:21:29
	addl	$-1, _ZZ7countervE5count(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Ltmp25:
.Lfunc_end0:
	.size	_Z7checkedRK4Base, .Lfunc_end0-_Z7checkedRK4Base
	.cfi_endproc
	.section	.gcc_except_table,"a",@progbits
	.p2align	2
GCC_except_table0:
.Lexception0:
	.byte	255                             # @LPStart Encoding = omit
	.byte	255                             # @TType Encoding = omit
	.byte	1                               # Call site Encoding = uleb128
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0           # >> Call Site 1 <<
	.uleb128 .Ltmp3-.Ltmp0                  #   Call between .Ltmp0 and .Ltmp3
	.uleb128 .Ltmp9-.Lfunc_begin0           #     jumps to .Ltmp9
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp3-.Lfunc_begin0           # >> Call Site 2 <<
	.uleb128 .Ltmp4-.Ltmp3                  #   Call between .Ltmp3 and .Ltmp4
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp4-.Lfunc_begin0           # >> Call Site 3 <<
	.uleb128 .Ltmp5-.Ltmp4                  #   Call between .Ltmp4 and .Ltmp5
	.uleb128 .Ltmp6-.Lfunc_begin0           #     jumps to .Ltmp6
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp7-.Lfunc_begin0           # >> Call Site 4 <<
	.uleb128 .Ltmp8-.Ltmp7                  #   Call between .Ltmp7 and .Ltmp8
	.uleb128 .Ltmp9-.Lfunc_begin0           #     jumps to .Ltmp9
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp8-.Lfunc_begin0           # >> Call Site 5 <<
	.uleb128 .Lfunc_end0-.Ltmp8             #   Call between .Ltmp8 and .Lfunc_end0
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
.Lcst_end0:
	.p2align	2
                                        # -- End function
	.text
	.globl	_Z5triedl                       # -- Begin function _Z5triedl
	.p2align	4, 0x90
	.type	_Z5triedl,@function
_Z5triedl:                              # @_Z5triedl
.Lfunc_begin1:
	.loc	0 32 0                          # thrown.cc:32:0
	.cfi_startproc
	.cfi_personality 3, __gxx_personality_v0
	.cfi_lsda 3, .Lexception1
# %bb.0:
	#DEBUG_VALUE: tried:n <- $rdi
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$16, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
.Ltmp38:
	#DEBUG_VALUE: Derived:this <- $rsp
	#DEBUG_VALUE: Derived:t <- $rbx
	.loc	0 9 41 prologue_end             # thrown.cc:9:41
	movq	$_ZTV7DerivedIlE+16, (%rsp)
	.loc	0 9 33 is_stmt 0                # thrown.cc:9:33
	movq	%rdi, 8(%rsp)
.Ltmp39:
	#DEBUG_VALUE: checked:base <- $rsp
	#DEBUG_VALUE: value:this <- $rsp
	.loc	0 27 26 is_stmt 1               # thrown.cc:27:26
	cmpl	$100, %ebx
.Ltmp40:
	.loc	0 27 13 is_stmt 0               # thrown.cc:27:13
	jge	.LBB1_1
.Ltmp41:
# %bb.10:
	#DEBUG_VALUE: tried:n <- $rbx
	#DEBUG_VALUE: checked:base <- $rsp
	#DEBUG_VALUE: value:this <- $rsp
	.loc	0 11 68 is_stmt 1               # thrown.cc:11:68
	addl	$1, %ebx
.Ltmp42:
	#DEBUG_VALUE: tried:n <- $rdi
	#DEBUG_VALUE: ~Guard:this <- undef
	.loc	0 21 29                         # thrown.cc:21:29
	addl	$-1, _ZZ7countervE5count(%rip)
.Ltmp43:
.LBB1_11:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: ~Base:this <- $rsp
	.loc	0 44 26                         # thrown.cc:44:26
	addl	$1, _ZZ7countervE5count(%rip)
.Ltmp44:
	.loc	0 42 1                          # thrown.cc:42:1
	movl	%ebx, %eax
	addq	$16, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Ltmp45:
.LBB1_1:
	.cfi_def_cfa_offset 48
	#DEBUG_VALUE: tried:n <- $rbx
	#DEBUG_VALUE: checked:base <- $rsp
	.loc	0 27 33                         # thrown.cc:27:33
	movl	$4, %edi
	callq	__cxa_allocate_exception
.Ltmp46:
	movq	%rax, %rbx
.Ltmp47:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 27 44 is_stmt 0               # thrown.cc:27:44
	movq	(%rsp), %rax
.Ltmp26:
	movq	%rsp, %rdi
	#DEBUG_VALUE: checked:base <- $rsp
	callq	*16(%rax)
.Ltmp48:
.Ltmp27:
# %bb.2:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: checked:base <- $rsp
	.loc	0 27 33                         # thrown.cc:27:33
	movl	%eax, (%rbx)
.Ltmp29:
	movl	$_ZTIi, %esi
	movq	%rbx, %rdi
	xorl	%edx, %edx
	callq	__cxa_throw
.Ltmp49:
.Ltmp30:
# %bb.7:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: checked:base <- $rsp
.LBB1_4:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: checked:base <- $rsp
.Ltmp31:
	.loc	0 0 33                          # thrown.cc:0:33
	movq	%rdx, %r14
	movq	%rax, %r15
	jmp	.LBB1_5
.Ltmp50:
.LBB1_3:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: checked:base <- $rsp
.Ltmp28:
	movq	%rdx, %r14
	movq	%rax, %r15
	.loc	0 27 33                         # thrown.cc:27:33
	movq	%rbx, %rdi
	callq	__cxa_free_exception
.Ltmp51:
.LBB1_5:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: checked:base <- $rsp
	#DEBUG_VALUE: ~Guard:this <- undef
	.loc	0 21 29 is_stmt 1               # thrown.cc:21:29
	addl	$-1, _ZZ7countervE5count(%rip)
.Ltmp52:
	.loc	0 0 0 is_stmt 0                 # thrown.cc:0:0
	movq	%r15, %rdi
	callq	__cxa_begin_catch
.Ltmp53:
	.loc	0 36 9 is_stmt 1                # thrown.cc:36:9
	cmpl	$2, %r14d
	jne	.LBB1_13
.Ltmp54:
# %bb.6:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 41 9                          # thrown.cc:41:9
	movl	(%rax), %ebx
.Ltmp55:
	#DEBUG_VALUE: tried:thrown <- $ebx
	.loc	0 37 31                         # thrown.cc:37:31
	addl	$-100, %ebx
.Ltmp56:
	.loc	0 38 9                          # thrown.cc:38:9
	callq	__cxa_end_catch
.Ltmp57:
	.loc	0 0 9 is_stmt 0                 # thrown.cc:0:9
	jmp	.LBB1_11
.Ltmp58:
.LBB1_13:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 39 27 is_stmt 1               # thrown.cc:39:27
	movl	$0, _ZZ7countervE5count(%rip)
.Ltmp32:
	.loc	0 40 17                         # thrown.cc:40:17
	callq	__cxa_rethrow
.Ltmp59:
.Ltmp33:
# %bb.14:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
.LBB1_8:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
.Ltmp34:
	.loc	0 0 17 is_stmt 0                # thrown.cc:0:17
	movq	%rax, %rbx
.Ltmp35:
	.loc	0 41 9 is_stmt 1                # thrown.cc:41:9
	callq	__cxa_end_catch
.Ltmp60:
.Ltmp36:
# %bb.9:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
	#DEBUG_VALUE: ~Base:this <- $rsp
	.loc	0 44 26                         # thrown.cc:44:26
	addl	$1, _ZZ7countervE5count(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Ltmp61:
.LBB1_12:
	#DEBUG_VALUE: tried:n <- [DW_OP_LLVM_entry_value 1] $rdi
.Ltmp37:
	.loc	0 41 9                          # thrown.cc:41:9
	movq	%rax, %rdi
	callq	__clang_call_terminate
.Ltmp62:
.Lfunc_end1:
	.size	_Z5triedl, .Lfunc_end1-_Z5triedl
	.cfi_endproc
	.section	.gcc_except_table,"a",@progbits
	.p2align	2
GCC_except_table1:
.Lexception1:
	.byte	255                             # @LPStart Encoding = omit
	.byte	3                               # @TType Encoding = udata4
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1                               # Call site Encoding = uleb128
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    # >> Call Site 1 <<
	.uleb128 .Ltmp26-.Lfunc_begin1          #   Call between .Lfunc_begin1 and .Ltmp26
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp26-.Lfunc_begin1          # >> Call Site 2 <<
	.uleb128 .Ltmp27-.Ltmp26                #   Call between .Ltmp26 and .Ltmp27
	.uleb128 .Ltmp28-.Lfunc_begin1          #     jumps to .Ltmp28
	.byte	3                               #   On action: 2
	.uleb128 .Ltmp29-.Lfunc_begin1          # >> Call Site 3 <<
	.uleb128 .Ltmp30-.Ltmp29                #   Call between .Ltmp29 and .Ltmp30
	.uleb128 .Ltmp31-.Lfunc_begin1          #     jumps to .Ltmp31
	.byte	3                               #   On action: 2
	.uleb128 .Ltmp30-.Lfunc_begin1          # >> Call Site 4 <<
	.uleb128 .Ltmp32-.Ltmp30                #   Call between .Ltmp30 and .Ltmp32
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp32-.Lfunc_begin1          # >> Call Site 5 <<
	.uleb128 .Ltmp33-.Ltmp32                #   Call between .Ltmp32 and .Ltmp33
	.uleb128 .Ltmp34-.Lfunc_begin1          #     jumps to .Ltmp34
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp35-.Lfunc_begin1          # >> Call Site 6 <<
	.uleb128 .Ltmp36-.Ltmp35                #   Call between .Ltmp35 and .Ltmp36
	.uleb128 .Ltmp37-.Lfunc_begin1          #     jumps to .Ltmp37
	.byte	1                               #   On action: 1
	.uleb128 .Ltmp36-.Lfunc_begin1          # >> Call Site 7 <<
	.uleb128 .Lfunc_end1-.Ltmp36            #   Call between .Ltmp36 and .Lfunc_end1
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
.Lcst_end1:
	.byte	1                               # >> Action Record 1 <<
                                        #   Catch TypeInfo 1
	.byte	0                               #   No further actions
	.byte	2                               # >> Action Record 2 <<
                                        #   Catch TypeInfo 2
	.byte	125                             #   Continue to action 1
	.p2align	2
                                        # >> Catch TypeInfos <<
	.long	_ZTIi                           # TypeInfo 2
	.long	0                               # TypeInfo 1
.Lttbase0:
	.p2align	2
                                        # -- End function
	.section	.text.__clang_call_terminate,"axG",@progbits,__clang_call_terminate,comdat
	.hidden	__clang_call_terminate          # -- Begin function __clang_call_terminate
	.weak	__clang_call_terminate
	.p2align	4, 0x90
	.type	__clang_call_terminate,@function
__clang_call_terminate:                 # @__clang_call_terminate
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	__cxa_begin_catch
	callq	_ZSt9terminatev
.Lfunc_end2:
	.size	__clang_call_terminate, .Lfunc_end2-__clang_call_terminate
	.cfi_endproc
                                        # -- End function
	.text
	.globl	_ZN4BaseD2Ev                    # -- Begin function _ZN4BaseD2Ev
	.p2align	4, 0x90
	.type	_ZN4BaseD2Ev,@function
_ZN4BaseD2Ev:                           # @_ZN4BaseD2Ev
.Lfunc_begin3:
	.loc	0 44 0                          # thrown.cc:44:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: ~Base:this <- $rdi
	.loc	0 44 15 prologue_end            # thrown.cc:44:15
	movq	$_ZTV4Base+16, (%rdi)
.Ltmp63:
	.loc	0 44 26 is_stmt 0               # thrown.cc:44:26
	addl	$1, _ZZ7countervE5count(%rip)
.Ltmp64:
	.loc	0 44 30                         # thrown.cc:44:30
	retq
.Ltmp65:
.Lfunc_end3:
	.size	_ZN4BaseD2Ev, .Lfunc_end3-_ZN4BaseD2Ev
	.cfi_endproc
                                        # -- End function
	.globl	_ZN4BaseD0Ev                    # -- Begin function _ZN4BaseD0Ev
	.p2align	4, 0x90
	.type	_ZN4BaseD0Ev,@function
_ZN4BaseD0Ev:                           # @_ZN4BaseD0Ev
.Lfunc_begin4:
	.loc	0 44 0 is_stmt 1                # thrown.cc:44:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: ~Base:this <- $rdi
	#DEBUG_VALUE: ~Base:this <- $rdi
	pushq	%rax
	.cfi_def_cfa_offset 16
.Ltmp66:
	.loc	0 44 15 prologue_end            # thrown.cc:44:15
	movq	$_ZTV4Base+16, (%rdi)
.Ltmp67:
	.loc	0 44 26 is_stmt 0               # thrown.cc:44:26
	addl	$1, _ZZ7countervE5count(%rip)
.Ltmp68:
	.loc	0 44 15                         # thrown.cc:44:15
	callq	_ZdlPv
.Ltmp69:
	#DEBUG_VALUE: ~Base:this <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 44 30                         # thrown.cc:44:30
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Ltmp70:
.Lfunc_end4:
	.size	_ZN4BaseD0Ev, .Lfunc_end4-_ZN4BaseD0Ev
	.cfi_endproc
                                        # -- End function
	.section	.text._ZNK4Base5valueEv,"axG",@progbits,_ZNK4Base5valueEv,comdat
	.weak	_ZNK4Base5valueEv               # -- Begin function _ZNK4Base5valueEv
	.p2align	4, 0x90
	.type	_ZNK4Base5valueEv,@function
_ZNK4Base5valueEv:                      # @_ZNK4Base5valueEv
.Lfunc_begin5:
	.loc	0 4 0 is_stmt 1                 # thrown.cc:4:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: value:this <- $rdi
	.loc	0 4 37 prologue_end             # thrown.cc:4:37
	movl	$1, %eax
	retq
.Ltmp71:
.Lfunc_end5:
	.size	_ZNK4Base5valueEv, .Lfunc_end5-_ZNK4Base5valueEv
	.cfi_endproc
                                        # -- End function
	.section	.text._ZN7DerivedIlED0Ev,"axG",@progbits,_ZN7DerivedIlED0Ev,comdat
	.weak	_ZN7DerivedIlED0Ev              # -- Begin function _ZN7DerivedIlED0Ev
	.p2align	4, 0x90
	.type	_ZN7DerivedIlED0Ev,@function
_ZN7DerivedIlED0Ev:                     # @_ZN7DerivedIlED0Ev
.Lfunc_begin6:
	.loc	0 10 0                          # thrown.cc:10:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: ~Derived:this <- $rdi
	#DEBUG_VALUE: ~Base:this <- $rdi
	pushq	%rax
	.cfi_def_cfa_offset 16
.Ltmp72:
	.loc	0 44 15 prologue_end            # thrown.cc:44:15
	movq	$_ZTV4Base+16, (%rdi)
.Ltmp73:
	.loc	0 44 26 is_stmt 0               # thrown.cc:44:26
	addl	$1, _ZZ7countervE5count(%rip)
.Ltmp74:
	.loc	0 10 29 is_stmt 1               # thrown.cc:10:29
	callq	_ZdlPv
.Ltmp75:
	#DEBUG_VALUE: ~Derived:this <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	0 10 30 is_stmt 0               # thrown.cc:10:30
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Ltmp76:
.Lfunc_end6:
	.size	_ZN7DerivedIlED0Ev, .Lfunc_end6-_ZN7DerivedIlED0Ev
	.cfi_endproc
                                        # -- End function
	.section	.text._ZNK7DerivedIlE5valueEv,"axG",@progbits,_ZNK7DerivedIlE5valueEv,comdat
	.weak	_ZNK7DerivedIlE5valueEv         # -- Begin function _ZNK7DerivedIlE5valueEv
	.p2align	4, 0x90
	.type	_ZNK7DerivedIlE5valueEv,@function
_ZNK7DerivedIlE5valueEv:                # @_ZNK7DerivedIlE5valueEv
.Lfunc_begin7:
	.loc	0 11 0 is_stmt 1                # thrown.cc:11:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: value:this <- $rdi
	.loc	0 11 62 prologue_end            # thrown.cc:11:62
	movl	8(%rdi), %eax
	.loc	0 11 68 is_stmt 0               # thrown.cc:11:68
	addl	$1, %eax
	.loc	0 11 38                         # thrown.cc:11:38
	retq
.Ltmp77:
.Lfunc_end7:
	.size	_ZNK7DerivedIlE5valueEv, .Lfunc_end7-_ZNK7DerivedIlE5valueEv
	.cfi_endproc
                                        # -- End function
	.type	_ZTV4Base,@object               # @_ZTV4Base
	.section	.rodata,"a",@progbits
	.globl	_ZTV4Base
	.p2align	3
_ZTV4Base:
	.quad	0
	.quad	_ZTI4Base
	.quad	_ZN4BaseD2Ev
	.quad	_ZN4BaseD0Ev
	.quad	_ZNK4Base5valueEv
	.size	_ZTV4Base, 40

	.type	_ZTS4Base,@object               # @_ZTS4Base
	.globl	_ZTS4Base
_ZTS4Base:
	.asciz	"4Base"
	.size	_ZTS4Base, 6

	.type	_ZTI4Base,@object               # @_ZTI4Base
	.globl	_ZTI4Base
	.p2align	3
_ZTI4Base:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4Base
	.size	_ZTI4Base, 16

	.type	_ZZ7countervE5count,@object     # @_ZZ7countervE5count
	.section	.data._ZZ7countervE5count,"aGw",@progbits,_ZZ7countervE5count,comdat
	.weak	_ZZ7countervE5count
	.p2align	2
_ZZ7countervE5count:
	.long	3                               # 0x3
	.size	_ZZ7countervE5count, 4

	.type	_ZTV7DerivedIlE,@object         # @_ZTV7DerivedIlE
	.section	.rodata._ZTV7DerivedIlE,"aG",@progbits,_ZTV7DerivedIlE,comdat
	.weak	_ZTV7DerivedIlE
	.p2align	3
_ZTV7DerivedIlE:
	.quad	0
	.quad	_ZTI7DerivedIlE
	.quad	_ZN4BaseD2Ev
	.quad	_ZN7DerivedIlED0Ev
	.quad	_ZNK7DerivedIlE5valueEv
	.size	_ZTV7DerivedIlE, 40

	.type	_ZTS7DerivedIlE,@object         # @_ZTS7DerivedIlE
	.section	.rodata._ZTS7DerivedIlE,"aG",@progbits,_ZTS7DerivedIlE,comdat
	.weak	_ZTS7DerivedIlE
_ZTS7DerivedIlE:
	.asciz	"7DerivedIlE"
	.size	_ZTS7DerivedIlE, 12

	.type	_ZTI7DerivedIlE,@object         # @_ZTI7DerivedIlE
	.section	.rodata._ZTI7DerivedIlE,"aG",@progbits,_ZTI7DerivedIlE,comdat
	.weak	_ZTI7DerivedIlE
	.p2align	3
_ZTI7DerivedIlE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7DerivedIlE
	.quad	_ZTI4Base
	.size	_ZTI7DerivedIlE, 24

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	6                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp11-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp11-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp17-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp21-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp23-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp23-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp24-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp24-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp41-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp41-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp42-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp42-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp43-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp43-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp45-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp45-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp47-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp47-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp39-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp43-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp45-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp54-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp55-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp56-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # super-register DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin4-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp69-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp69-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end4-.Lfunc_begin0      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	18                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin6-.Lfunc_begin6    #   starting offset
	.uleb128 .Ltmp75-.Lfunc_begin6          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp75-.Lfunc_begin6          #   starting offset
	.uleb128 .Lfunc_end6-.Lfunc_begin6      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	1                               # DW_FORM_addr
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	116                             # DW_AT_rnglists_base
	.byte	23                              # DW_FORM_sec_offset
	.ascii	"\214\001"                      # DW_AT_loclists_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	29                              # DW_AT_containing_type
	.byte	19                              # DW_FORM_ref4
	.byte	54                              # DW_AT_calling_convention
	.byte	11                              # DW_FORM_data1
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	47                              # DW_TAG_template_type_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	28                              # DW_TAG_inheritance
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	99                              # DW_AT_explicit
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	52                              # DW_AT_artificial
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	76                              # DW_AT_virtuality
	.byte	11                              # DW_FORM_data1
	.byte	77                              # DW_AT_vtable_elem_location
	.byte	24                              # DW_FORM_exprloc
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	29                              # DW_AT_containing_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	76                              # DW_AT_virtuality
	.byte	11                              # DW_FORM_data1
	.byte	77                              # DW_AT_vtable_elem_location
	.byte	24                              # DW_FORM_exprloc
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	29                              # DW_AT_containing_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	52                              # DW_AT_artificial
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	54                              # DW_AT_calling_convention
	.byte	11                              # DW_FORM_data1
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
	.byte	71                              # DW_AT_specification
	.byte	19                              # DW_FORM_ref4
	.byte	32                              # DW_AT_inline
	.byte	33                              # DW_FORM_implicit_const
	.byte	1
	.byte	100                             # DW_AT_object_pointer
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	22                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	52                              # DW_AT_artificial
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	24                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	26                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	0                               # DW_CHILDREN_no
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	27                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.ascii	"\203\001"                      # DW_AT_call_target
	.byte	24                              # DW_FORM_exprloc
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	28                              # Abbreviation Code
	.byte	73                              # DW_TAG_call_site_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	126                             # DW_AT_call_value
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	29                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	30                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	32                              # DW_AT_inline
	.byte	33                              # DW_FORM_implicit_const
	.byte	1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	31                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	32                              # Abbreviation Code
	.byte	16                              # DW_TAG_reference_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	33                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	71                              # DW_AT_specification
	.byte	19                              # DW_FORM_ref4
	.byte	32                              # DW_AT_inline
	.byte	33                              # DW_FORM_implicit_const
	.byte	1
	.byte	100                             # DW_AT_object_pointer
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	34                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
	.byte	71                              # DW_AT_specification
	.byte	19                              # DW_FORM_ref4
	.byte	32                              # DW_AT_inline
	.byte	33                              # DW_FORM_implicit_const
	.byte	1
	.byte	100                             # DW_AT_object_pointer
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	35                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	36                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	37                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	38                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	39                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	1                               # DW_CHILDREN_yes
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	40                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	41                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	1                               # DW_CHILDREN_yes
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	42                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	100                             # DW_AT_object_pointer
	.byte	19                              # DW_FORM_ref4
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	43                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	100                             # DW_AT_object_pointer
	.byte	19                              # DW_FORM_ref4
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
	.byte	71                              # DW_AT_specification
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	44                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	52                              # DW_AT_artificial
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	45                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	100                             # DW_AT_object_pointer
	.byte	19                              # DW_FORM_ref4
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	71                              # DW_AT_specification
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	46                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	52                              # DW_AT_artificial
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	47                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	100                             # DW_AT_object_pointer
	.byte	19                              # DW_FORM_ref4
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	110                             # DW_AT_linkage_name
	.byte	37                              # DW_FORM_strx1
	.byte	71                              # DW_AT_specification
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x34c DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	33                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.quad	0                               # DW_AT_low_pc
	.byte	1                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2f:0xd DW_TAG_subprogram
	.byte	3                               # Abbrev [3] 0x30:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	60                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x3c:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x40:0x58 DW_TAG_structure_type
	.long	156                             # DW_AT_containing_type
	.byte	4                               # DW_AT_calling_convention
	.byte	17                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	6                               # Abbrev [6] 0x4a:0x6 DW_TAG_template_type_parameter
	.long	152                             # DW_AT_type
	.byte	6                               # DW_AT_name
	.byte	7                               # Abbrev [7] 0x50:0x6 DW_TAG_inheritance
	.long	156                             # DW_AT_type
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x56:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	152                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x5f:0xf DW_TAG_subprogram
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_declaration
                                        # DW_AT_external
                                        # DW_AT_explicit
	.byte	10                              # Abbrev [10] 0x63:0x5 DW_TAG_formal_parameter
	.long	246                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	11                              # Abbrev [11] 0x68:0x5 DW_TAG_formal_parameter
	.long	152                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x6e:0x12 DW_TAG_subprogram
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	1                               # DW_AT_virtuality
	.byte	2                               # DW_AT_vtable_elem_location
	.byte	16
	.byte	0
                                        # DW_AT_declaration
                                        # DW_AT_external
	.long	64                              # DW_AT_containing_type
	.byte	10                              # Abbrev [10] 0x7a:0x5 DW_TAG_formal_parameter
	.long	246                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x80:0x17 DW_TAG_subprogram
	.byte	16                              # DW_AT_linkage_name
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	60                              # DW_AT_type
	.byte	1                               # DW_AT_virtuality
	.byte	2                               # DW_AT_vtable_elem_location
	.byte	16
	.byte	2
                                        # DW_AT_declaration
                                        # DW_AT_external
	.long	64                              # DW_AT_containing_type
	.byte	10                              # Abbrev [10] 0x91:0x5 DW_TAG_formal_parameter
	.long	251                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x98:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x9c:0x3b DW_TAG_structure_type
	.long	156                             # DW_AT_containing_type
	.byte	4                               # DW_AT_calling_convention
	.byte	12                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	2                               # DW_AT_decl_line
	.byte	14                              # Abbrev [14] 0xa6:0x7 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	215                             # DW_AT_type
	.byte	0                               # DW_AT_data_member_location
                                        # DW_AT_artificial
	.byte	12                              # Abbrev [12] 0xad:0x12 DW_TAG_subprogram
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	1                               # DW_AT_virtuality
	.byte	2                               # DW_AT_vtable_elem_location
	.byte	16
	.byte	0
                                        # DW_AT_declaration
                                        # DW_AT_external
	.long	156                             # DW_AT_containing_type
	.byte	10                              # Abbrev [10] 0xb9:0x5 DW_TAG_formal_parameter
	.long	231                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0xbf:0x17 DW_TAG_subprogram
	.byte	10                              # DW_AT_linkage_name
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.long	60                              # DW_AT_type
	.byte	1                               # DW_AT_virtuality
	.byte	2                               # DW_AT_vtable_elem_location
	.byte	16
	.byte	2
                                        # DW_AT_declaration
                                        # DW_AT_external
	.long	156                             # DW_AT_containing_type
	.byte	10                              # Abbrev [10] 0xd0:0x5 DW_TAG_formal_parameter
	.long	236                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0xd7:0x5 DW_TAG_pointer_type
	.long	220                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xdc:0x6 DW_TAG_pointer_type
	.long	226                             # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	17                              # Abbrev [17] 0xe2:0x5 DW_TAG_subroutine_type
	.long	60                              # DW_AT_type
	.byte	15                              # Abbrev [15] 0xe7:0x5 DW_TAG_pointer_type
	.long	156                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xec:0x5 DW_TAG_pointer_type
	.long	241                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xf1:0x5 DW_TAG_const_type
	.long	156                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xf6:0x5 DW_TAG_pointer_type
	.long	64                              # DW_AT_type
	.byte	15                              # Abbrev [15] 0xfb:0x5 DW_TAG_pointer_type
	.long	256                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x100:0x5 DW_TAG_const_type
	.long	64                              # DW_AT_type
	.byte	19                              # Abbrev [19] 0x105:0x11 DW_TAG_structure_type
	.byte	4                               # DW_AT_calling_convention
	.byte	19                              # DW_AT_name
	.byte	1                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x10b:0xa DW_TAG_subprogram
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x10f:0x5 DW_TAG_formal_parameter
	.long	278                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x116:0x5 DW_TAG_pointer_type
	.long	261                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x11b:0x11 DW_TAG_subprogram
	.byte	20                              # DW_AT_linkage_name
	.long	267                             # DW_AT_specification
                                        # DW_AT_inline
	.long	293                             # DW_AT_object_pointer
	.byte	22                              # Abbrev [22] 0x125:0x6 DW_TAG_formal_parameter
	.byte	21                              # DW_AT_name
	.long	300                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x12c:0x5 DW_TAG_pointer_type
	.long	261                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x131:0x54 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.long	419                             # DW_AT_abstract_origin
	.byte	24                              # Abbrev [24] 0x13d:0x6 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.long	428                             # DW_AT_abstract_origin
	.byte	25                              # Abbrev [25] 0x143:0x5 DW_TAG_variable
	.long	436                             # DW_AT_abstract_origin
	.byte	26                              # Abbrev [26] 0x148:0xd DW_TAG_inlined_subroutine
	.long	283                             # DW_AT_abstract_origin
	.byte	2                               # DW_AT_low_pc
	.long	.Ltmp15-.Ltmp14                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	29                              # DW_AT_call_line
	.byte	1                               # DW_AT_call_column
	.byte	26                              # Abbrev [26] 0x155:0xd DW_TAG_inlined_subroutine
	.long	283                             # DW_AT_abstract_origin
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp25-.Ltmp24                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	29                              # DW_AT_call_line
	.byte	1                               # DW_AT_call_column
	.byte	27                              # Abbrev [27] 0x162:0xc DW_TAG_call_site
	.byte	1                               # DW_AT_call_target
	.byte	80
	.byte	4                               # DW_AT_call_return_pc
	.byte	28                              # Abbrev [28] 0x166:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	163
	.byte	1
	.byte	85
	.byte	0                               # End Of Children Mark
	.byte	27                              # Abbrev [27] 0x16e:0xb DW_TAG_call_site
	.byte	1                               # DW_AT_call_target
	.byte	80
	.byte	2                               # DW_AT_call_return_pc
	.byte	28                              # Abbrev [28] 0x172:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	27                              # Abbrev [27] 0x179:0xb DW_TAG_call_site
	.byte	1                               # DW_AT_call_target
	.byte	80
	.byte	5                               # DW_AT_call_return_pc
	.byte	28                              # Abbrev [28] 0x17d:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x185:0x19 DW_TAG_subprogram
	.byte	22                              # DW_AT_linkage_name
	.long	95                              # DW_AT_specification
                                        # DW_AT_inline
	.long	399                             # DW_AT_object_pointer
	.byte	22                              # Abbrev [22] 0x18f:0x6 DW_TAG_formal_parameter
	.byte	21                              # DW_AT_name
	.long	414                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	29                              # Abbrev [29] 0x195:0x8 DW_TAG_formal_parameter
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	152                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x19e:0x5 DW_TAG_pointer_type
	.long	64                              # DW_AT_type
	.byte	30                              # Abbrev [30] 0x1a3:0x1a DW_TAG_subprogram
	.byte	24                              # DW_AT_linkage_name
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	60                              # DW_AT_type
                                        # DW_AT_external
                                        # DW_AT_inline
	.byte	29                              # Abbrev [29] 0x1ac:0x8 DW_TAG_formal_parameter
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	445                             # DW_AT_type
	.byte	31                              # Abbrev [31] 0x1b4:0x8 DW_TAG_variable
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	261                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	32                              # Abbrev [32] 0x1bd:0x5 DW_TAG_reference_type
	.long	241                             # DW_AT_type
	.byte	33                              # Abbrev [33] 0x1c2:0x10 DW_TAG_subprogram
	.long	128                             # DW_AT_specification
                                        # DW_AT_inline
	.long	459                             # DW_AT_object_pointer
	.byte	22                              # Abbrev [22] 0x1cb:0x6 DW_TAG_formal_parameter
	.byte	21                              # DW_AT_name
	.long	466                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x1d2:0x5 DW_TAG_pointer_type
	.long	256                             # DW_AT_type
	.byte	34                              # Abbrev [34] 0x1d7:0x12 DW_TAG_subprogram
	.byte	44                              # DW_AT_decl_line
	.byte	28                              # DW_AT_linkage_name
	.long	173                             # DW_AT_specification
                                        # DW_AT_inline
	.long	482                             # DW_AT_object_pointer
	.byte	22                              # Abbrev [22] 0x1e2:0x6 DW_TAG_formal_parameter
	.byte	21                              # DW_AT_name
	.long	489                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x1e9:0x5 DW_TAG_pointer_type
	.long	156                             # DW_AT_type
	.byte	35                              # Abbrev [35] 0x1ee:0xbe DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	29                              # DW_AT_linkage_name
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	60                              # DW_AT_type
                                        # DW_AT_external
	.byte	36                              # Abbrev [36] 0x1fe:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	152                             # DW_AT_type
	.byte	37                              # Abbrev [37] 0x207:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	64                              # DW_AT_type
	.byte	38                              # Abbrev [38] 0x212:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	60                              # DW_AT_type
	.byte	39                              # Abbrev [39] 0x21b:0x1c DW_TAG_inlined_subroutine
	.long	389                             # DW_AT_abstract_origin
	.byte	7                               # DW_AT_low_pc
	.long	.Ltmp39-.Ltmp38                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	33                              # DW_AT_call_line
	.byte	23                              # DW_AT_call_column
	.byte	40                              # Abbrev [40] 0x228:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	87
	.long	399                             # DW_AT_abstract_origin
	.byte	40                              # Abbrev [40] 0x22f:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	83
	.long	405                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	41                              # Abbrev [41] 0x237:0x3f DW_TAG_inlined_subroutine
	.long	419                             # DW_AT_abstract_origin
	.byte	0                               # DW_AT_ranges
	.byte	0                               # DW_AT_call_file
	.byte	35                              # DW_AT_call_line
	.byte	24                              # DW_AT_call_column
	.byte	24                              # Abbrev [24] 0x240:0x6 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.long	428                             # DW_AT_abstract_origin
	.byte	39                              # Abbrev [39] 0x246:0x15 DW_TAG_inlined_subroutine
	.long	450                             # DW_AT_abstract_origin
	.byte	8                               # DW_AT_low_pc
	.long	.Ltmp42-.Ltmp41                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	28                              # DW_AT_call_line
	.byte	21                              # DW_AT_call_column
	.byte	40                              # Abbrev [40] 0x253:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	87
	.long	459                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	26                              # Abbrev [26] 0x25b:0xd DW_TAG_inlined_subroutine
	.long	283                             # DW_AT_abstract_origin
	.byte	9                               # DW_AT_low_pc
	.long	.Ltmp43-.Ltmp42                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	29                              # DW_AT_call_line
	.byte	1                               # DW_AT_call_column
	.byte	26                              # Abbrev [26] 0x268:0xd DW_TAG_inlined_subroutine
	.long	283                             # DW_AT_abstract_origin
	.byte	10                              # DW_AT_low_pc
	.long	.Ltmp52-.Ltmp51                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	29                              # DW_AT_call_line
	.byte	1                               # DW_AT_call_column
	.byte	0                               # End Of Children Mark
	.byte	39                              # Abbrev [39] 0x276:0x15 DW_TAG_inlined_subroutine
	.long	471                             # DW_AT_abstract_origin
	.byte	11                              # DW_AT_low_pc
	.long	.Ltmp44-.Ltmp43                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	42                              # DW_AT_call_line
	.byte	1                               # DW_AT_call_column
	.byte	40                              # Abbrev [40] 0x283:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	87
	.long	482                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	39                              # Abbrev [39] 0x28b:0x15 DW_TAG_inlined_subroutine
	.long	471                             # DW_AT_abstract_origin
	.byte	12                              # DW_AT_low_pc
	.long	.Ltmp61-.Ltmp60                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	42                              # DW_AT_call_line
	.byte	1                               # DW_AT_call_column
	.byte	40                              # Abbrev [40] 0x298:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	87
	.long	482                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	27                              # Abbrev [27] 0x2a0:0xb DW_TAG_call_site
	.byte	1                               # DW_AT_call_target
	.byte	80
	.byte	13                              # DW_AT_call_return_pc
	.byte	28                              # Abbrev [28] 0x2a4:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	145
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	42                              # Abbrev [42] 0x2ac:0x18 DW_TAG_subprogram
	.byte	14                              # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
	.long	700                             # DW_AT_object_pointer
                                        # DW_AT_call_all_calls
	.long	471                             # DW_AT_abstract_origin
	.byte	40                              # Abbrev [40] 0x2bc:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.long	482                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	43                              # Abbrev [43] 0x2c4:0x2f DW_TAG_subprogram
	.byte	15                              # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
	.long	726                             # DW_AT_object_pointer
                                        # DW_AT_call_all_calls
	.byte	44                              # DW_AT_decl_line
	.byte	31                              # DW_AT_linkage_name
	.long	173                             # DW_AT_specification
	.byte	44                              # Abbrev [44] 0x2d6:0x7 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.long	489                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	39                              # Abbrev [39] 0x2dd:0x15 DW_TAG_inlined_subroutine
	.long	471                             # DW_AT_abstract_origin
	.byte	16                              # DW_AT_low_pc
	.long	.Ltmp68-.Ltmp66                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	44                              # DW_AT_call_line
	.byte	15                              # DW_AT_call_column
	.byte	40                              # Abbrev [40] 0x2ea:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.long	482                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	45                              # Abbrev [45] 0x2f3:0x19 DW_TAG_subprogram
	.byte	17                              # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
	.long	771                             # DW_AT_object_pointer
                                        # DW_AT_call_all_calls
	.long	191                             # DW_AT_specification
	.byte	46                              # Abbrev [46] 0x303:0x8 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	21                              # DW_AT_name
	.long	850                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	0                               # End Of Children Mark
	.byte	47                              # Abbrev [47] 0x30c:0x2e DW_TAG_subprogram
	.byte	18                              # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
	.long	797                             # DW_AT_object_pointer
                                        # DW_AT_call_all_calls
	.byte	32                              # DW_AT_linkage_name
	.long	110                             # DW_AT_specification
	.byte	44                              # Abbrev [44] 0x31d:0x7 DW_TAG_formal_parameter
	.byte	5                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.long	414                             # DW_AT_type
                                        # DW_AT_artificial
	.byte	39                              # Abbrev [39] 0x324:0x15 DW_TAG_inlined_subroutine
	.long	471                             # DW_AT_abstract_origin
	.byte	19                              # DW_AT_low_pc
	.long	.Ltmp74-.Ltmp72                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	10                              # DW_AT_call_line
	.byte	29                              # DW_AT_call_column
	.byte	40                              # Abbrev [40] 0x331:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.long	482                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	42                              # Abbrev [42] 0x33a:0x18 DW_TAG_subprogram
	.byte	20                              # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
	.long	842                             # DW_AT_object_pointer
                                        # DW_AT_call_all_calls
	.long	450                             # DW_AT_abstract_origin
	.byte	40                              # Abbrev [40] 0x34a:0x7 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.long	459                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x352:0x5 DW_TAG_pointer_type
	.long	241                             # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	2                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
	.long	.Ldebug_ranges1-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	1                               # DW_RLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp39-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp43-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp45-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp52-.Lfunc_begin0          #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_ranges1:
	.byte	1                               # DW_RLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin3-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end4-.Lfunc_begin0      #   ending offset
	.byte	3                               # DW_RLE_startx_length
	.byte	17                              #   start index
	.uleb128 .Lfunc_end5-.Lfunc_begin5      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	18                              #   start index
	.uleb128 .Lfunc_end6-.Lfunc_begin6      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	20                              #   start index
	.uleb128 .Lfunc_end7-.Lfunc_begin7      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	144                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"thrown.cc"                     # string offset=28
.Linfo_string2:
	.asciz	"." # string offset=38
.Linfo_string3:
	.asciz	"count"                         # string offset=78
.Linfo_string4:
	.asciz	"int"                           # string offset=84
.Linfo_string5:
	.asciz	"long"                          # string offset=88
.Linfo_string6:
	.asciz	"T"                             # string offset=93
.Linfo_string7:
	.asciz	"_vptr$Base"                    # string offset=95
.Linfo_string8:
	.asciz	"__vtbl_ptr_type"               # string offset=106
.Linfo_string9:
	.asciz	"~Base"                         # string offset=122
.Linfo_string10:
	.asciz	"_ZNK4Base5valueEv"             # string offset=128
.Linfo_string11:
	.asciz	"value"                         # string offset=146
.Linfo_string12:
	.asciz	"Base"                          # string offset=152
.Linfo_string13:
	.asciz	"held"                          # string offset=157
.Linfo_string14:
	.asciz	"Derived"                       # string offset=162
.Linfo_string15:
	.asciz	"~Derived"                      # string offset=170
.Linfo_string16:
	.asciz	"_ZNK7DerivedIlE5valueEv"       # string offset=179
.Linfo_string17:
	.asciz	"Derived<long>"                 # string offset=203
.Linfo_string18:
	.asciz	"~Guard"                        # string offset=217
.Linfo_string19:
	.asciz	"Guard"                         # string offset=224
.Linfo_string20:
	.asciz	"_ZN5GuardD2Ev"                 # string offset=230
.Linfo_string21:
	.asciz	"this"                          # string offset=244
.Linfo_string22:
	.asciz	"_ZN7DerivedIlEC2El"            # string offset=249
.Linfo_string23:
	.asciz	"t"                             # string offset=268
.Linfo_string24:
	.asciz	"_Z7checkedRK4Base"             # string offset=270
.Linfo_string25:
	.asciz	"checked"                       # string offset=288
.Linfo_string26:
	.asciz	"base"                          # string offset=296
.Linfo_string27:
	.asciz	"guard"                         # string offset=301
.Linfo_string28:
	.asciz	"_ZN4BaseD2Ev"                  # string offset=307
.Linfo_string29:
	.asciz	"_Z5triedl"                     # string offset=320
.Linfo_string30:
	.asciz	"tried"                         # string offset=330
.Linfo_string31:
	.asciz	"_ZN4BaseD0Ev"                  # string offset=336
.Linfo_string32:
	.asciz	"_ZN7DerivedIlED0Ev"            # string offset=349
.Linfo_string33:
	.asciz	"n"                             # string offset=368
.Linfo_string34:
	.asciz	"thrown"                        # string offset=370
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	_ZZ7countervE5count
	.quad	.Lfunc_begin0
	.quad	.Ltmp14
	.quad	.Ltmp24
	.quad	.Ltmp11
	.quad	.Ltmp19
	.quad	.Lfunc_begin1
	.quad	.Ltmp38
	.quad	.Ltmp41
	.quad	.Ltmp42
	.quad	.Ltmp51
	.quad	.Ltmp43
	.quad	.Ltmp60
	.quad	.Ltmp48
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp66
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Ltmp72
	.quad	.Lfunc_begin7
.Ldebug_addr_end0:
	.globl	_ZN4BaseD1Ev
	.type	_ZN4BaseD1Ev,@function
.set _ZN4BaseD1Ev, _ZN4BaseD2Ev
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym __gxx_personality_v0
	.addrsig_sym _Unwind_Resume
	.addrsig_sym _ZTIi
	.addrsig_sym _ZTVN10__cxxabiv117__class_type_infoE
	.addrsig_sym _ZTS4Base
	.addrsig_sym _ZTI4Base
	.addrsig_sym _ZTVN10__cxxabiv120__si_class_type_infoE
	.addrsig_sym _ZTS7DerivedIlE
	.addrsig_sym _ZTI7DerivedIlE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
