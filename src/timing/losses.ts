/** What a switch can lose among many contexts: to lines that L1, L2 or L3 does not have, to pages that the first
 * TLB does not know, and to indirect branches whose target was forgotten. */
export const LOSSES = ['L1', 'L2', 'L3', 'TLB', 'branches'] as const;

export type Loss = (typeof LOSSES)[number];
