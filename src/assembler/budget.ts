import { limits } from './limits.ts';
import { Fault, type Range } from './text/fault.ts';

/** Counts what one assembly has used up, over all its units. */
export class Budget {
  private statements = 0;
  private bytes = 0;
  private characters = 0;
  private checks = 0;
  private readonly now: () => number;
  private readonly deadline: number;

  constructor(now: () => number) {
    this.now = now;
    this.deadline = now() + limits.milliseconds;
  }

  /** One statement more, about to be assembled. */
  statement(range: Range): void {
    if (++this.statements > limits.statements) {
      throw new Fault(range, `more than ${limits.statements} statements`, repetition, true);
    }
    this.time(range);
  }

  /** Looks at the clock, now and then: reading it costs more than a short statement. */
  time(range: Range): void {
    if (++this.checks % 32 !== 0 || this.now() < this.deadline) return;
    const seconds = limits.milliseconds / 1000;
    throw new Fault(range, `assembling takes longer than ${seconds} s`, repetition, true);
  }

  /** Room in the image. */
  output(size: number, range: Range): void {
    this.bytes += size;
    if (this.bytes <= limits.outputBytes) return;
    const mebibytes = limits.outputBytes / 1024 / 1024;
    throw new Fault(range, `the image grows beyond ${mebibytes} MiB`, undefined, true);
  }

  /** Text produced from macro bodies. */
  expansion(size: number, range: Range): void {
    this.characters += size;
    this.time(range);
    if (this.characters <= limits.expandedCharacters && size <= limits.expandedLine) return;
    throw new Fault(range, 'macros expand to too much text', repetition, true);
  }
}

const repetition = 'look for a repetition or a macro that grows without end';
