# g++ -O2 thrown.cc (g++ 12.2.0)
	.file	"thrown.cc"
	.text
	.section	.text._ZNK4Base5valueEv,"axG",@progbits,_ZNK4Base5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK4Base5valueEv
	.type	_ZNK4Base5valueEv, @function
_ZNK4Base5valueEv:
.LFB0:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	_ZNK4Base5valueEv, .-_ZNK4Base5valueEv
	.text
	.align 2
	.p2align 4
	.globl	_ZN4BaseD2Ev
	.type	_ZN4BaseD2Ev, @function
_ZN4BaseD2Ev:
.LFB11:
	.cfi_startproc
	addl	$1, _ZZ7countervE5count(%rip)
	ret
	.cfi_endproc
.LFE11:
	.size	_ZN4BaseD2Ev, .-_ZN4BaseD2Ev
	.globl	_ZN4BaseD1Ev
	.set	_ZN4BaseD1Ev,_ZN4BaseD2Ev
	.section	.text._ZN7DerivedIlED2Ev,"axG",@progbits,_ZN7DerivedIlED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7DerivedIlED2Ev
	.type	_ZN7DerivedIlED2Ev, @function
_ZN7DerivedIlED2Ev:
.LFB21:
	.cfi_startproc
	addl	$1, _ZZ7countervE5count(%rip)
	ret
	.cfi_endproc
.LFE21:
	.size	_ZN7DerivedIlED2Ev, .-_ZN7DerivedIlED2Ev
	.weak	_ZN7DerivedIlED1Ev
	.set	_ZN7DerivedIlED1Ev,_ZN7DerivedIlED2Ev
	.section	.text._ZNK7DerivedIlE5valueEv,"axG",@progbits,_ZNK7DerivedIlE5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZNK7DerivedIlE5valueEv
	.type	_ZNK7DerivedIlE5valueEv, @function
_ZNK7DerivedIlE5valueEv:
.LFB24:
	.cfi_startproc
	movq	8(%rdi), %rax
	addl	$1, %eax
	ret
	.cfi_endproc
.LFE24:
	.size	_ZNK7DerivedIlE5valueEv, .-_ZNK7DerivedIlE5valueEv
	.text
	.align 2
	.p2align 4
	.globl	_ZN4BaseD0Ev
	.type	_ZN4BaseD0Ev, @function
_ZN4BaseD0Ev:
.LFB13:
	.cfi_startproc
	addl	$1, _ZZ7countervE5count(%rip)
	movl	$8, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE13:
	.size	_ZN4BaseD0Ev, .-_ZN4BaseD0Ev
	.section	.text._ZN7DerivedIlED0Ev,"axG",@progbits,_ZN7DerivedIlED5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7DerivedIlED0Ev
	.type	_ZN7DerivedIlED0Ev, @function
_ZN7DerivedIlED0Ev:
.LFB23:
	.cfi_startproc
	addl	$1, _ZZ7countervE5count(%rip)
	movl	$16, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE23:
	.size	_ZN7DerivedIlED0Ev, .-_ZN7DerivedIlED0Ev
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.globl	_Z7checkedRK4Base
	.type	_Z7checkedRK4Base, @function
_Z7checkedRK4Base:
.LFB8:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA8
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movq	%rdi, %rbx
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movq	(%rdi), %rax
.LEHB0:
	call	*16(%rax)
	cmpl	$100, %eax
	jg	.L16
	movq	(%rbx), %rax
	movq	%rbx, %rdi
	call	*16(%rax)
.LEHE0:
	subl	$1, _ZZ7countervE5count(%rip)
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L14:
	.cfi_restore_state
	jmp	.L15
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
.LLSDA8:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE8-.LLSDACSB8
.LLSDACSB8:
	.uleb128 .LEHB0-.LFB8
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L14-.LFB8
	.uleb128 0
.LLSDACSE8:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC8
	.type	_Z7checkedRK4Base.cold, @function
_Z7checkedRK4Base.cold:
.LFSB8:
.L16:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	movq	%rbx, %rdi
	movq	%rax, %rbp
	movq	(%rbx), %rax
.LEHB1:
	call	*16(%rax)
.LEHE1:
	movl	%eax, 0(%rbp)
	xorl	%edx, %edx
	leaq	_ZTIi(%rip), %rsi
	movq	%rbp, %rdi
.LEHB2:
	call	__cxa_throw@PLT
.LEHE2:
.L12:
.L15:
	movq	%rax, %rdi
.L11:
	subl	$1, _ZZ7countervE5count(%rip)
.LEHB3:
	call	_Unwind_Resume@PLT
.LEHE3:
.L13:
	movq	%rax, %rbx
	movq	%rbp, %rdi
	call	__cxa_free_exception@PLT
	movq	%rbx, %rdi
	jmp	.L11
	.cfi_endproc
.LFE8:
	.section	.gcc_except_table
.LLSDAC8:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC8-.LLSDACSBC8
.LLSDACSBC8:
	.uleb128 .LEHB1-.LCOLDB0
	.uleb128 .LEHE1-.LEHB1
	.uleb128 .L13-.LCOLDB0
	.uleb128 0
	.uleb128 .LEHB2-.LCOLDB0
	.uleb128 .LEHE2-.LEHB2
	.uleb128 .L12-.LCOLDB0
	.uleb128 0
	.uleb128 .LEHB3-.LCOLDB0
	.uleb128 .LEHE3-.LEHB3
	.uleb128 0
	.uleb128 0
.LLSDACSEC8:
	.section	.text.unlikely
	.text
	.size	_Z7checkedRK4Base, .-_Z7checkedRK4Base
	.section	.text.unlikely
	.size	_Z7checkedRK4Base.cold, .-_Z7checkedRK4Base.cold
.LCOLDE0:
	.text
.LHOTE0:
	.section	.text.unlikely
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.globl	_Z5triedl
	.type	_Z5triedl, @function
_Z5triedl:
.LFB9:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA9
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	leaq	16+_ZTV7DerivedIlE(%rip), %rax
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	movq	%rdi, 24(%rsp)
	leaq	16(%rsp), %rdi
	movq	%rax, 16(%rsp)
.LEHB4:
	call	_Z7checkedRK4Base
.LEHE4:
.L23:
	addl	$1, _ZZ7countervE5count(%rip)
	addq	$32, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L25:
	.cfi_restore_state
	movq	%rax, %rdi
	movq	%rdx, %rax
	jmp	.L21
	.section	.gcc_except_table
	.align 4
.LLSDA9:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT9-.LLSDATTD9
.LLSDATTD9:
	.byte	0x1
	.uleb128 .LLSDACSE9-.LLSDACSB9
.LLSDACSB9:
	.uleb128 .LEHB4-.LFB9
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L25-.LFB9
	.uleb128 0x3
.LLSDACSE9:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	DW.ref._ZTIi-.
.LLSDATT9:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC9
	.type	_Z5triedl.cold, @function
_Z5triedl.cold:
.LFSB9:
.L21:
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -16
	subq	$1, %rax
	jne	.L22
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	subl	$100, %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L23
.L22:
	call	__cxa_begin_catch@PLT
	xorl	%eax, %eax
	movl	%eax, _ZZ7countervE5count(%rip)
.LEHB5:
	call	__cxa_rethrow@PLT
.LEHE5:
.L26:
	movq	%rax, %rbx
	call	__cxa_end_catch@PLT
	movq	%rbx, %rdi
	addl	$1, _ZZ7countervE5count(%rip)
.LEHB6:
	call	_Unwind_Resume@PLT
.LEHE6:
	.cfi_endproc
.LFE9:
	.section	.gcc_except_table
	.align 4
.LLSDAC9:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC9-.LLSDATTDC9
.LLSDATTDC9:
	.byte	0x1
	.uleb128 .LLSDACSEC9-.LLSDACSBC9
.LLSDACSBC9:
	.uleb128 .LEHB5-.LCOLDB1
	.uleb128 .LEHE5-.LEHB5
	.uleb128 .L26-.LCOLDB1
	.uleb128 0
	.uleb128 .LEHB6-.LCOLDB1
	.uleb128 .LEHE6-.LEHB6
	.uleb128 0
	.uleb128 0
.LLSDACSEC9:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	0

	.long	DW.ref._ZTIi-.
.LLSDATTC9:
	.section	.text.unlikely
	.text
	.size	_Z5triedl, .-_Z5triedl
	.section	.text.unlikely
	.size	_Z5triedl.cold, .-_Z5triedl.cold
.LCOLDE1:
	.text
.LHOTE1:
	.weak	_ZTS4Base
	.section	.rodata._ZTS4Base,"aG",@progbits,_ZTS4Base,comdat
	.type	_ZTS4Base, @object
	.size	_ZTS4Base, 6
_ZTS4Base:
	.string	"4Base"
	.weak	_ZTI4Base
	.section	.data.rel.ro._ZTI4Base,"awG",@progbits,_ZTI4Base,comdat
	.align 8
	.type	_ZTI4Base, @object
	.size	_ZTI4Base, 16
_ZTI4Base:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4Base
	.weak	_ZTS7DerivedIlE
	.section	.rodata._ZTS7DerivedIlE,"aG",@progbits,_ZTS7DerivedIlE,comdat
	.align 8
	.type	_ZTS7DerivedIlE, @object
	.size	_ZTS7DerivedIlE, 12
_ZTS7DerivedIlE:
	.string	"7DerivedIlE"
	.weak	_ZTI7DerivedIlE
	.section	.data.rel.ro._ZTI7DerivedIlE,"awG",@progbits,_ZTI7DerivedIlE,comdat
	.align 8
	.type	_ZTI7DerivedIlE, @object
	.size	_ZTI7DerivedIlE, 24
_ZTI7DerivedIlE:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7DerivedIlE
	.quad	_ZTI4Base
	.weak	_ZTV7DerivedIlE
	.section	.data.rel.ro.local._ZTV7DerivedIlE,"awG",@progbits,_ZTV7DerivedIlE,comdat
	.align 8
	.type	_ZTV7DerivedIlE, @object
	.size	_ZTV7DerivedIlE, 40
_ZTV7DerivedIlE:
	.quad	0
	.quad	_ZTI7DerivedIlE
	.quad	_ZN7DerivedIlED1Ev
	.quad	_ZN7DerivedIlED0Ev
	.quad	_ZNK7DerivedIlE5valueEv
	.weak	_ZTV4Base
	.section	.data.rel.ro.local._ZTV4Base,"awG",@progbits,_ZTV4Base,comdat
	.align 8
	.type	_ZTV4Base, @object
	.size	_ZTV4Base, 40
_ZTV4Base:
	.quad	0
	.quad	_ZTI4Base
	.quad	_ZN4BaseD1Ev
	.quad	_ZN4BaseD0Ev
	.quad	_ZNK4Base5valueEv
	.weak	_ZZ7countervE5count
	.section	.data._ZZ7countervE5count,"awG",@progbits,_ZZ7countervE5count,comdat
	.align 4
	.type	_ZZ7countervE5count, @gnu_unique_object
	.size	_ZZ7countervE5count, 4
_ZZ7countervE5count:
	.long	3
	.hidden	DW.ref._ZTIi
	.weak	DW.ref._ZTIi
	.section	.data.rel.local.DW.ref._ZTIi,"awG",@progbits,DW.ref._ZTIi,comdat
	.align 8
	.type	DW.ref._ZTIi, @object
	.size	DW.ref._ZTIi, 8
DW.ref._ZTIi:
	.quad	_ZTIi
	.hidden	DW.ref.__gxx_personality_v0
	.weak	DW.ref.__gxx_personality_v0
	.section	.data.rel.local.DW.ref.__gxx_personality_v0,"awG",@progbits,DW.ref.__gxx_personality_v0,comdat
	.align 8
	.type	DW.ref.__gxx_personality_v0, @object
	.size	DW.ref.__gxx_personality_v0, 8
DW.ref.__gxx_personality_v0:
	.quad	__gxx_personality_v0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
