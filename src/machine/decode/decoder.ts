import { hexBytes } from '../../base/hex.ts';
import iced from '../engine/generated/iced.mjs';
import type { Instruction as Decoded } from '../engine/generated/iced-types.js';
import type { Instruction, MemoryOperand } from '../instruction.ts';
import { Slot } from '../registers.ts';
import { hazardOf } from './hazards.ts';
import { accessOf, featuresOf, flowOf, isX87, mnemonicOf, reads, sizeOf, writes } from './iced.ts';
import { implicitOf } from './implicit.ts';
import { type Described, recall, remember } from './remembered.ts';

const { OpKind, Register, RegisterExt } = iced;

/** Operands that are an address near the instruction's own. */
const NEAR = new Set<number>([OpKind.NearBranch16, OpKind.NearBranch32, OpKind.NearBranch64]);

/** Where no suffix says what the operand in memory is. */
const X87_UNSIZED = /^(fn?st(cw|sw|env)|fnsave|fldcw|fldenv|frstor)$/;

/** Bits of rflags for iced's numbering OF SF ZF AF CF PF DF IF AC. */
const FLAG_BITS = [11, 7, 6, 4, 0, 2, 10, 9, 18];

/** A bit of rflags. */
const OVERFLOW = 0x800;

/** `rclb $9`: a turn by all bits and the carry changes no bit, and leaves OF undefined like any turn by more
 * than one; iced says that it touches no flag. */
function wholeTurn(decoded: Decoded, mnemonic: string): boolean {
  return (
    /^rc[lr]$/.test(mnemonic) &&
    decoded.op1Kind === OpKind.Immediate8 &&
    decoded.immediate8 % 32 !== 0 &&
    decoded.rflagsModified === 0
  );
}

function flags(bits: number): number {
  return FLAG_BITS.reduce((sum, bit, i) => (bits & (1 << i) ? sum | (1 << bit) : sum), 0);
}

/** The slots of a register, or none for those the lab doesn't follow. */
function slotsOf(register: number): number[] {
  const full = RegisterExt.fullRegister(register);
  if (RegisterExt.isGPR64(full)) return [RegisterExt.number(full)];
  if (RegisterExt.isXMM(register)) {
    const low = Slot.xmm0 + 2 * RegisterExt.number(register);
    return [low, low + 1];
  }
  return [];
}

/** Small numbers as people write them: `128(%rdi)`, `$-4095`; addresses stay hexadecimal. */
function withDecimals(text: string): string {
  return text.replace(/0x[0-9a-f]+\b/g, (digits) => {
    const value = BigInt(digits);
    if (value < 4096n) return String(value);
    const size = digits.length === 18 ? 64 : 32;
    const signed = BigInt.asIntN(size, value);
    return digits.length >= 10 && value < 2n ** BigInt(size) && signed < 0n && signed >= -4096n
      ? String(signed)
      : digits;
  });
}

/** Decodes one instruction at a time, with the iced-x86 decoder. */
export class Decoder {
  readonly #info = new iced.InstructionInfoFactory();
  readonly #att = new iced.Formatter(iced.FormatterSyntax.Gas);
  readonly #intel = new iced.Formatter(iced.FormatterSyntax.Masm);

  constructor() {
    for (const formatter of [this.#att, this.#intel]) {
      formatter.hexPrefix = '0x';
      formatter.hexSuffix = '';
      formatter.uppercaseHex = false;
      formatter.smallHexNumbersInDecimal = true;
      formatter.spaceAfterOperandSeparator = true;
      formatter.spaceBetweenMemoryAddOperators = true;
      formatter.branchLeadingZeros = false;
      formatter.ripRelativeAddresses = true;
      formatter.showBranchSize = false;
      formatter.memorySizeOptions = iced.MemorySizeOptions.Always;
    }
  }

  /** The instruction at the start of `bytes`, or undefined if they are none. */
  decode(bytes: Uint8Array, address: number): Described | undefined {
    // The lab's CPU has no BMI: as on any such, F3 0F BC is bsf, which compilers rely on. F3 0F BD stays
    // lzcnt, which is refused, since bsr is quite another number.
    const decoder = new iced.Decoder(64, bytes, iced.DecoderOptions.NoMPFX_0FBC);
    decoder.ip = BigInt(address);
    const decoded = decoder.decode();
    const result = decoded.isInvalid ? undefined : this.#known(decoded, bytes, address);
    decoded.free();
    decoder.free();
    return result;
  }

  #known(decoded: Decoded, bytes: Uint8Array, address: number): Described {
    const own = hexBytes(bytes.subarray(0, decoded.length)).join('');
    const known = recall(own, address);
    if (known) return known;
    const described = this.#describe(decoded, own, address);
    const ripRelative = decoded.isIpRelMemoryOperand;
    // Of shorter addresses only a part moves with the instruction.
    const isNear = NEAR.has(decoded.op0Kind);
    const moves = isNear
      ? decoded.op0Kind === OpKind.NearBranch64 && described.instruction.target !== undefined
      : !ripRelative || decoded.memoryBase === Register.RIP;
    if (moves) remember(described, ripRelative);
    return described;
  }

  #describe(decoded: Decoded, bytes: string, address: number): Described {
    const mnemonic = mnemonicOf(decoded);
    const features = featuresOf(decoded);
    const flow = flowOf(decoded, mnemonic);
    const info = this.#info.info(decoded);
    const registers = info.usedRegisters();
    const addresses = info.usedMemory();
    info.free();
    const memory = addresses.map(
      (m): MemoryOperand => ({
        access: accessOf(m.access),
        base: slotsOf(m.base)[0] ?? -1,
        index: slotsOf(m.index)[0] ?? -1,
        scale: m.scale,
        displacement: Number(BigInt.asIntN(64, m.displacement)),
        size: sizeOf(m.memorySize, mnemonic),
        fs: m.segment === Register.FS,
        gs: m.segment === Register.GS,
      }),
    );
    const narrowAddress = addresses.some(({ base, index }) =>
      [base, index].some((r) => r !== Register.None && RegisterExt.size(r) < 8),
    );

    // iced counts what the kernel does to the flags as the doing of syscall.
    const ownFlags = (bits: number) => (flow === 'syscall' ? 0 : flags(bits));
    const flagsRead = ownFlags(decoded.rflagsRead);
    const turned = wholeTurn(decoded, mnemonic) ? OVERFLOW : 0;
    const flagsWritten = ownFlags(decoded.rflagsModified) | turned;
    const usesMmx = registers.some((r) => RegisterExt.isMM(r.register));
    const implicit = implicitOf(mnemonic, usesMmx || isX87(features));
    const read = new Set(implicit.reads);
    const written = new Set(implicit.writes);
    for (const { register, access } of registers)
      for (const slot of slotsOf(register)) {
        if (reads(access)) read.add(slot);
        if (writes(access)) written.add(slot);
      }
    if (memory.some(({ fs }) => fs)) read.add(Slot.fsbase);
    if (flagsRead) read.add(Slot.rflags);
    if (flagsWritten) written.add(Slot.rflags);

    const hazard = hazardOf({
      decoded,
      mnemonic,
      features,
      flow,
      registers,
      memory,
      narrowAddress,
    });
    // Its sticky bits.
    if (hazard === 'computes sse') written.add(Slot.mxcsr);
    const instruction: Instruction = {
      address,
      bytes,
      size: decoded.length,
      ...this.#text(decoded, flow === 'next' && !X87_UNSIZED.test(mnemonic)),
      mnemonic,
      flow,
      ...((flow === 'jump' || flow === 'branch' || flow === 'call') && {
        target: Number(decoded.nearBranchTarget),
      }),
      reads: [...read].sort((a, b) => a - b),
      writes: [...written].sort((a, b) => a - b),
      memory: memory.sort((a, b) => order[a.access] - order[b.access]),
      flagsRead,
      flagsWritten,
      flagsUndefined: flags(decoded.rflagsUndefined) | turned,
      repeats: decoded.isStringInstruction && (decoded.hasRepPrefix || decoded.hasRepnePrefix),
    };
    return { instruction, ...(hazard && { hazard }) };
  }

  /** @param suffix `movq` rather than `mov`: where nothing else can be meant, tools leave it out */
  #text(decoded: Decoded, suffix: boolean): { att: string; intel: string } {
    this.#att.gasShowMnemonicSizeSuffix = suffix;
    return {
      att: withDecimals(this.#att.format(decoded)),
      intel: withDecimals(this.#intel.format(decoded)),
    };
  }
}

/** An instruction's loads come before its stores. */
const order = { load: 0, both: 1, store: 2 };
