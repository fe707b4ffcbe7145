/** What is wrong with a question: thrown while it is read, caught before it leaves the folder. */
export class Problem extends Error {
  /** @param message the reason and a next step @param at index in the text */
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** What `work` gives, or the problem that it met. */
export function caught<T>(
  work: () => T,
): { ok: true; value: T } | { ok: false; problem: string; at: number } {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ok: false, problem: error.message, at: error.at };
  }
}
