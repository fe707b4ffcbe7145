import type { Entry } from './entry.ts';

/** Switches of Zig’s libraries. */
export const ZIG: readonly Entry[] = [];
