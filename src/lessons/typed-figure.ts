/** Before a number that stands by itself: then it names a place, a thing, a version. */
const NAMING =
  'bits?|signals?|errors?|lessons?|numbers?|offsets?|coroutines?|generators?|arguments?|rungs?|levels?|sections?|volumes?|chapters?|tables?|generations?|versions?|since|before|glibc|Linux|Debian|Ubuntu|Windows|Go|GCC|Clang|LLVM|Boost|Zen|EPYC|Java|Python|Rust|Ruby';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** What makes a figure of any number. */
const UNITS =
  '(?:%|×|percent\\b|times\\b|cycles?\\b|instructions?\\b|steps?\\b|switch(?:es)?\\b|system calls?\\b|n?s\\b|seconds?\\b)';

/** Numbers that are no figures. */
const NAMES: readonly RegExp[] = [
  // x86-64, C++20, xmm15, 64-bit, 128-byte
  /[A-Za-z_][\w+]*(?:-?\d\w*)+|\b\d+-(?:bit|byte|word)/g,
  // Dates and years.
  new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b|\\b(?:19[7-9]|20[0-4])\\d\\b(?! ?${UNITS})`, 'g'),
  // bits 7 to 12, lesson 6, since 2.28
  new RegExp(
    `\\b(?:${NAMING})\\s+\\d[\\d.]*(?:(?:,| to| and| or|–)\\s*\\d[\\d.]*)*\\b(?!\\s?${UNITS})`,
    'gi',
  ),
  // 2.12.2, a version.
  new RegExp(`\\b\\d+\\.\\d+(?:\\.\\d+)*\\b(?!\\s?${UNITS})`, 'g'),
  // Sizes that the architecture has, and what addresses are multiples of.
  /\b(?:8|16|32|64|128|256|512)\s(?:bits?|bytes?|KiB)\b|\b(?:multiples? of|aligned to)\s(?:8|16|32|64)\b/gi,
  // Small numbers, as long as nobody counted them.
  new RegExp(`(?<![\\d.,]|\\bsteps? )\\d(?![.,]?\\d)(?!\\s?${UNITS})`, 'g'),
];

/** The first figure in a text that was typed there, or nothing. */
export function typedFigure(text: string): string | undefined {
  const rest = NAMES.reduce((left, name) => left.replace(name, ' '), text);
  return /[\d.,]*\d(?:\s?(?:%|×)|\s[a-z]+)?/i.exec(rest)?.[0].trim();
}
