import type { Entry } from './entry.ts';

/** Switches that keep what the convention of 64-bit Windows asks for. */
export const WINDOWS: readonly Entry[] = [];
