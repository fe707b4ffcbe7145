/* What the members of the library share. Names that programs do not know begin with __lab_. */

#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#define NULL_TEXT "(null)"
#define EOF (-1)

/* A stream. What it is given is written when the function returns that was given it, so nothing is lost where a
   program ends, and every call that printed can be seen to have written. */
typedef struct {
  int descriptor;
  int pushed;           /* what ungetc put back, else EOF */
  int ended, failed;
  char *next;           /* in the buffer; what lies before waits to be written */
  char buffer[512];
} FILE;

extern FILE *stdin, *stdout, *stderr;

/* Where formatted text goes: a stream, or memory of which [next, end) is free. */
struct sink {
  FILE *stream;
  char *next, *end;
  long count;
};

void __lab_put(struct sink *sink, const char *bytes, size_t size);
void __lab_pad(struct sink *sink, char with, long count);
void __lab_format(struct sink *sink, const char *format, va_list arguments);

/* What stands behind a % in a format. */
struct conversion {
  char left, sign, space, alternate, zero;
  char wide;            /* the argument is a long double */
  int width, precision;
  char letter;
};

void __lab_float(struct sink *sink, const struct conversion *how, long double value);
void __lab_number(struct sink *sink, const struct conversion *how, const char *prefix, const char *digits,
                  int count, int zeros);

void __lab_write(FILE *stream, const char *bytes, size_t size);
void __lab_flush(FILE *stream);
void __lab_text(FILE *stream, const char *text);

int *__errno_location(void);
_Noreturn void abort(void);
_Noreturn void _exit(int code);
void *malloc(size_t size);
void free(void *block);

static inline long __lab_call(long number, long a, long b, long c, long d) {
  long result;
  register long fourth __asm__("r10") = d;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
  return result;
}

/* Copies upwards, and returns the end of the copy. */
static inline char *__lab_copy(char *to, const char *from, size_t size) {
  __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
  return to;
}

/* -errno to errno and -1. */
static inline long __lab_result(long result) {
  if (result > -4096 && result < 0) {
    *__errno_location() = -result;
    return -1;
  }
  return result;
}

/* Another name for a function of this file. */
#define ALIAS(name, of) extern __typeof(of) name __attribute__((alias(#of)))
