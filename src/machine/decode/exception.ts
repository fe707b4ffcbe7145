/** Floating-point exceptions, as mxcsr and the x87 status word have them from bit 0 on. */
export const EXCEPTION = {
  invalid: 1,
  denormal: 2,
  divide: 4,
  overflow: 8,
  underflow: 16,
  precision: 32,
} as const;

/** All of them. */
export const EXCEPTIONS = 0x3f;

/** ES of the x87 status word: an exception that is not masked waits. */
export const PENDING = 0x80;
