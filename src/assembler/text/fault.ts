import type { Line } from './line.ts';

/** Part of a line: offsets into its text. */
export interface Range {
  line: Line;
  from: number;
  to: number;
}

/**
 * Something wrong in the source, on its way from where it is noticed to the statement that becomes
 * a diagnostic. Thrown and caught inside this folder only; `assemble` never lets one out.
 */
export class Fault {
  readonly range: Range;
  readonly message: string;
  readonly hint: string | undefined;
  /** True if going on makes no sense: a limit is used up. */
  readonly fatal: boolean;

  constructor(range: Range, message: string, hint?: string, fatal = false) {
    this.range = range;
    this.message = message;
    this.hint = hint;
    this.fatal = fatal;
  }
}
