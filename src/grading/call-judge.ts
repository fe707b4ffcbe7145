import { nameAddress } from '../analysis/words/names.ts';
import { isGlobal, symbolNamed } from '../assembler/lookup.ts';
import { shortHex } from '../base/hex.ts';
import { GENERAL, Slot, slotName } from '../machine/registers.ts';
import { FLAG_BITS } from './harness.ts';
import { type AddressRange, Judge } from './judge.ts';
import { lineAt, type Stretch, tell } from './run.ts';
import { SUBMISSION } from './submission.ts';
import { type Suspended, suspended } from './suspended.ts';
import { flagNames } from './whence.ts';

export const REGISTERS = 'registers';
export const STATUS = 'flags';

/** Slots of the general registers and of xmm0 to xmm15, two each. */
const ALL_SLOTS = [...GENERAL.keys(), ...Array.from({ length: 32 }, (_, i) => Slot.xmm0 + i)];

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

  /**
   * Every register and flag at the end of a stretch as at position `at`, where somebody was interrupted.
   * @param when names that moment
   * @param otherwise why a register that the stretch does not write to may differ
   */
  state(at: number, { from, to }: Stretch, when: string, otherwise: string): void {
    const { reader } = this;
    this.tried.add(REGISTERS).add(STATUS);
    const kept = this.kept(at, to);
    const lost = ALL_SLOTS.find((slot) => reader.register(slot, at) !== reader.register(slot, to));
    if (lost !== undefined) {
      const written = reader.lastRegisterWrite(lost, to);
      const why = written < from ? otherwise : `${tell(reader, written)} set it last`;
      const was = shortHex(reader.register(lost, at));
      this.fail(
        REGISTERS,
        {
          message: `${slotName(lost)} was ${was} ${when} and is ${shortHex(reader.register(lost, to))} as it goes on: ${why}.`,
          step: written < from ? to - 1 : written,
        },
        kept,
      );
    }
    const changed =
      (reader.register(Slot.rflags, at) ^ reader.register(Slot.rflags, to)) & FLAG_BITS;
    if (changed === 0n) return;
    const { text, step } = this.#flags(at, to);
    this.fail(STATUS, {
      message: `${flagNames(changed).join(', ')} changed: whoever is interrupted may be between a comparison and its jump. ${text}.`,
      step,
    });
  }

  /** Who changed the flags since position `at`, and what they were saved as. */
  #flags(at: number, to: number): { text: string; step: number } {
    const { reader } = this;
    const own = (step: number) => lineAt(reader.trace, reader.pc(step)) !== undefined;
    const written = reader.lastRegisterWrite(Slot.rflags, to);
    const loads = reader.instruction(written)?.mnemonic.startsWith('popf') ?? false;
    const rsp = Number(reader.register(Slot.rsp, written));
    const saved = loads ? reader.lastMemoryWrite(rsp, 8, written) : -1;
    if (saved >= at && reader.instruction(saved)?.mnemonic.startsWith('pushf')) {
      const spoilt = reader.lastRegisterWrite(Slot.rflags, saved);
      if (spoilt >= at)
        return {
          text: `${tell(reader, spoilt)} had changed them before ${tell(reader, saved)} saved them`,
          step: spoilt,
        };
    }
    if (own(written)) return { text: `${tell(reader, written)} wrote flags last`, step: written };
    return { text: 'No line puts them back', step: to - 1 };
  }

  /** How many of the registers are the same at two positions: 0 to 1. */
  kept(a: number, b: number): number {
    const { reader } = this;
    const same = ALL_SLOTS.filter((slot) => reader.register(slot, a) === reader.register(slot, b));
    return same.length / ALL_SLOTS.length;
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
