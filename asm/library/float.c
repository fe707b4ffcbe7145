/* Floating-point numbers as text, exact to the last digit: printf's %f, %e, %g and %a. */

#include "library.h"

#define BASE 1000000000

/* The number as it is in base 10^9, words[first] to words[last - 1], with POINT the first word of the fraction.
   A long double has at most 549 words before it and 1828 behind. */
#define POINT 560
static uint32_t words[POINT + 1840];
static int first, last;

/* Its decimal digits: digits[0] is the first that is not 0, digits[count - 1] the last, and the decimal
   point stands before digits[point]. Zero has none. */
static char digits[9 * 1840];
static int count, point;

/* words = mantissa × 2^exponent */
static void expand(uint64_t mantissa, int exponent) {
  for (; !(mantissa & 1); mantissa >>= 1)
    exponent++;
  first = last = POINT;
  for (; mantissa; mantissa /= BASE)
    words[--first] = mantissa % BASE;
  while (exponent > 0) {
    int step = exponent < 29 ? exponent : 29;
    uint64_t carry = 0;
    for (int i = last; i-- > first;) {
      carry += (uint64_t)words[i] << step;
      words[i] = carry % BASE;
      carry /= BASE;
    }
    if (carry)
      words[--first] = carry;
    exponent -= step;
  }
  while (exponent < 0) {
    int step = -exponent < 9 ? -exponent : 9;
    uint32_t rest = 0;
    for (int i = first; i < last; i++) {
      uint32_t word = words[i];
      words[i] = (word >> step) + rest;
      /* 10^9 is a multiple of 2^9. */
      rest = (word & ((1 << step) - 1)) * (BASE >> step);
    }
    if (rest)
      words[last++] = rest;
    while (first < last && first < POINT && !words[first])
      first++;
    exponent += step;
  }
}

static void trim(void) {
  while (count > 0 && digits[count - 1] == 0)
    count--;
}

static void split(void) {
  count = 0;
  point = 9 * (POINT - first);
  for (int i = first; i < last; i++)
    for (uint32_t word = words[i], unit = BASE / 10; unit; word %= unit, unit /= 10) {
      char digit = word / unit;
      if (count == 0 && digit == 0)
        point--;
      else
        digits[count++] = digit;
    }
  trim();
}

/* Rounds to the nearest number with `keep` digits, to the even one of two. */
static void roundTo(long keep) {
  if (keep >= count)
    return;
  int up = 0;
  if (keep >= 0) {
    int odd = keep > 0 && digits[keep - 1] & 1;
    up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
  }
  count = keep < 0 ? 0 : keep;
  if (up) {
    while (count > 0 && digits[count - 1] == 9)
      count--;
    if (count > 0)
      digits[count - 1]++;
    else {
      digits[count++] = 1;
      point++;
    }
  }
  trim();
}

static void digitAt(struct sink *sink, long index) {
  __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
}

static const char *prefixOf(const struct conversion *how, int negative, int hexadecimal) {
  static char prefix[4];
  char *end = prefix;
  if (negative || how->sign || how->space)
    *end++ = negative ? '-' : how->sign ? '+' : ' ';
  if (hexadecimal) {
    *end++ = '0';
    *end++ = how->letter == 'A' ? 'X' : 'x';
  }
  *end = 0;
  return prefix;
}

/* What stands before a number of `length` characters; returns the blanks behind it. */
static long begin(struct sink *sink, const struct conversion *how, const char *prefix, long length) {
  long sign = 0;
  while (prefix[sign])
    sign++;
  long free = how->width - sign - length;
  if (!how->left && !how->zero)
    __lab_pad(sink, ' ', free);
  __lab_put(sink, prefix, sign);
  if (!how->left && how->zero)
    __lab_pad(sink, '0', free);
  return how->left ? free : 0;
}

/* An exponent, e+05 or p-3, into text; returns its length. */
static int exponentText(char *text, char letter, int exponent, int least) {
  char *end = text;
  *end++ = letter;
  *end++ = exponent < 0 ? '-' : '+';
  unsigned size = exponent < 0 ? -exponent : exponent;
  int places = 1;
  for (unsigned unit = 10; size >= unit; unit *= 10)
    places++;
  if (places < least)
    places = least;
  for (int place = places; place-- > 0; size /= 10)
    end[place] = '0' + size % 10;
  return end + places - text;
}

static void fixed(struct sink *sink, const struct conversion *how, int negative, long precision) {
  long whole = point > 0 ? point : 1;
  int dot = precision > 0 || how->alternate;
  long behind = begin(sink, how, prefixOf(how, negative, 0), whole + dot + precision);
  for (long i = point - whole; i < point; i++)
    digitAt(sink, i);
  if (dot)
    __lab_put(sink, ".", 1);
  for (long i = point; i < point + precision; i++)
    digitAt(sink, i);
  __lab_pad(sink, ' ', behind);
}

static void scientific(struct sink *sink, const struct conversion *how, int negative, long precision) {
  char exponent[8];
  int capital = how->letter == 'E' || how->letter == 'G';
  int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
  int dot = precision > 0 || how->alternate;
  long behind = begin(sink, how, prefixOf(how, negative, 0), 1 + dot + precision + size);
  digitAt(sink, 0);
  if (dot)
    __lab_put(sink, ".", 1);
  for (long i = 1; i <= precision; i++)
    digitAt(sink, i);
  __lab_put(sink, exponent, size);
  __lab_pad(sink, ' ', behind);
}

/* %a: one digit, of a double 1 bit and of a long double 4, then `places` of 4 bits each. */
static void hexadecimal(struct sink *sink, const struct conversion *how, int negative, uint64_t mantissa,
                        int exponent) {
  const char *names = how->letter == 'A' ? "0123456789ABCDEF" : "0123456789abcdef";
  int bits = how->wide ? 60 : 52, places = bits / 4;
  /* The value is mantissa × 2^(exponent - 63); the first digit is to have the value 1, or 8 to 15. */
  if (how->wide)
    exponent -= mantissa ? 3 : 0;
  else
    for (mantissa >>= 11; exponent < -1022; exponent++)
      mantissa >>= 1;
  uint64_t lower = mantissa & ((1ul << bits) - 1);
  if (how->precision >= 0 && how->precision < places) {
    int cut = 4 * (places - how->precision);
    uint64_t unit = 1ul << cut, rest = mantissa & (unit - 1);
    mantissa -= rest;
    if (rest > unit / 2 || (rest == unit / 2 && mantissa & unit)) {
      mantissa += unit;
      /* Beyond 16 bits of the first digit there is no room. */
      if (how->wide && mantissa < unit) {
        mantissa = 1ul << 60;
        exponent += 4;
      }
    }
    lower = mantissa & ((1ul << bits) - 1);
    places = how->precision;
  } else if (how->precision < 0)
    while (places > 0 && !((lower >> (bits - 4 * places)) & 15))
      places--;
  char text[8];
  int size = exponentText(text, how->letter == 'A' ? 'P' : 'p', exponent, 1);
  long more = how->precision > places ? how->precision - places : 0;
  int dot = places + more > 0 || how->alternate;
  long behind = begin(sink, how, prefixOf(how, negative, 1), 1 + dot + places + more + size);
  __lab_put(sink, names + (mantissa >> bits), 1);
  if (dot)
    __lab_put(sink, ".", 1);
  for (int i = 1; i <= places; i++)
    __lab_put(sink, names + ((lower >> (bits - 4 * i)) & 15), 1);
  __lab_pad(sink, '0', more);
  __lab_put(sink, text, size);
  __lab_pad(sink, ' ', behind);
}

void __lab_float(struct sink *sink, const struct conversion *how, long double value) {
  union {
    long double value;
    struct {
      uint64_t mantissa;
      uint16_t exponent;
    } bits;
  } number = {value};
  int negative = number.bits.exponent >> 15, exponent = number.bits.exponent & 0x7fff;
  uint64_t mantissa = number.bits.mantissa;
  if (exponent == 0x7fff) {
    struct conversion plain = *how;
    int capital = how->letter < 'a', infinite = mantissa << 1 == 0;
    plain.zero = 0;
    const char *name = infinite ? (capital ? "INF" : "inf") : capital ? "NAN" : "nan";
    long behind = begin(sink, &plain, prefixOf(how, negative, 0), 3);
    __lab_put(sink, name, 3);
    __lab_pad(sink, ' ', behind);
    return;
  }
  if (how->letter == 'a' || how->letter == 'A') {
    hexadecimal(sink, how, negative, mantissa, mantissa ? exponent - 16383 : 0);
    return;
  }
  count = point = 0;
  if (mantissa) {
    expand(mantissa, (exponent ? exponent : 1) - 16383 - 63);
    split();
  }
  long precision = how->precision < 0 ? 6 : how->precision;
  switch (how->letter) {
    case 'f':
    case 'F':
      roundTo(point + precision);
      fixed(sink, how, negative, precision);
      return;
    case 'e':
    case 'E':
      roundTo(precision + 1);
      scientific(sink, how, negative, precision);
      return;
  }
  if (precision == 0)
    precision = 1;
  roundTo(precision);
  int power = count ? point - 1 : 0;
  if (!count)
    point = 1;
  if (power < -4 || power >= precision) {
    long digits = how->alternate ? precision : count;
    scientific(sink, how, negative, digits > 1 ? digits - 1 : 0);
  } else {
    long behind = how->alternate ? precision - 1 - power : count - point;
    fixed(sink, how, negative, behind > 0 ? behind : 0);
  }
}
