import type { Core } from '../cores/core.ts';
import { Ring } from './ring.ts';

/** Micro-ops between renaming and retirement, in program order. */
export class ReorderBuffer {
  /** Cycle in which the last micro-op retired. */
  cycle = 0;
  /** Whether the last step retired later than it had completed, for want of width. */
  crowded = false;

  readonly #entries: number;
  readonly #width: number;
  readonly #renameWidth: number;
  readonly #retired: Ring;
  readonly #stepOf: Ring;
  #entered = 0;
  #left = 0;
  #places = 0;

  constructor({ rename, backEnd }: Core) {
    this.#entries = backEnd.reorderBuffer.value;
    this.#width = backEnd.retireWidth.value;
    this.#renameWidth = rename.width.value;
    this.#retired = new Ring(this.#entries + 1);
    this.#stepOf = new Ring(this.#entries + 1);
  }

  /** The micro-op that must have left before a cycle's worth can enter; -1 if there is room. */
  #blocking(): number {
    return this.#entered - (this.#entries - this.#renameWidth) - 1;
  }

  /** The first cycle with room for a cycle's worth of micro-ops, and the step waited for. */
  roomFrom(): number {
    const blocking = this.#blocking();
    return blocking < 0 ? 0 : this.#retired.get(blocking) + 1;
  }

  blockingStep(): number {
    return this.#stepOf.get(this.#blocking());
  }

  enter(microOps: number, step: number): void {
    for (let i = 0; i < microOps; i++) this.#stepOf.set(this.#entered++, step);
  }

  /** Retires `microOps` that completed by `completed`, and returns the cycle of the last. */
  retire(microOps: number, completed: number): number {
    this.crowded = false;
    for (let i = 0; i < microOps; i++) {
      if (completed + 1 > this.cycle) {
        this.cycle = completed + 1;
        this.#places = 0;
      } else if (this.#places === this.#width) {
        this.cycle++;
        this.#places = 0;
        this.crowded = true;
      }
      this.#places++;
      this.#retired.set(this.#left++, this.cycle);
    }
    return this.cycle;
  }
}
