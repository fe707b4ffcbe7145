import type { Entry } from './entry.ts';

/** Switches in two functions: the one that saves returns twice. */
export const PAIRS: readonly Entry[] = [];
