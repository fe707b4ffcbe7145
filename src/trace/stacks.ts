import { PAGE } from '../machine/memory/layout.ts';
import type { Stack } from '../machine/memory/region.ts';
import { AddressMap } from './address-map.ts';

/** The stacks of a run by address and time. */
export class Stacks extends AddressMap<Stack> {
  /** The stack that an rsp belongs to: it may stand at the top, or in the guard page underneath. */
  of(rsp: number, position: number): Stack | undefined {
    return this.at(rsp - 1, position) ?? this.guarding(rsp - 1, position);
  }

  /** The stack whose guard page an address lies in. */
  guarding(address: number, position: number): Stack | undefined {
    if (this.at(address, position)) return undefined;
    const stack = this.above(address, PAGE, position);
    return stack?.guard ? stack : undefined;
  }
}
