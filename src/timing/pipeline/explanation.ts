import { CAUSE } from '../timing.ts';

/** Up to this latency, a step that waits for an operand is said to have waited, not to take long. */
const SHORT = 8;

const MOST = 16;

/** Causes that lie before renaming. */
const FRONT = new Set<number>(
  (
    [
      'code fetch',
      'length prefix',
      'decoders',
      'op cache',
      'microcode',
      'taken branch',
      'condition mispredicted',
      'target mispredicted',
      'return mispredicted',
    ] as const
  ).map((name) => CAUSE[name]),
);

/**
 * Decides which constraint explains a step. Its life is a row of segments, each with a cause: renaming,
 * operands, ports, latencies. The segment that covers most of the time by which the step delays
 * retirement is the one that counts.
 */
export class Explanation {
  cause = 0;
  blame = -1;

  readonly #end = new Float64Array(MOST);
  readonly #cause = new Uint8Array(MOST);
  readonly #blame = new Int32Array(MOST);
  #count = 0;
  #gap = 0;

  /**
   * A step that could have issued at `earliest`, which `cause` made so late: renamed `gap` cycles
   * after the step before.
   */
  begin(cause: number, blame: number, earliest: number, gap: number): void {
    this.#count = 0;
    this.#gap = gap;
    this.#push(cause, blame, earliest);
  }

  /** The step went no further than `until` because of something. */
  add(cause: number, blame: number, until: number): void {
    if (until > this.#end[this.#count - 1] && this.#count < MOST) this.#push(cause, blame, until);
  }

  /** Settles it for a step that completed at `completed`, the one before it retired at `before`. */
  decide(before: number, completed: number, crowded: boolean): void {
    if (crowded && completed < before) {
      this.cause = CAUSE['retire width'];
      this.blame = -1;
      return;
    }
    // As late at retirement as it was at renaming: the back end only passed that on.
    if (completed >= before && this.#gap >= completed + 1 - before && FRONT.has(this.#cause[0])) {
      this.cause = this.#cause[0];
      this.blame = this.#blame[0];
      return;
    }
    let best = 0;
    let most = -1;
    let operand = -1;
    for (let i = 0; i < this.#count; i++) {
      // Of a step that delays nobody, all of its life counts.
      const from = completed < before ? (i ? 0 : this.#end[0]) : before - 1;
      const length = this.#end[i] - Math.max(from, i ? this.#end[i - 1] : from);
      if (length >= most) {
        most = length;
        best = i;
      }
      if (this.#cause[i] === CAUSE.operand) operand = i;
    }
    if (this.#cause[best] === CAUSE.latency && most <= SHORT && operand >= 0) best = operand;
    this.cause = this.#cause[best];
    this.blame = this.#blame[best];
  }

  #push(cause: number, blame: number, until: number): void {
    this.#end[this.#count] = until;
    this.#cause[this.#count] = cause;
    this.#blame[this.#count++] = blame;
  }
}
