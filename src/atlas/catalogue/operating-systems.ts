import type { Entry } from './entry.ts';

/** Switches of kernels between threads: the part that user mode can do. */
export const OPERATING_SYSTEMS: readonly Entry[] = [];
