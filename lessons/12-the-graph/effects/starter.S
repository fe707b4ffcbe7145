/* void effects(const struct version readings[4] %rdi, long saved[4] %rsi, long n %rdx)
   struct version { long warm, end; }; naive, reuse only, lightweight only, both */

        .text
        .globl  effects
        .type   effects, @function
effects:
        ret
        .size   effects, .-effects
