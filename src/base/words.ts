const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `twelve`, `forty-two`; from 100 on, and of what is not whole, nothing. */
export function words(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  const ten = TENS[Math.floor(value / 10) - 2];
  if (!ten) return ONES[value];
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`;
}
