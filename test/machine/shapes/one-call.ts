import { ADDRESS_IN_OBJECT } from './address-in-object.ts';
import { ADDRESS_ON_STACK } from './address-on-stack.ts';
import { FLOATING_POINT } from './floating-point.ts';
import type { Sample } from './sample.ts';

/** One-call switches of the System V convention, a routine for every shape seen in the wild. */
export const ONE_CALL: readonly Sample[] = [
  ...ADDRESS_ON_STACK,
  ...FLOATING_POINT,
  ...ADDRESS_IN_OBJECT,
];
