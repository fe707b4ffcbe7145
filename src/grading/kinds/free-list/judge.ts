import { shortHex } from '../../../base/hex.ts';
import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import type { AddressRange } from '../../judge.ts';
import type { Stretch } from '../../run.ts';
import { LISTS, NODES, type Operation } from './plan.ts';
import { listAt, nodeAt } from './scene.ts';

export const ORDER = 'last in, first out';

/** `head → node 2 → node 0 → 0` */
const path = (nodes: readonly number[]) =>
  ['head', ...nodes.map((node) => `node ${node}`), '0'].join(' → ');

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
      this.tried.add(ORDER);
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
    const nodes = this.lists[list].toReversed();
    let found = head;
    let from = 'its head';
    for (const node of [...nodes, undefined]) {
      const want = node === undefined ? 0 : this.stage.address(nodeAt(node));
      if (found !== BigInt(want)) {
        this.fail(ORDER, {
          message: `The list should now be ${path(nodes)}, but ${from} ${this.#leads(found, list, from)}.`,
          step: to - 1,
        });
        return;
      }
      if (node === undefined) return;
      from = `node ${node}`;
      found = this.reader.word(want, to) ?? 0n;
    }
  }

  /** `is 0`, `points to itself`, `points to node 2`: what a word of the list holds. */
  #leads(word: bigint, list: number, from: string): string {
    if (word === 0n) return 'is 0';
    const to = (symbol: string) => BigInt(this.stage.address(symbol)) === word;
    const node = Array.from({ length: NODES }, (_, i) => i).find((i) => to(nodeAt(i)));
    if (node !== undefined)
      return `node ${node}` === from ? 'points to itself' : `points to node ${node}`;
    if (to(listAt(list))) return 'points to the head of the list';
    return `holds ${shortHex(word)}, which is no node`;
  }

  #next(node: number): AddressRange {
    const address = this.stage.address(nodeAt(node));
    return { from: address, to: address + 8 };
  }
}
