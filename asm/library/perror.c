/* Errors in words: those that the lab's kernel answers with. */

#include "library.h"

static const struct {
  int number;
  const char *text;
} errors[] = {
    {0, "Success"},
    {1, "Operation not permitted"},
    {2, "No such file or directory"},
    {3, "No such process"},
    {4, "Interrupted system call"},
    {9, "Bad file descriptor"},
    {11, "Resource temporarily unavailable"},
    {12, "Cannot allocate memory"},
    {13, "Permission denied"},
    {14, "Bad address"},
    {16, "Device or resource busy"},
    {17, "File exists"},
    {19, "No such device"},
    {22, "Invalid argument"},
    {25, "Inappropriate ioctl for device"},
    {28, "No space left on device"},
    {29, "Illegal seek"},
    {32, "Broken pipe"},
    {33, "Numerical argument out of domain"},
    {34, "Numerical result out of range"},
    {38, "Function not implemented"},
};

char *strerror(int number) {
  static char unknown[32] = "Unknown error ";
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    if (errors[i].number == number)
      return (char *)errors[i].text;
  char *to = unknown + 14;
  unsigned size = number < 0 ? -(unsigned)number : number, unit = 1;
  if (number < 0)
    *to++ = '-';
  while (size / unit >= 10)
    unit *= 10;
  for (; unit; unit /= 10)
    *to++ = '0' + size / unit % 10;
  *to = 0;
  return unknown;
}

void perror(const char *text) {
  const char *error = strerror(*__errno_location());
  if (text && *text) {
    __lab_text(stderr, text);
    __lab_text(stderr, ": ");
  }
  __lab_text(stderr, error);
  __lab_text(stderr, "\n");
  __lab_flush(stderr);
}
