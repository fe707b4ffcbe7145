import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import type { AddressRange } from '../../judge.ts';
import type { Stretch } from '../../run.ts';
import { LISTS, type Operation } from './plan.ts';
import { listAt, nodeAt } from './scene.ts';

export const ORDER = 'last in, first out';

/** Follows the lists, call by call. */
export class FreeListJudge extends CallJudge {
  readonly lists: number[][] = Array.from({ length: LISTS }, () => []);

  call(stretch: Stretch, { list, node }: Operation): boolean {
    const { reader } = this;
    const caller = this.caller('A', stretch);
    const content = this.lists[list];
    const head = this.stage.address(listAt(list));
    const linked = node ?? content[content.length - 1];
    const ranges: AddressRange[] = [this.below(caller), { from: head, to: head + 8 }];
    if (linked !== undefined) ranges.push(this.#next(linked));
    this.stores(
      stretch,
      ranges,
      'it may write to its stack, to the list’s head and to the first word of the node, nowhere else',
    );
    if (!this.goesOn(stretch, caller, caller)) return false;
    if (node !== undefined) content.push(node);
    else {
      const popped = content.pop();
      const want = popped === undefined ? 0n : BigInt(this.stage.address(nodeAt(popped)));
      const what = popped === undefined ? 'as the list is empty' : 'the node pushed last';
      this.value(ORDER, Slot.rax, stretch.to, want, what);
    }
    this.#walk(stretch, list, reader.word(head, stretch.to) ?? 0n);
    return true;
  }

  /** The list in memory is what it should be, to its end. */
  #walk({ to }: Stretch, list: number, head: bigint): void {
    let found = head;
    for (const node of this.lists[list].toReversed()) {
      const want = this.stage.address(nodeAt(node));
      if (found !== BigInt(want)) {
        this.#broken(to, list);
        return;
      }
      found = this.reader.word(want, to) ?? 0n;
    }
    if (found !== 0n) this.#broken(to, list);
  }

  #broken(to: number, list: number): void {
    const count = this.lists[list].length;
    this.fail(ORDER, {
      message: `The list should now hold ${count} ${count === 1 ? 'node' : 'nodes'}, the last pushed first, and end in 0; following the links from the head shows something else.`,
      step: to - 1,
    });
  }

  #next(node: number): AddressRange {
    const address = this.stage.address(nodeAt(node));
    return { from: address, to: address + 8 };
  }
}
