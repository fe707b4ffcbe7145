import type { Entry } from './entry.ts';

/** Switches of Rust’s libraries. */
export const RUST: readonly Entry[] = [];
