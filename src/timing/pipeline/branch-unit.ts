import type { Core } from '../cores/core.ts';
import { CAUSE } from '../timing.ts';
import { ConditionPredictor, ReturnStack, TargetPredictor } from './predictors.ts';
import type { Recipe } from './recipe.ts';
import { Ring } from './ring.ts';

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
  /** A call has not returned, and no indirect jump to one of several targets has come since. */
  #unreturned = false;
  /** By call, when it was done; and when the one has to be that leaves room for the call last followed. */
  readonly #called: Ring;
  #calls = 0;
  #room = 0;

  constructor({ branches }: Core) {
    this.#figures = {
      pace: 1 / branches.perCycle.value,
      ahead: branches.ahead.value,
      taken: branches.taken.value,
      return: branches.return.value,
      indirect: branches.indirect.value,
      several: branches.several.value,
      unreturned: branches.unreturned.value,
      callsAhead: branches.callsAhead.value,
      restart: branches.restart.value,
      conditionalMiss: branches.conditionalMiss.value,
      indirectMiss: branches.indirectMiss.value,
      returnMiss: branches.returnMiss.value,
    };
    this.#returns = new ReturnStack(branches.returnStack.value);
    this.#targets = new TargetPredictor(branches.indirectTargets.value);
    this.#called = new Ring(branches.callsAhead.value);
  }

  /** A branch goes to `target`, and is done at `completed`. */
  follow({ anatomy, address }: Recipe, target: number, completed: number): void {
    const figures = this.#figures;
    const { flow } = anatomy;
    const behind = address + anatomy.size;
    const taken = flow !== 'branch' || target !== behind;
    this.miss = 0;
    this.bubble = figures.taken;
    this.#room = 0;
    this.cause = CAUSE['taken branch'];
    if (flow === 'branch') {
      if (!this.#conditions.predict(address, anatomy.backward, taken))
        this.#missed(figures.conditionalMiss, CAUSE['condition mispredicted']);
    } else if (flow === 'return') {
      this.#unreturned = false;
      if (this.#returns.pop() === target) this.bubble += figures.return;
      else this.#missed(figures.returnMiss, CAUSE['return mispredicted']);
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
    // A call of what stands behind it fetches its own address: nobody returns there.
    if ((flow === 'call' || flow === 'indirect call') && target !== behind) {
      this.#returns.push(behind);
      this.#unreturned = true;
      this.#room = this.#called.get(this.#calls - figures.callsAhead);
      this.#called.set(this.#calls++, completed);
    }
    if (taken) this.#targets.taken(target);
    this.redirects = taken || this.miss > 0;
  }

  /** The first cycle in which the target of the branch last followed can be fetched, itself fetched at `fetched`. */
  fetchFrom(fetched: number): number {
    const { pace, ahead } = this.#figures;
    this.#clock = Math.max(this.#clock, fetched - ahead, this.#room) + pace + this.bubble;
    return Math.max(fetched + Math.floor(pace), Math.floor(this.#clock));
  }

  /** Prediction begins anew at `cycle`, behind a misprediction. */
  restart(cycle: number): void {
    this.#clock = Math.max(this.#clock, cycle + this.#figures.restart);
  }

  #missed(cycles: number, cause: number): void {
    this.miss = cycles;
    this.cause = cause;
  }
}
