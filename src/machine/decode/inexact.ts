/**
 * What of an instruction's outcome is not every CPU's:
 * - `estimate`: the last bits, which each CPU makes its own
 * - `function`: the same, and exceptions are not computed; Unicorn has 53 bits
 * - `remainder`: bits beyond the 53rd, which a CPU has exactly; exceptions are not computed
 * - `exceptions`: these alone, and C1
 */
export type Inexactness = 'estimate' | 'function' | 'remainder' | 'exceptions';

const MNEMONICS: Readonly<Record<Inexactness, string>> = {
  estimate: 'rcpps rcpss rsqrtps rsqrtss',
  function: 'f2xm1 fyl2x fptan fpatan fyl2xp1 fsincos fsin fcos',
  remainder: 'fprem fprem1',
  exceptions: 'fscale fxtract fbld fbstp',
};

/** By mnemonic. */
export const INEXACT: ReadonlyMap<string, Inexactness> = new Map(
  Object.entries(MNEMONICS).flatMap(([kind, mnemonics]) =>
    mnemonics.split(' ').map((mnemonic) => [mnemonic, kind as Inexactness] as const),
  ),
);
