/** The formats that a profile is written in. Apart from their writers, which take time to load. */
export const PROFILE_FORMATS = ['speedscope', 'callgrind'] as const;

/** A format that `--profile` knows. */
export type ProfileFormat = (typeof PROFILE_FORMATS)[number];
