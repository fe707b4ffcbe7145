import type { Core } from '../cores/core.ts';
import { CAUSE } from '../timing.ts';
import { ConditionPredictor, ReturnStack, TargetPredictor } from './predictors.ts';
import type { Recipe } from './recipe.ts';

/** Predicts where control goes, and says what it costs that it went there. */
export class BranchUnit {
  /** Of the branch last followed: whether fetch begins anew behind it, and why. */
  redirects = false;
  cause = 0;
  /** Cycles lost to a misprediction, 0 if it was predicted; the predictor's cycles lost even so. */
  miss = 0;
  bubble = 0;

  readonly #figures;
  readonly #returns: ReturnStack;
  readonly #targets: TargetPredictor;
  readonly #conditions = new ConditionPredictor();
  /** Cycle that the predictor has come to. */
  #clock = 0;
  /** A call has not returned, and no indirect jump has come since. */
  #unreturned = false;

  constructor({ branches }: Core) {
    this.#figures = {
      pace: 1 / branches.perCycle.value,
      ahead: branches.ahead.value,
      taken: branches.taken.value,
      call: branches.call.value,
      return: branches.return.value,
      indirect: branches.indirect.value,
      several: branches.several.value,
      unreturned: branches.unreturned.value,
      conditionalMiss: branches.conditionalMiss.value,
      indirectMiss: branches.indirectMiss.value,
      returnMiss: branches.returnMiss.value,
    };
    this.#returns = new ReturnStack(branches.returnStack.value);
    this.#targets = new TargetPredictor(branches.indirectTargets.value);
  }

  /** A branch goes to `target`. */
  follow({ anatomy, address }: Recipe, target: number): void {
    const figures = this.#figures;
    const { flow } = anatomy;
    const behind = address + anatomy.size;
    const taken = flow !== 'branch' || target !== behind;
    this.miss = 0;
    this.bubble = figures.taken;
    this.cause = CAUSE['taken branch'];
    if (flow === 'branch') {
      if (!this.#conditions.predict(address, anatomy.backward, taken))
        this.#missed(figures.conditionalMiss, CAUSE['condition mispredicted']);
    } else if (flow === 'return') {
      this.bubble += figures.return;
      this.#unreturned = false;
      if (this.#returns.pop() !== target)
        this.#missed(figures.returnMiss, CAUSE['return mispredicted']);
    } else if (flow === 'indirect jump' || flow === 'indirect call') {
      if (!this.#targets.predict(address, target))
        this.#missed(figures.indirectMiss, CAUSE['target mispredicted']);
      this.bubble += figures.indirect;
      if (this.#targets.several) {
        this.bubble += figures.several;
        if (this.#unreturned && flow === 'indirect jump') this.bubble += figures.unreturned;
        this.#unreturned = false;
      }
    }
    if (flow === 'call' || flow === 'indirect call') {
      this.#returns.push(behind);
      this.bubble += figures.call;
      this.#unreturned = true;
    }
    if (taken) this.#targets.taken(target);
    this.redirects = taken || this.miss > 0;
  }

  /** The first cycle in which the target of the branch last followed can be fetched, itself fetched at `fetched`. */
  fetchFrom(fetched: number): number {
    const { pace, ahead } = this.#figures;
    this.#clock = Math.max(this.#clock, fetched - ahead) + pace + this.bubble;
    return Math.max(fetched + Math.floor(pace), Math.floor(this.#clock));
  }

  /** Prediction begins anew at `cycle`, behind a misprediction. */
  restart(cycle: number): void {
    this.#clock = Math.max(this.#clock, cycle);
  }

  #missed(cycles: number, cause: number): void {
    this.miss = cycles;
    this.cause = cause;
  }
}
