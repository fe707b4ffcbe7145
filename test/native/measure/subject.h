#ifndef SUBJECT_H
#define SUBJECT_H

#include <stdint.h>

/* Something to measure. Each lies in the linker section `subjects`, so that C and assembly can both
   contribute. */
struct subject {
        const char *name;
        const char *title;                      /* what a unit is, for people */
        void (*run)(uint64_t iterations);
        uint64_t units;                         /* that one iteration does */
        void (*prepare)(uint64_t a, uint64_t b);        /* or 0 */
        uint64_t a, b;
};

extern const struct subject subjects_begin[] __asm__("__start_subjects");
extern const struct subject subjects_end[] __asm__("__stop_subjects");

#endif
