/* Numbers of x86-64 Linux system calls and their constants (asm/unistd_64.h, asm/mman.h,
   asm/signal.h). */

#define __NR_write 1
#define __NR_mmap 9
#define __NR_mprotect 10
#define __NR_munmap 11
#define __NR_rt_sigprocmask 14
#define __NR_getpid 39
#define __NR_exit 60
#define __NR_exit_group 231

#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define MAP_PRIVATE 2
#define MAP_ANONYMOUS 0x20

#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define _NSIG8 8                /* bytes in the kernel's signal set */

#define SIGUSR1_BIT 0x200       /* signal 10 */
