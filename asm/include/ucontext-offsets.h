/* Offsets in bytes of the fields of ucontext_t on x86-64 Linux, under the names that glibc's
   sources use for them. Up to uc_sigmask the layout is that of the kernel's struct ucontext and struct
   sigcontext; the mask's 128 bytes and the block for the floating-point environment behind it are glibc's. */

#define oLINK 8                 /* uc_link: the context to go on in when this one ends */
#define oSS_SP 16               /* uc_stack: where the context's stack begins */
#define oSS_SIZE 32
#define oR8 40                  /* uc_mcontext.gregs, from here to oCR2 */
#define oR9 48
#define oR10 56
#define oR11 64
#define oR12 72
#define oR13 80
#define oR14 88
#define oR15 96
#define oRDI 104
#define oRSI 112
#define oRBP 120
#define oRBX 128
#define oRDX 136
#define oRAX 144
#define oRCX 152
#define oRSP 160
#define oRIP 168
#define oEFL 176
#define oFPREGS 224             /* uc_mcontext.fpregs: address of the block below */
#define oSIGMASK 296            /* uc_sigmask: 128 bytes, of which the kernel uses 8 */
#define oFPREGSMEM 424          /* the block: what fnstenv stores comes first */
#define oMXCSR 448

#define UCONTEXT_SIZE 936
