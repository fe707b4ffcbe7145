/* What probe.S and check.c share. Offsets in bytes. */

#define OF_RSP          48
#define OF_FLAGS        56
#define OF_RDI          64
#define OF_RSI          72
#define OF_FX           80              /* fxsave's 512 bytes: fcw at 0, tags at 4, mxcsr at 24, xmm0 at 160 */
#define STATE_SIZE      592

#ifndef __ASSEMBLER__
#include <stdint.h>

/* Registers as they are found: rbx, rbp, r12 to r15 are `kept`. */
struct state {
        uint64_t kept[6];
        uint64_t rsp, flags, rdi, rsi;
        unsigned char fx[512];
} __attribute__((aligned(16)));

/* Loads the kept registers, MXCSR, the x87 control word and xmm6 to xmm15 from `given`, switches, and returns when
   it is resumed, with what it found in `seen`. *stack is where rsp has to be then. */
void probe(const struct state *given, uint64_t *stack, void *save, void *resume);

/* Where a new context begins: notes in `seen` what it finds, and calls `first`. */
void probe_begin(void);
void first(void);

extern struct state seen;
extern uint64_t *arriving;              /* the *stack of whoever is to go on */
#endif
