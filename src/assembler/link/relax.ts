import type { Budget } from '../budget.ts';
import { type Evaluator, placeOf, type Value } from '../evaluate.ts';
import { LIMITS } from '../limits.ts';
import type { Fragment, PlacedTail } from '../model.ts';
import type { UnitSection } from '../section.ts';
import { Fault } from '../text/fault.ts';
import { leb128Size } from '../text/leb128.ts';

/** The first multiple of `alignment` from `address` on. */
export function alignUp(address: number, alignment: number): number {
  return Math.ceil(address / alignment) * alignment;
}

/**
 * Chooses the size of every jump, alignment and other tail, with each section's addresses counted
 * from 0. The order of the steps is that of GNU as (`relax_segment` in its write.c), because with
 * alignments between the jumps the result depends on it.
 */
export class Relaxation {
  readonly #sections: readonly UnitSection[];
  readonly #evaluator: Evaluator;
  readonly #budget: Budget;
  #pass = 0;
  #changed: PlacedTail | undefined;

  constructor(sections: readonly UnitSection[], evaluator: Evaluator, budget: Budget) {
    this.#sections = sections;
    this.#evaluator = evaluator;
    this.#budget = budget;
  }

  run(): void {
    for (const section of this.#sections) this.#estimate(section);
    for (let round = 0; round < LIMITS.layoutRounds; round++) {
      this.#changed = undefined;
      for (const section of this.#sections) this.#relax(section);
      if (!this.#changed) return;
    }
    const { origin } = this.#changed ?? {};
    if (!origin) return;
    const reason = 'sizes depend on one another here and do not settle';
    throw new Fault(origin, reason, 'use a size that no later place changes', true);
  }

  /** First addresses: jumps as they start, what depends on expressions empty. */
  #estimate(section: UnitSection): void {
    let address = 0;
    let region = 0;
    for (const fragment of section.fragments) {
      fragment.address = address;
      fragment.region = region;
      address += fragment.size;
      const { tail } = fragment;
      if (!tail) continue;
      if (tail.kind === 'align') tail.size = padding(address, tail);
      if (tail.kind === 'branch') {
        // Jumps to other sections and units and to weak symbols are long, as GNU as makes them.
        const { target, plt } = tail;
        const named = target.kind === 'definition' || target.kind === 'symbol';
        const binding = named ? target.symbol.binding : 'local';
        const far = placeOf(target)?.fragment.section !== section;
        tail.long = far || binding === 'weak' || (plt && binding === 'global');
        tail.size = tail.long ? tail.near.length + 4 : tail.short.length + 1;
      }
      if (tail.kind === 'align' || tail.kind === 'origin') region++;
      address += tail.size;
      if (address > LIMITS.outputBytes) this.#budget.output(address, tail.origin);
    }
  }

  /** One walk over a section; what grows moves the rest along by `stretch`. */
  #relax(section: UnitSection): void {
    let stretch = 0;
    this.#pass++;
    for (const fragment of section.fragments) {
      fragment.address += stretch;
      fragment.pass = this.#pass;
      const { tail } = fragment;
      if (!tail) continue;
      this.#budget.time(tail.origin);
      const size = this.#tailSize(fragment, tail, stretch);
      if (size === tail.size) continue;
      this.#changed = tail;
      stretch += size - tail.size;
      tail.size = size;
      const end = fragment.address + fragment.size + size;
      if (end > LIMITS.outputBytes) this.#budget.output(end, tail.origin);
    }
  }

  #tailSize(fragment: Fragment, tail: PlacedTail, stretch: number): number {
    if (tail.kind !== 'branch') return Math.max(0, wantedSize(fragment, tail, 0, this.#evaluator));
    if (!tail.long && !this.#reaches(fragment, tail, stretch)) tail.long = true;
    return tail.long ? tail.near.length + 4 : tail.short.length + 1;
  }

  /** Whether a short jump is enough, as far as can be told in the middle of a walk. */
  #reaches(fragment: Fragment, tail: PlacedTail & { kind: 'branch' }, stretch: number): boolean {
    const place = placeOf(tail.target);
    if (!place) return false;
    const there = place.fragment;
    let target = there.address + place.offset;
    if (there.pass !== fragment.pass) {
      // Not moved yet in this walk. It will move as this did, unless an alignment takes it up.
      if (stretch < 0 || there.region === fragment.region) target += stretch;
      else if (target < fragment.address) return true;
    }
    const distance = target - (fragment.address + fragment.size + tail.short.length + 1);
    return distance >= -128 && distance <= 127;
  }
}

function padding(address: number, tail: { alignment: number; most: number }): number {
  const size = alignUp(address, tail.alignment) - address;
  return size > tail.most ? 0 : size;
}

/** The size a tail should have, its section starting at `start`; negative if it cannot. */
export function wantedSize(
  fragment: Fragment,
  tail: PlacedTail,
  start: number,
  evaluator: Evaluator,
): number {
  const address = fragment.address + fragment.size;
  switch (tail.kind) {
    case 'align':
      return padding(address, tail);
    case 'branch':
      return tail.size;
    case 'space':
      evaluator.nextRound();
      return clamp(amount(evaluator.value(tail.count), tail));
    case 'leb128':
      evaluator.nextRound();
      // Never shorter than before: so the sizes settle.
      return Math.max(
        tail.size,
        leb128Size(amount(evaluator.value(tail.value), tail), tail.signed),
      );
    case 'origin': {
      evaluator.nextRound();
      const { value, addresses } = evaluator.value(tail.target);
      return clamp(value - BigInt(addresses === 0 ? address - start : address));
    }
  }
}

function amount({ value, addresses }: Value, tail: PlacedTail): bigint {
  if (addresses === 0) return value;
  throw new Fault(tail.origin, 'the size is an address, not a number', undefined, true);
}

/** A size beyond the limit is wrong by any amount, but must not overflow an address. */
function clamp(size: bigint): number {
  const most = BigInt(LIMITS.outputBytes) * 4n;
  return Number(size > most ? most : size < -most ? -most : size);
}
