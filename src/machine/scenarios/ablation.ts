/** What glibc's swapcontext keeps without need, by the names of its categories. */
export const NEEDLESS = ['argument registers', 'FP environment', 'signal mask'] as const;

export type Needless = (typeof NEEDLESS)[number];

/** glibc's swapcontext with some of its parts taken out. */
export interface Ablation {
  /** As in `swaplab list`. */
  name: string;
  path: string;
  without: readonly Needless[];
}

const ablation = (name: string, ...without: Needless[]): Ablation => ({
  name,
  path: `asm/${name}.S`,
  without,
});

/** The whole routine, then each needless part taken out alone, in pairs, and all three. */
export const ABLATIONS: readonly Ablation[] = [
  ablation('glibc-2.12/swapcontext'),
  ablation('ablation/no-arguments', 'argument registers'),
  ablation('ablation/no-fp', 'FP environment'),
  ablation('ablation/no-mask', 'signal mask'),
  ablation('ablation/no-arguments-no-fp', 'argument registers', 'FP environment'),
  ablation('ablation/no-arguments-no-mask', 'argument registers', 'signal mask'),
  ablation('ablation/no-fp-no-mask', 'FP environment', 'signal mask'),
  ablation('ablation/no-arguments-no-fp-no-mask', ...NEEDLESS),
];
