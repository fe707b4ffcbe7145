/** Exit codes, as the help lists them. */
export const Exit = {
  /** The guest's entry function returned, or the guest exited with 0. */
  ok: 0,
  /** The guest exited with another code, the comparison has nothing to show, or nothing was found. */
  guest: 1,
  /** A command line, a file or a source text that can't be used. */
  input: 2,
  fault: 3,
  budget: 4,
  /** The lab itself failed. */
  internal: 70,
  cancelled: 130,
  /** Nobody reads the output any more. */
  pipe: 141,
} as const;

/** Something a person asked for that can't be done, in words. Thrown to the front of the program. */
export class Refusal extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = Exit.input) {
    super(message);
    this.exitCode = exitCode;
  }
}
