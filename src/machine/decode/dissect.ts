import iced from '../engine/generated/iced.mjs';
import type { Instruction as Decoded } from '../engine/generated/iced-types.js';
import type { Addressing, Anatomy } from './anatomy.ts';
import { Resource } from './anatomy.ts';
import { formOf } from './form.ts';

const {
  ConditionCode,
  FlowControl,
  MemorySizeExt,
  Mnemonic,
  OpAccess,
  OpKind,
  Register,
  RegisterExt,
} = iced;

const VECTOR_ZERO = /^v?(pxor[dq]?|xorp[sd]|psub[bwdq]|pcmpgt[bwd])$/;
const VECTOR_ONES = /^v?pcmpeq[bwd]$/;
const MOVE = /^(mov|v?mova[p][sd]|v?movup[sd]|v?movdq[au](8|16|32|64)?)$/;

const reads = (access: number) =>
  access === OpAccess.Read ||
  access === OpAccess.CondRead ||
  access === OpAccess.ReadWrite ||
  access === OpAccess.ReadCondWrite;
const writes = (access: number) =>
  access === OpAccess.Write ||
  access === OpAccess.CondWrite ||
  access === OpAccess.ReadWrite ||
  access === OpAccess.ReadCondWrite;

function resource(register: number): number {
  if (register === Register.None) return -1;
  const full = RegisterExt.fullRegister(register);
  if (RegisterExt.isGPR64(full)) return RegisterExt.number(full);
  if (RegisterExt.isVectorRegister(full)) return Resource.vector + RegisterExt.number(full);
  if (RegisterExt.isK(register)) return Resource.mask + RegisterExt.number(register);
  if (RegisterExt.isST(register) || RegisterExt.isMM(register)) return Resource.x87;
  if (RegisterExt.isSegmentRegister(register)) return Resource.segments;
  return -1;
}

/** A write of 8 or 16 bits leaves the rest of the register, so it depends on it. */
const merges = (register: number) => RegisterExt.isGPR8(register) || RegisterExt.isGPR16(register);

const FLOW: Record<number, Anatomy['flow']> = {
  [FlowControl.Next]: 'next',
  [FlowControl.UnconditionalBranch]: 'jump',
  [FlowControl.IndirectBranch]: 'indirect jump',
  [FlowControl.ConditionalBranch]: 'branch',
  [FlowControl.Return]: 'return',
  [FlowControl.Call]: 'call',
  [FlowControl.IndirectCall]: 'indirect call',
  [FlowControl.XbeginXabortXend]: 'next',
};

/** Where the last byte of the opcode is: behind prefixes and escape bytes. */
function opcodeAt(bytes: Uint8Array): number {
  let at = 0;
  while ([0x66, 0x67, 0xf2, 0xf3, 0xf0, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65].includes(bytes[at]))
    at++;
  if (bytes[at] === 0xc5) return at + 2;
  if (bytes[at] === 0xc4) return at + 3;
  if (bytes[at] === 0x62) return at + 4;
  if ((bytes[at] & 0xf0) === 0x40) at++;
  if (bytes[at] !== 0x0f) return at;
  return bytes[at + 1] === 0x38 || bytes[at + 1] === 0x3a ? at + 2 : at + 1;
}

/** Carry, and the rest of the arithmetic flags, in iced's numbering. */
const CARRY = 16;
const OTHERS = 1 | 2 | 4 | 8 | 32;

const info = new iced.InstructionInfoFactory();

/** The anatomy of the instruction at the start of `bytes`, or undefined if they are none. */
export function dissect(bytes: Uint8Array, address: number): Anatomy | undefined {
  const decoder = new iced.Decoder(64, bytes, iced.DecoderOptions.None);
  decoder.ip = BigInt(address);
  const decoded = decoder.decode();
  const constants = decoder.getConstantOffsets(decoded);
  const result = decoded.isInvalid
    ? undefined
    : anatomyOf(decoded, bytes, constants.displacementSize, constants.immediateSize);
  constants.free();
  decoded.free();
  decoder.free();
  return result;
}

function anatomyOf(
  decoded: Decoded,
  bytes: Uint8Array,
  displacementSize: number,
  immediateSize: number,
): Anatomy {
  const name = Mnemonic[decoded.mnemonic].toLowerCase();
  const used = info.info(decoded);
  const registers = used.usedRegisters();
  const flow: Anatomy['flow'] =
    name === 'syscall' ? 'syscall' : (FLOW[decoded.flowControl] ?? 'trap');
  const operandRegisters: number[] = [];
  for (let i = 0; i < decoded.opCount; i++)
    if (decoded.opKind(i) === OpKind.Register) operandRegisters.push(decoded.opRegister(i));

  let immediate: bigint | undefined;
  for (let i = 0; i < decoded.opCount; i++)
    if (decoded.opKind(i) >= OpKind.Immediate8 && decoded.opKind(i) <= OpKind.Immediate32to64)
      immediate = BigInt.asIntN(64, decoded.immediate(i));

  const stackChange = flow === 'syscall' ? 0 : decoded.stackPointerIncrement;
  const memory = used.usedMemory().map(
    (m): Addressing => ({
      access: !writes(m.access) ? 'load' : reads(m.access) ? 'both' : 'store',
      size: MemorySizeExt.size(m.memorySize) || ({ b: 1, w: 2, d: 4, q: 8 }[name.slice(-1)] ?? 0),
      base: resource(m.base),
      index: resource(m.index),
      scale: m.scale,
      displacement: Number(BigInt.asIntN(64, m.displacement)),
      ripRelative: m.base === Register.None && decoded.isIpRelMemoryOperand,
      implicit: stackChange !== 0 && m.base === Register.RSP && decoded.memoryBase !== Register.RSP,
    }),
  );
  const computes: Addressing | undefined =
    name === 'lea'
      ? {
          access: 'load',
          size: 0,
          base: decoded.isIpRelMemoryOperand ? -1 : resource(decoded.memoryBase),
          index: resource(decoded.memoryIndex),
          scale: decoded.memoryIndexScale,
          displacement: Number(BigInt.asIntN(64, decoded.memoryDisplacement)),
          ripRelative: decoded.isIpRelMemoryOperand,
          implicit: false,
        }
      : undefined;
  // iced counts the address registers of an operand among those read, not those of lea's.
  const inAddresses = new Set(
    name === 'lea' ? [] : memory.flatMap((m) => (m.implicit ? [] : [m.base, m.index])),
  );
  inAddresses.delete(-1);
  const named = new Set(operandRegisters.map(resource));
  const read = new Set<number>();
  const written = new Set<number>();
  for (const { register, access } of registers) {
    const number = resource(register);
    if (number < 0 || (stackChange && register === Register.RSP && !named.has(number))) continue;
    if (reads(access) && (!inAddresses.has(number) || named.has(number))) read.add(number);
    if (!writes(access)) continue;
    written.add(number);
    if (merges(register) || access === OpAccess.CondWrite) read.add(number);
  }
  const features = Array.from(decoded.cpuidFeatures(), (f) => iced.CpuidFeature[f]);
  const x87 = features.some((f) => f.startsWith('FPU'));
  if (flow === 'next') {
    const { rflagsRead, rflagsModified } = decoded;
    if (rflagsRead & CARRY) read.add(Resource.carry);
    if (rflagsRead & OTHERS) read.add(Resource.flags);
    if (rflagsModified & CARRY) written.add(Resource.carry);
    if (rflagsModified & OTHERS) written.add(Resource.flags);
  } else if (flow === 'branch') {
    if (decoded.rflagsRead & CARRY) read.add(Resource.carry);
    if (decoded.rflagsRead & OTHERS) read.add(Resource.flags);
  }
  if (x87 || name.startsWith('fx')) {
    if (/^(fldcw|fldenv|frstor|fninit|fxrstor)/.test(name)) written.add(Resource.x87Control);
    // The control word itself is always at hand: fnstcw waits for nothing.
    else if (name !== 'fnstcw') read.add(Resource.x87Control);
    if (!/^(fldcw|fnstcw|fnstsw)$/.test(name)) read.add(Resource.x87);
    if (!/^(fldcw|fnstcw|fnstsw|fnstenv)$/.test(name)) written.add(Resource.x87);
  }
  if (/^v?(stmxcsr|ldmxcsr)$/.test(name))
    (name.includes('st') ? read : written).add(Resource.mxcsr);

  const vector =
    decoded.encoding !== iced.EncodingKind.Legacy ||
    features.some((f) => /^(SSE|MMX|AES|PCLMUL|SHA)/.test(f));
  const same =
    operandRegisters.length >= 2 &&
    operandRegisters.slice(-2).every((r) => r === operandRegisters[operandRegisters.length - 1]);
  let idiom: Anatomy['idiom'] = 'none';
  const [first, second] = operandRegisters;
  if (name === 'nop' || name === 'endbr64' || name === 'fnop') idiom = 'nop';
  else if (
    same &&
    !memory.length &&
    (/^(xor|sub)$/.test(name) ? RegisterExt.size(first) >= 4 : VECTOR_ZERO.test(name))
  )
    idiom = 'zero';
  else if (same && VECTOR_ONES.test(name)) idiom = 'ones';
  else if (operandRegisters.length === 2 && !memory.length) {
    if (
      MOVE.test(name) &&
      RegisterExt.size(first) >= 4 &&
      !RegisterExt.isSegmentRegister(first) &&
      !RegisterExt.isSegmentRegister(second)
    )
      idiom = 'move';
    else if (name === 'movzx' && RegisterExt.size(second) === 1 && !numberedAsHigh(second))
      idiom = 'move';
  }
  if (idiom === 'zero' || idiom === 'ones')
    for (const r of operandRegisters) read.delete(resource(r));

  used.free();
  return {
    form: formOf(decoded, displacementSize),
    size: decoded.length,
    opcodeAt: opcodeAt(bytes),
    lengthChanging: immediateSize === 2 && hasOperandSizePrefix(bytes),
    kind: x87
      ? 'x87'
      : vector
        ? 'vector'
        : decoded.isPrivileged || flow === 'syscall' || flow === 'trap'
          ? 'system'
          : 'integer',
    flow,
    backward: (flow === 'branch' || flow === 'jump') && decoded.nearBranchTarget <= decoded.ip,
    condition: flow === 'branch' ? ConditionCode[decoded.conditionCode] : '',
    reads: [...read],
    addresses: [...inAddresses],
    writes: [...written],
    memory,
    computes,
    immediate,
    operands:
      operandRegisters.length +
      Number(decoded.memoryBase !== Register.None || decoded.memoryDisplSize > 0),
    idiom,
    stackChange,
    namesRsp:
      named.has(Resource.rsp) ||
      inAddresses.has(Resource.rsp) ||
      (name === 'lea' && decoded.memoryBase === Register.RSP),
    locked: decoded.hasLockPrefix || (name === 'xchg' && memory.length > 0),
    repeats: decoded.isStringInstruction && (decoded.hasRepPrefix || decoded.hasRepnePrefix),
  };
}

/** ah to bh, and spl to dil, which have the same numbers under a REX prefix: movzx of them executes
 * (uiCA's configurations). */
const numberedAsHigh = (register: number) =>
  (register >= Register.AH && register <= Register.BH) ||
  (register >= Register.SPL && register <= Register.DIL);

function hasOperandSizePrefix(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte === 0x66) return true;
    if (![0xf2, 0xf3, 0xf0, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0x67].includes(byte)) return false;
  }
  return false;
}
