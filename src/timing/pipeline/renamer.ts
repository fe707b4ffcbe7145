import { CAUSE } from '../timing.ts';

/** Renaming, in program order and a certain number of micro-ops a cycle. */
export class Renamer {
  cycle = 0;
  /** Places of the current cycle that are taken. */
  places = 0;
  /** Moves that were eliminated in it. */
  eliminated = 0;
  /** What the last step waited for. */
  cause = CAUSE.pace;
  blame = -1;

  constructor(readonly width: number) {}

  /** The next step's micro-ops are there at `cycle`, for a reason. */
  offer(cycle: number, cause: number, blame: number): void {
    this.cause = CAUSE.pace;
    this.blame = -1;
    this.waitFor(cycle, cause, blame);
  }

  /** Nothing is renamed before `cycle`, for a reason. */
  waitFor(cycle: number, cause: number, blame: number): void {
    if (cycle <= this.cycle) return;
    this.cycle = cycle;
    this.places = 0;
    this.eliminated = 0;
    this.cause = cause;
    this.blame = blame;
  }

  /** Whether `microOps` do not fit into what is left of the cycle. */
  full(microOps: number): boolean {
    return this.places > 0 && this.places + microOps > this.width;
  }

  take(microOps: number): void {
    this.places += microOps;
    while (this.places > this.width) {
      this.places -= this.width;
      this.cycle++;
    }
  }
}
