/* Instructions that the stepper has to know. */

#include "stepper.h"

/* The opcode at rip behind its legacy and REX prefixes. `repeated` tells of F2 or F3. */
int opcode(u64 rip, int *repeated)
{
        unsigned char bytes[16] = { 0 };
        ssize_t size = pread(memory, bytes, 15, rip);
        *repeated = 0;
        for (ssize_t i = 0; i < size; i++) {
                if (bytes[i] == 0xf2 || bytes[i] == 0xf3)
                        *repeated = 1;
                else if (!memchr("\x66\x67\x2e\x36\x3e\x26\x64\x65", bytes[i], 8) &&
                         (bytes[i] & 0xf0) != 0x40)
                        return bytes[i] == 0x0f ? 0x0f00 | bytes[i + 1] : bytes[i];
        }
        return 0;
}

/* Single steps leave the trap flag where the program can see it: in what pushf and syscall save. */
void hide_trap_flag(int op)
{
        struct user_regs_struct r = get_registers();
        if (op == 0x9c) {
                unsigned char high;
                check(pread(memory, &high, 1, r.rsp + 1) == 1, "pread");
                high &= ~(TF >> 8);
                check(pwrite(memory, &high, 1, r.rsp + 1) == 1, "pwrite");
        } else {
                r.r11 &= ~TF;
                put_registers(&r);
        }
}
