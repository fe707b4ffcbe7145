/* What the functions of the printf family have in common: a format and its arguments become text. */

#include "library.h"

void __lab_put(struct sink *sink, const char *bytes, size_t size) {
  sink->count += size;
  if (sink->stream) {
    __lab_write(sink->stream, bytes, size);
    return;
  }
  size_t room = sink->end - sink->next;
  sink->next = __lab_copy(sink->next, bytes, size < room ? size : room);
}

void __lab_pad(struct sink *sink, char with, long count) {
  for (; count > 0; count--)
    __lab_put(sink, &with, 1);
}

/* Blanks, prefix, zeros, digits, blanks: the parts of a number that fill its width. */
void __lab_number(struct sink *sink, const struct conversion *how, const char *prefix, const char *digits,
                  int count, int zeros) {
  int length = 0;
  while (prefix[length])
    length++;
  long blanks = (long)how->width - length - zeros - count;
  if (!how->left)
    __lab_pad(sink, ' ', blanks);
  __lab_put(sink, prefix, length);
  __lab_pad(sink, '0', zeros);
  __lab_put(sink, digits, count);
  if (how->left)
    __lab_pad(sink, ' ', blanks);
}

static void integer(struct sink *sink, const struct conversion *how, unsigned long value, int negative) {
  char digits[24], *end = digits + sizeof digits, *first = end;
  char letter = how->letter;
  unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
  char ten = letter == 'X' ? 'A' : 'a';
  const char *prefix = letter != 'd' ? "" : negative ? "-" : how->sign ? "+" : how->space ? " " : "";
  if ((how->alternate && value && base == 16) || letter == 'p')
    prefix = letter == 'X' ? "0X" : letter == 'x' ? "0x" : how->sign ? "+0x" : how->space ? " 0x" : "0x";
  for (; value; value /= base) {
    char digit = value % base;
    *--first = digit < 10 ? '0' + digit : ten + digit - 10;
  }
  int count = end - first, length = 0;
  int least = how->precision < 0 ? 1 : how->precision;
  if (how->alternate && base == 8 && least <= count)
    least = count + 1;
  while (prefix[length])
    length++;
  if (how->zero && !how->left && how->precision < 0 && how->width - length > least)
    least = how->width - length;
  __lab_number(sink, how, prefix, first, count, least > count ? least - count : 0);
}

static void text(struct sink *sink, const struct conversion *how, const char *text) {
  if (!text)
    text = how->precision < 0 || how->precision >= 6 ? NULL_TEXT : "";
  size_t size = 0;
  while ((how->precision < 0 || size < (size_t)how->precision) && text[size])
    size++;
  __lab_number(sink, how, "", text, size, 0);
}

/* Digits of a width or a precision. */
static int count(const char **format) {
  int value = 0;
  for (; **format >= '0' && **format <= '9'; ++*format)
    if (value < INT_MAX / 10 - 1)
      value = value * 10 + **format - '0';
  return value;
}

/* An integer argument of a length in bytes, as its conversion reads it. */
static unsigned long argument(va_list *arguments, int length, int isSigned) {
  unsigned long value = length == 8 ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned);
  switch (length) {
    case 1: return isSigned ? (unsigned long)(signed char)value : (unsigned char)value;
    case 2: return isSigned ? (unsigned long)(short)value : (unsigned short)value;
    case 4: return isSigned ? (unsigned long)(int)value : value;
  }
  return value;
}

/* One conversion, `format` behind its %; returns what stands behind it, or NULL if it is none. */
static const char *convert(struct sink *sink, const char *format, va_list *arguments) {
  struct conversion how = {.precision = -1};
  for (;; format++) {
    if (*format == '-')
      how.left = 1;
    else if (*format == '+')
      how.sign = 1;
    else if (*format == ' ')
      how.space = 1;
    else if (*format == '#')
      how.alternate = 1;
    else if (*format == '0')
      how.zero = 1;
    else if (*format != '\'')
      break;
  }
  if (*format == '*') {
    format++;
    how.width = va_arg(*arguments, int);
    if (how.width < 0) {
      how.left = 1;
      how.width = -how.width;
    }
  } else
    how.width = count(&format);
  if (*format == '.') {
    format++;
    if (*format == '*') {
      format++;
      how.precision = va_arg(*arguments, int);
    } else
      how.precision = count(&format);
  }
  int length = 4;
  for (;; format++) {
    if (*format == 'h')
      length /= 2;
    else if (*format == 'l' || *format == 'z' || *format == 'j' || *format == 't' || *format == 'q')
      length = 8;
    else if (*format == 'L')
      how.wide = 1;
    else
      break;
  }
  how.letter = *format == 'i' ? 'd' : *format;
  switch (how.letter) {
    case 'd': {
      long value = argument(arguments, length, 1);
      integer(sink, &how, value < 0 ? -(unsigned long)value : value, value < 0);
      break;
    }
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      integer(sink, &how, argument(arguments, length, 0), 0);
      break;
    case 'p': {
      void *pointer = va_arg(*arguments, void *);
      if (pointer)
        integer(sink, &how, (unsigned long)pointer, 0);
      else {
        how.precision = -1;
        text(sink, &how, "(nil)");
      }
      break;
    }
    case 'c': {
      char byte = va_arg(*arguments, int);
      __lab_number(sink, &how, "", &byte, 1, 0);
      break;
    }
    case 's':
      text(sink, &how, va_arg(*arguments, const char *));
      break;
    case 'f':
    case 'F':
    case 'e':
    case 'E':
    case 'g':
    case 'G':
    case 'a':
    case 'A':
      __lab_float(sink, &how, how.wide ? va_arg(*arguments, long double) : va_arg(*arguments, double));
      break;
    case 'n':
      *va_arg(*arguments, int *) = sink->count;
      break;
    case '%':
      __lab_put(sink, "%", 1);
      break;
    default:
      return NULL;
  }
  return format + 1;
}

void __lab_format(struct sink *sink, const char *format, va_list arguments) {
  va_list rest;
  va_copy(rest, arguments);
  while (*format) {
    size_t plain = 0;
    while (format[plain] && format[plain] != '%')
      plain++;
    __lab_put(sink, format, plain);
    format += plain;
    if (!*format)
      break;
    const char *behind = convert(sink, format + 1, &rest);
    /* What is no conversion stands for itself. */
    if (!behind)
      __lab_put(sink, "%", 1);
    format = behind ? behind : format + 1;
  }
}
