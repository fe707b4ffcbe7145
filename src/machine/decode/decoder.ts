import { hexBytes } from '../../base/hex.ts';
import iced from '../engine/generated/iced.mjs';
import type { Instruction as Decoded } from '../engine/generated/iced-types.js';
import type { Flow, Instruction, MemoryOperand } from '../instruction.ts';
import { Slot } from '../registers.ts';

/** Why an instruction needs a look before or after it executes: what Unicorn gets wrong. */
export type Hazard =
  | 'privileged'
  | 'unsupported'
  | 'aligned'
  | 'loads mxcsr'
  | 'loads flags'
  | 'loads x87 environment'
  | 'stores x87 environment'
  | 'loads x87 control'
  | 'loads fxsave image'
  | 'stores fxsave image'
  | 'clears x87'
  | 'compares x87'
  | 'x87';

const { CpuidFeature, FlowControl, MemorySizeExt, Mnemonic, OpAccess, Register, RegisterExt } =
  iced;

/** What Unicorn 1.0 executes as a CPU does; anything newer it refuses or gets wrong. */
const FEATURES = new Set(
  [
    'INTEL8086 INTEL186 INTEL286 INTEL386 INTEL486 X64 CMOV CPUID CX8 CMPXCHG16B SYSCALL',
    'FPU FPU287 FPU387 MMX SSE SSE2 SSE3 FXSR CLFSH MULTIBYTENOP PAUSE',
    'PREFETCHW CET_IBT CET_SS',
  ]
    .join(' ')
    .split(' '),
);

/** Forms whose address is not base + index * scale + displacement over whole registers. */
const ODD_ADDRESS = new Set(['bt', 'bts', 'btr', 'btc', 'xlatb', 'maskmovdqu', 'maskmovq']);

/** 16-byte SSE operands of these need no alignment (Intel SDM volume 1, 10.4.1.1). */
const UNALIGNED = /^(movups|movupd|movdqu|lddqu)$/;

const X87_CONTROL = new Set(['fninit', 'fldenv', 'frstor', 'fnsave', 'fxrstor', 'fxrstor64']);

/** Besides those, the ones that leave the x87 instruction pointer as it is. */
const X87_SILENT = new Set([...X87_CONTROL, 'fnclex', 'wait']);

const X87_UNSIZED = /^(fn?st(cw|sw|env)|fnsave|fldcw|fldenv|frstor)$/;

const FLOW: Record<string, Flow> = {
  Next: 'next',
  UnconditionalBranch: 'jump',
  IndirectBranch: 'indirect jump',
  ConditionalBranch: 'branch',
  Return: 'return',
  Call: 'call',
  IndirectCall: 'indirect call',
  Interrupt: 'trap',
  XbeginXabortXend: 'next',
  Exception: 'trap',
};

/** Bits of rflags for iced's numbering OF SF ZF AF CF PF DF IF AC. */
const FLAG_BITS = [11, 7, 6, 4, 0, 2, 10, 9, 18];

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

const reads = (access: number) => access !== OpAccess.Write && access !== OpAccess.CondWrite;
const writes = (access: number) =>
  access === OpAccess.Write ||
  access === OpAccess.CondWrite ||
  access === OpAccess.ReadWrite ||
  access === OpAccess.ReadCondWrite;

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
  decode(
    bytes: Uint8Array,
    address: number,
  ): { instruction: Instruction; hazard?: Hazard } | undefined {
    const decoder = new iced.Decoder(64, bytes, iced.DecoderOptions.None);
    decoder.ip = BigInt(address);
    const decoded = decoder.decode();
    const result = decoded.isInvalid ? undefined : this.#describe(decoded, bytes, address);
    decoded.free();
    decoder.free();
    return result;
  }

  #describe(decoded: Decoded, bytes: Uint8Array, address: number) {
    const mnemonic = Mnemonic[decoded.mnemonic].toLowerCase();
    const info = this.#info.info(decoded);
    const used = info.usedRegisters();
    const read = new Set(used.filter((r) => reads(r.access)).flatMap((r) => slotsOf(r.register)));
    const written = new Set(
      used.filter((r) => writes(r.access)).flatMap((r) => slotsOf(r.register)),
    );
    const unusualSize = info
      .usedMemory()
      .some((m) => [m.base, m.index].some((r) => r !== Register.None && RegisterExt.size(r) < 8));
    const memory = info.usedMemory().map((m): MemoryOperand => {
      const size = MemorySizeExt.size(m.memorySize);
      return {
        access: !writes(m.access) ? 'load' : reads(m.access) ? 'both' : 'store',
        base: slotsOf(m.base)[0] ?? -1,
        index: slotsOf(m.index)[0] ?? -1,
        scale: m.scale,
        displacement: Number(BigInt.asIntN(64, m.displacement)),
        // Of a repeated string instruction iced gives no size; its name does.
        size: size || { b: 1, w: 2, d: 4, q: 8 }[mnemonic.slice(-1)] || 0,
        fs: m.segment === Register.FS,
      };
    });
    info.free();
    for (const operand of memory) if (operand.fs) read.add(Slot.fsbase);

    const features = Array.from(decoded.cpuidFeatures(), (f) => CpuidFeature[f]);
    const { rflagsRead, rflagsModified, rflagsUndefined } = decoded;
    const flow: Flow = mnemonic === 'syscall' ? 'syscall' : FLOW[FlowControl[decoded.flowControl]];
    // iced counts what the kernel does to the flags as the instruction's doing.
    const flagsWritten = flow === 'syscall' ? 0 : flags(rflagsModified);
    const flagsRead = flow === 'syscall' ? 0 : flags(rflagsRead);
    if (flagsRead || mnemonic.startsWith('pushf')) read.add(Slot.rflags);
    if (flagsWritten) written.add(Slot.rflags);
    if (flow === 'syscall') for (const slot of [Slot.rax, Slot.rcx, Slot.r11]) written.add(slot);
    if (flow === 'syscall')
      for (const name of ['rax', 'rdi', 'rsi', 'rdx', 'r10', 'r8', 'r9'] as const)
        read.add(Slot[name]);
    const x87 = features.some((f) => f.startsWith('FPU'));
    if (x87 || mnemonic.startsWith('fx')) {
      if (/^(fnstcw|fnstenv|fnsave|fxsave|fxsave64)$/.test(mnemonic)) read.add(Slot.fcw);
      if (/^(fnstsw|fnstenv|fnsave|fxsave|fxsave64)$/.test(mnemonic)) read.add(Slot.fsw);
      if (mnemonic === 'fldcw' || mnemonic === 'fnstenv' || X87_CONTROL.has(mnemonic))
        written.add(Slot.fcw);
      if (!/^(fldcw|fnstcw|fnstsw|fnstenv|fxsave|fxsave64)$/.test(mnemonic))
        for (const slot of [Slot.fsw, Slot.ftw]) written.add(slot);
    }
    // An MMX instruction takes all of the x87 register stack into use, emms none.
    if (mnemonic === 'emms' || used.some((r) => RegisterExt.isMM(r.register)))
      for (const slot of [Slot.fsw, Slot.ftw]) written.add(slot);
    if (/^(stmxcsr|fxsave|fxsave64)$/.test(mnemonic)) read.add(Slot.mxcsr);
    if (/^(ldmxcsr|fxrstor|fxrstor64)$/.test(mnemonic)) written.add(Slot.mxcsr);
    if (/^fxrstor/.test(mnemonic)) for (let i = 0; i < 32; i++) written.add(Slot.xmm0 + i);

    let hazard: Hazard | undefined;
    if (decoded.isPrivileged) hazard = 'privileged';
    else if (
      decoded.encoding !== iced.EncodingKind.Legacy ||
      !features.every((f) => FEATURES.has(f)) ||
      unusualSize ||
      // These tell of the machine under the kernel, which forbids them (UMIP).
      /^(s[gil]dt|smsw|str)$/.test(mnemonic) ||
      (flow !== 'syscall' &&
        used.some((r) => RegisterExt.isSegmentRegister(r.register) && writes(r.access))) ||
      (ODD_ADDRESS.has(mnemonic) &&
        memory.length > 0 &&
        decoded.op1Kind === iced.OpKind.Register) ||
      // Of these Unicorn takes an address that is off by the size of the immediate.
      (/^sh[lr]d$/.test(mnemonic) &&
        decoded.isIpRelMemoryOperand &&
        decoded.op2Kind === iced.OpKind.Immediate8)
    )
      hazard = 'unsupported';
    else if (mnemonic === 'ldmxcsr') hazard = 'loads mxcsr';
    else if (/^popfq?$/.test(mnemonic)) hazard = 'loads flags';
    else if (mnemonic === 'fldcw') hazard = 'loads x87 control';
    else if (/^(fldenv|frstor)$/.test(mnemonic)) hazard = 'loads x87 environment';
    else if (/^(fnstenv|fnsave)$/.test(mnemonic)) hazard = 'stores x87 environment';
    else if (mnemonic === 'fninit') hazard = 'clears x87';
    else if (/^fxsave/.test(mnemonic)) hazard = 'stores fxsave image';
    else if (/^fxrstor/.test(mnemonic)) hazard = 'loads fxsave image';
    else if (
      memory.some((m) => m.size === 16) &&
      !UNALIGNED.test(mnemonic) &&
      (mnemonic === 'cmpxchg16b' || features.some((f) => f.startsWith('SSE')))
    )
      hazard = 'aligned';
    else if (/^fu?comip?$/.test(mnemonic)) hazard = 'compares x87';
    else if (x87 && written.has(Slot.ftw) && !X87_SILENT.has(mnemonic)) hazard = 'x87';

    // Where nothing else can be meant, assemblers and debuggers leave the suffix out.
    this.#att.gasShowMnemonicSizeSuffix = flow === 'next' && !X87_UNSIZED.test(mnemonic);
    const instruction: Instruction = {
      address,
      bytes: hexBytes(bytes.subarray(0, decoded.length)).join(''),
      size: decoded.length,
      att: withDecimals(this.#att.format(decoded)),
      intel: withDecimals(this.#intel.format(decoded)),
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
      flagsUndefined: flags(rflagsUndefined),
      repeats:
        decoded.isStringInstruction &&
        (decoded.hasRepPrefix || decoded.hasRepePrefix || decoded.hasRepnePrefix),
    };
    return { instruction, ...(hazard && { hazard }) };
  }
}

/** An instruction's loads come before its stores. */
const order = { load: 0, both: 1, store: 2 };
