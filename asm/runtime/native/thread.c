/* What some routines expect of their thread: Go's keeps the running goroutine in the last word below fs, one for
   Windows finds at gs the block of its thread, which has its own address in the seventh word. */

#define _GNU_SOURCE
#include <asm/prctl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "context.h"

__attribute__((used)) static __thread unsigned long below_fs[8];

__attribute__((constructor)) static void set_block(void)
{
        static void *block[1024];
        block[6] = block;
        if (WINDOWS && syscall(SYS_arch_prctl, ARCH_SET_GS, block))
                abort();
}
