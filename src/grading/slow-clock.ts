/**
 * A clock for the assembler that runs at a tenth of the pace: its limit of a second is for somebody who
 * waits, and a verdict must not depend on what else the machine is doing. Texts are short; what they
 * expand to has limits of its own.
 */
export const patient = (): number => performance.now() / 10;
