/** Why a file is not read as a program. Thrown within this folder only: `readElf` makes a value of it. */
export class Refused extends Error {}
