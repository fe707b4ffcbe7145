import type { Budget } from './budget.ts';
import { placeOf } from './evaluate.ts';
import { Fault } from './fault.ts';
import { imageBase, pageSize } from './layout.ts';
import { limits } from './limits.ts';
import type { Linked } from './link.ts';
import type { Fragment, PlacedTail, UnitSection } from './section.ts';

/**
 * Gives every section and fragment its address and every jump its size. Jumps start short and only
 * ever become longer, as in GNU as, so that it ends.
 */
export function place(linked: Linked, budget: Budget): void {
  markFarJumps(linked);
  for (let round = 0; round < limits.layoutRounds; round++) {
    linked.evaluator.nextRound();
    const changed = assignAddresses(linked, budget);
    linked.evaluator.nextRound();
    const grown = lengthenJumps(linked);
    // The first round computes sizes from addresses nobody has set yet.
    if (round > 0 && !changed && !grown) {
      checkSizes(linked);
      return;
    }
    if (changed && round === limits.layoutRounds - 1) {
      const reason = 'sizes depend on one another here and do not settle';
      throw new Fault(changed.origin, reason, 'use a size that no later place changes', true);
    }
  }
}

function* fragments(linked: Linked): Generator<Fragment> {
  for (const output of linked.outputs) {
    for (const piece of output.pieces) yield* piece.fragments;
  }
}

export function alignUp(address: number, alignment: number): number {
  return Math.ceil(address / alignment) * alignment;
}

/** Jumps out of their section, to weak symbols and to other units are long, as GNU as makes them. */
function markFarJumps(linked: Linked): void {
  for (const fragment of fragments(linked)) {
    const { tail } = fragment;
    if (tail?.kind !== 'branch') continue;
    const { target } = tail;
    const symbol =
      target.kind === 'definition' || target.kind === 'symbol' ? target.symbol : undefined;
    const there = placeOf(target)?.fragment.section;
    tail.long = there !== fragment.section || symbol?.binding === 'weak';
  }
}

/** Returns a tail whose size has changed, if any has. */
function assignAddresses(linked: Linked, budget: Budget): PlacedTail | undefined {
  let address = imageBase;
  let part: string | undefined;
  let changed: PlacedTail | undefined;
  for (const output of linked.outputs) {
    if (!output.kind.allocated) {
      let unseen = 0;
      for (const piece of output.pieces)
        ({ address: unseen } = assign(piece, unseen, linked, budget));
      continue;
    }
    const before = address;
    const fresh = output.part !== part;
    const most = Math.max(...output.pieces.map((piece) => piece.alignment));
    address = alignUp(address, fresh ? Math.max(pageSize, most) : most);
    output.address = address;
    for (const piece of output.pieces) {
      const result = assign(piece, alignUp(address, piece.alignment), linked, budget);
      address = result.address;
      changed ??= result.changed;
    }
    output.size = address - output.address;
    // Alignment alone can spread many small sections far.
    const [first] = output.pieces[0].spans;
    if (address - imageBase > 2 * limits.outputBytes && first) {
      budget.output(address - imageBase, first.origin);
    }
    if (output.size > 0) part = output.part;
    else address = before;
  }
  return changed;
}

function assign(section: UnitSection, start: number, linked: Linked, budget: Budget) {
  let address = start;
  let changed: PlacedTail | undefined;
  for (const fragment of section.fragments) {
    fragment.address = address;
    address += fragment.size;
    const { tail } = fragment;
    if (!tail) continue;
    budget.time(tail.origin);
    const size = Math.max(0, tailSize(tail, address, start, linked));
    if (size !== tail.size) changed ??= tail;
    tail.size = size;
    address += size;
    if (address - start > limits.outputBytes) budget.output(address - start, tail.origin);
  }
  return { address, changed };
}

/** The size of a tail at an address; negative if it would have to go back. */
function tailSize(tail: PlacedTail, address: number, start: number, linked: Linked): number {
  switch (tail.kind) {
    case 'align': {
      const size = alignUp(address, tail.alignment) - address;
      return size > tail.most ? 0 : size;
    }
    case 'branch':
      return tail.long ? tail.near.length + 4 : tail.short.length + 1;
    case 'space':
      return clamp(linked.evaluator.value(tail.count).value);
    case 'origin': {
      const { value, addresses } = linked.evaluator.value(tail.target);
      return clamp(value - BigInt(addresses === 0 ? address - start : address));
    }
  }
}

/** A size beyond the limit is wrong by any amount, but must not overflow an address. */
function clamp(size: bigint): number {
  const most = BigInt(limits.outputBytes) * 4n;
  return Number(size > most ? most : size < -most ? -most : size);
}

function lengthenJumps(linked: Linked): boolean {
  let grown = false;
  for (const fragment of fragments(linked)) {
    const { tail } = fragment;
    if (tail?.kind !== 'branch' || tail.long) continue;
    const end = fragment.address + fragment.size + tail.short.length + 1;
    const distance = linked.evaluator.value(tail.target).value - BigInt(end);
    if (distance >= -128n && distance <= 127n) continue;
    tail.long = true;
    grown = true;
  }
  return grown;
}

/** Reports what the layout could not satisfy, once addresses are final. */
function checkSizes(linked: Linked): void {
  for (const output of linked.outputs) {
    for (const piece of output.pieces) {
      for (const fragment of piece.fragments) {
        const { tail, address, size } = fragment;
        if (tail?.kind !== 'space' && tail?.kind !== 'origin') continue;
        const start = piece.fragments[0].address;
        const wanted = tailSize(tail, address + size, start, linked);
        if (wanted >= 0) continue;
        const reason =
          tail.kind === 'space'
            ? `the size ${wanted} is negative`
            : `.org goes back by ${-wanted} bytes, which is not possible`;
        throw new Fault(tail.origin, reason, undefined, true);
      }
    }
  }
}
