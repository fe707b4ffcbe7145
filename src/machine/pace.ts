/** Steps between two looks at the outside world, at least and at most. Code that is met for the first time is
 * translated: a C library starts a hundred times more slowly than a loop runs. */
const SHORTEST = 100;
const LONGEST = 100_000;
/** Milliseconds that it is to take: below the first it gets longer, above the second shorter. */
const [SHORT, LONG] = [25, 100];
/** So many times as long. */
const GROWTH = 4;

/** How many steps a machine executes between two looks at the outside world. */
export class Pace {
  steps: number;

  /** @param watched somebody looks; else a short run is translated once */
  constructor(watched: boolean) {
    this.steps = watched ? SHORTEST : LONGEST;
  }

  /** Told how many milliseconds the last of them took. */
  took(time: number): void {
    if (time < SHORT) this.steps = Math.min(GROWTH * this.steps, LONGEST);
    else if (time > LONG) this.steps = Math.max(this.steps >> 1, SHORTEST);
  }
}
