import { LIMITS } from './limits.ts';
import { Fault, type Range } from './text/fault.ts';

/** Counts what one assembly has used up, over all its units. */
export class Budget {
  #statements = 0;
  #bytes = 0;
  #characters = 0;
  #checks = 0;
  readonly #now: () => number;
  readonly #deadline: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#deadline = now() + LIMITS.milliseconds;
  }

  /** One statement more, about to be assembled. */
  statement(range: Range): void {
    if (++this.#statements > LIMITS.statements)
      throw new Fault(range, `more than ${LIMITS.statements} statements`, REPETITION, true);
    this.time(range);
  }

  /** Looks at the clock, now and then: reading it costs more than a short statement. */
  time(range: Range): void {
    if (++this.#checks % 32 !== 0 || this.#now() < this.#deadline) return;
    const seconds = LIMITS.milliseconds / 1000;
    throw new Fault(range, `assembling takes longer than ${seconds} s`, REPETITION, true);
  }

  /** Room in the image. */
  output(size: number, range: Range): void {
    this.#bytes += size;
    if (this.#bytes <= LIMITS.outputBytes) return;
    const mebibytes = LIMITS.outputBytes / 1024 / 1024;
    throw new Fault(range, `the image grows beyond ${mebibytes} MiB`, undefined, true);
  }

  /** Text produced from macro bodies. */
  expansion(size: number, range: Range): void {
    this.#characters += size;
    this.time(range);
    if (this.#characters <= LIMITS.expandedCharacters && size <= LIMITS.expandedLine) return;
    throw new Fault(range, 'macros expand to too much text', REPETITION, true);
  }
}

const REPETITION = 'look for a repetition or a macro that grows without end';
