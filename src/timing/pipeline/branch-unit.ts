import type { Core } from '../cores/core.ts';
import { CAUSE } from '../timing.ts';
import { ConditionPredictor, ReturnStack, TargetPredictor } from './predictors.ts';
import type { Recipe } from './recipe.ts';

/** Predicts where control goes, and says what it costs that it went there. */
export class BranchUnit {
  /** Of the branch last followed: whether fetch begins anew behind it, and why. */
  redirects = false;
  cause = 0;
  /** Cycles lost to a misprediction, 0 if it was predicted; fetch cycles lost even so. */
  miss = 0;
  bubble = 0;

  readonly #figures;
  readonly #returns: ReturnStack;
  readonly #targets: TargetPredictor;
  readonly #conditions = new ConditionPredictor();

  constructor({ branches }: Core) {
    this.#figures = {
      taken: branches.taken.value,
      return: branches.return.value,
      indirect: branches.indirect.value,
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
      if (this.#returns.pop() !== target)
        this.#missed(figures.returnMiss, CAUSE['return mispredicted']);
    } else if (flow === 'indirect jump' || flow === 'indirect call') {
      if (!this.#targets.predict(address, target))
        this.#missed(figures.indirectMiss, CAUSE['target mispredicted']);
      if (this.#targets.several) this.bubble += figures.indirect;
    }
    if (flow === 'call' || flow === 'indirect call') this.#returns.push(behind);
    if (taken) this.#targets.taken(target);
    this.redirects = taken || this.miss > 0;
  }

  #missed(cycles: number, cause: number): void {
    this.miss = cycles;
    this.cause = cause;
  }
}
