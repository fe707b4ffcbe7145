import { ARGUMENTS, CALLEE_SAVED, Slot } from '../../machine/registers.ts';

/** In the order of use in this lab: callee-saved together, arguments together. */
export const REGISTER_ORDER: readonly number[] = [
  Slot.rsp,
  ...CALLEE_SAVED,
  ...ARGUMENTS,
  Slot.rax,
  Slot.r10,
  Slot.r11,
];
