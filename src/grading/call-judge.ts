import { nameAddress } from '../analysis/words/names.ts';
import { isGlobal, symbolNamed } from '../assembler/lookup.ts';
import { shortHex } from '../base/hex.ts';
import { type AddressRange, Judge } from './judge.ts';
import type { Stretch } from './run.ts';
import { SUBMISSION } from './submission.ts';
import { type Suspended, suspended } from './suspended.ts';

/** A judge of functions that are called: what all kinds but the plain switch share. */
export class CallJudge extends Judge {
  /** The caller of a function, at its first position. */
  caller(name: string, stretch: Stretch): Suspended {
    return {
      ...suspended(name, this.reader, stretch.from),
      saved: { reader: this.reader, ...stretch },
    };
  }

  /** What holds for every stretch that ends by going on in a context: true if it did go on there. */
  goesOn(stretch: Stretch, context: Suspended, caller: Suspended): boolean {
    this.systemCalls(stretch, []);
    if (!this.landed(stretch, context, caller)) return false;
    this.registers(stretch, context);
    this.words(stretch, caller, 'the caller');
    this.mask(stretch, caller.mask, 'the caller');
    return true;
  }

  /** `main + 12`, `stack B, top − 0x40`: what lies at an address, for a sentence. */
  place(address: number, position: number): string {
    return nameAddress(this.reader, address, position) ?? `${shortHex(address)}, where nothing is`;
  }

  /** The submission's own writable data. No other unit has anything in .bss, where lines tell nothing. */
  statics(): AddressRange[] {
    const { image } = this.stage;
    const data = image.lines
      .filter(({ file, code }) => !code && image.files[file].path === SUBMISSION)
      .map(({ address, size }) => ({ from: address, to: address + size }));
    const zeroed = image.sections
      .filter(({ writable, size, bytes }) => writable && size > bytes.length)
      .map(({ address, size, bytes }) => ({ from: address + bytes.length, to: address + size }));
    return [...data, ...zeroed];
  }

  /** Address of a global symbol of the submission, or of what the exercise gives. */
  global(symbol: string): number {
    return symbolNamed(this.stage.image, symbol, isGlobal)?.address ?? 0;
  }
}
