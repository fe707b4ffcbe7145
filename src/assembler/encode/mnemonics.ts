import { mnemonics } from './accepts.ts';
import { BRANCH_NAMES } from './branch-form.ts';
import { PREFIX_NAMES } from './prefix.ts';

/** Every mnemonic, to suggest for a misspelt one. */
export const MNEMONIC_NAMES: ReadonlySet<string> = new Set([
  ...mnemonics('att'),
  ...mnemonics('intel'),
  ...BRANCH_NAMES,
  ...PREFIX_NAMES,
]);
