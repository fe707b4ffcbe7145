#ifndef CONTEXT_H
#define CONTEXT_H

#include <stddef.h>

/* What adapter.S makes of @SYMBOLS@, however it is called: @WORDS@. */

extern const char lab_context_size[];   /* its address is the number of bytes in a context object */
#define CONTEXT_SIZE ((size_t)lab_context_size)

/* Makes a context in an object of CONTEXT_SIZE bytes. When it is first resumed, body begins on the stack; it
   must not return. */
void lab_context_make(void *context, void *stack, size_t bytes, void (*body)(void));

/* Saves who calls in one object and resumes another. Returns when somebody resumes the first. */
void lab_context_switch(void *save, void *resume);

/* The code of the function itself, for addresses. */
extern const char routine[] __asm__("@SYMBOL@");
#define ROUTINE "@SYMBOL@"

/* 1 if who made a context resumes it, and who runs in one can only go back to its maker. */
#define TAKES_TURNS @TURNS@

/* 1 if it is called by Microsoft's x64 convention, in which rdi, rsi and xmm6 to xmm15 are kept, too. */
#define WINDOWS @WINDOWS@

#endif
