/** What kinds of drills are called, in lessons and in the terminal. */
export const DRILL_NAMES = [
  'where-ret-goes',
  'whose-return',
  'rsp-after',
  'stack-aligned',
  'who-saved',
  'changed-by-call',
  'words-written',
  'field-at',
  'mask-after',
  'switch-cost',
  'guessed-return',
] as const;

export type DrillKind = (typeof DRILL_NAMES)[number];

/** The greatest seed. */
export const MOST_SEED = 999_999;
