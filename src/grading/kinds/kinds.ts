import type { Contract } from '../contract.ts';
import type { Kind } from './kind.ts';
import { switchKind } from './switch.ts';

/** How each kind of contract is checked. A kind only ever meets contracts of its own. */
export const KINDS = {
  switch: switchKind,
} as unknown as Readonly<Record<Contract['kind'], Kind>>;
