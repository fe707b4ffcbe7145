/* Register contents that the eye recognises: the context's letter, then the register.
   Context A gets its own (0xa0a0…) from the lab before the first instruction. */

#define B_RBX 0xb0b0b0b0b0b0b00b
#define B_RBP 0xb0b0b0b0b0b0b0bb
#define B_R12 0xb0b0b0b0b0b0b012
#define B_R13 0xb0b0b0b0b0b0b013
#define B_R14 0xb0b0b0b0b0b0b014
#define B_R15 0xb0b0b0b0b0b0b015
#define B_RDI 0xb0b0b0b0b0b0b0d1
#define B_RSI 0xb0b0b0b0b0b0b051
#define B_RDX 0xb0b0b0b0b0b0b00d
#define B_RCX 0xb0b0b0b0b0b0b00c
#define B_R8 0xb0b0b0b0b0b0b008
#define B_R9 0xb0b0b0b0b0b0b009

#define B_FCW 0x027f            /* x87 in double precision instead of extended */
#define B_MXCSR 0x9f80          /* SSE flushes results too small to be normal to zero */
