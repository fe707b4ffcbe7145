import { GENERAL } from '../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../machine/ucontext.ts';

/** Registers that a lesson can name, in the order of the page. */
export const REGISTERS: readonly string[] = [...GENERAL, 'rflags', 'mxcsr', 'fcw', 'fsw', 'ftw'];

/** Fields of a `ucontext_t` that a lesson can name: `gregs[RBX]`, `uc_sigmask`. */
export const FIELDS: readonly string[] = UCONTEXT_FIELDS.map(({ short }) => short);
