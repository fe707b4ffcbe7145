import iced from '../engine/generated/iced.mjs';
import type {
  Instruction as Decoded,
  UsedMemory,
  UsedRegister,
} from '../engine/generated/iced-types.js';
import type { Flow } from '../instruction.ts';
import { type Addressing, type Anatomy, Resource } from './anatomy.ts';
import { formOf } from './form.ts';
import { accessOf, featuresOf, flowOf, isX87, mnemonicOf, reads, sizeOf, writes } from './iced.ts';

const { ConditionCode, EncodingKind, OpAccess, OpKind, Register, RegisterExt } = iced;

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

/** Operand and address size, rep, lock, segments. */
const PREFIXES = new Set([0x66, 0x67, 0xf2, 0xf3, 0xf0, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65]);

/** Where the last byte of the opcode is: behind prefixes and escape bytes. */
function opcodeAt(bytes: Uint8Array): number {
  let at = 0;
  while (PREFIXES.has(bytes[at])) at++;
  if (bytes[at] === 0xc5) return at + 2;
  if (bytes[at] === 0xc4) return at + 3;
  if (bytes[at] === 0x62) return at + 4;
  if ((bytes[at] & 0xf0) === 0x40) at++;
  if (bytes[at] !== 0x0f) return at;
  return bytes[at + 1] === 0x38 || bytes[at + 1] === 0x3a ? at + 2 : at + 1;
}

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

/** An instruction, with what several of the questions below ask of it. */
interface Look {
  decoded: Decoded;
  name: string;
  flow: Flow;
  features: readonly string[];
  /** Explicit operands that are registers, in order. */
  operands: readonly number[];
  memory: readonly Addressing[];
  stackChange: number;
}

function anatomyOf(
  decoded: Decoded,
  bytes: Uint8Array,
  displacementSize: number,
  immediateSize: number,
): Anatomy {
  const name = mnemonicOf(decoded);
  const flow = flowOf(decoded, name);
  const stackChange = flow === 'syscall' ? 0 : decoded.stackPointerIncrement;
  const { registers: operands, immediate } = operandsOf(decoded);
  const used = info.info(decoded);
  const memory = used.usedMemory().map((m) => addressing(decoded, name, m, stackChange));
  const look = {
    decoded,
    name,
    flow,
    features: featuresOf(decoded),
    operands,
    memory,
    stackChange,
  };
  const idiom = idiomOf(look);
  const resources = resourcesOf(look, used.usedRegisters(), idiom);
  used.free();
  return {
    form: formOf(decoded, displacementSize),
    size: decoded.length,
    opcodeAt: opcodeAt(bytes),
    lengthChanging: immediateSize === 2 && hasOperandSizePrefix(bytes),
    kind: kindOf(look),
    flow,
    backward: (flow === 'branch' || flow === 'jump') && decoded.nearBranchTarget <= decoded.ip,
    condition: flow === 'branch' ? ConditionCode[decoded.conditionCode] : '',
    ...resources,
    memory,
    computes: name === 'lea' ? computedBy(decoded) : undefined,
    immediate,
    operands:
      operands.length + Number(decoded.memoryBase !== Register.None || decoded.memoryDisplSize > 0),
    idiom,
    stackChange,
    namesRsp:
      operands.some((register) => resource(register) === Resource.rsp) ||
      resources.addresses.includes(Resource.rsp) ||
      (name === 'lea' && decoded.memoryBase === Register.RSP),
    locked: decoded.hasLockPrefix || (name === 'xchg' && memory.length > 0),
    repeats: decoded.isStringInstruction && (decoded.hasRepPrefix || decoded.hasRepnePrefix),
  };
}

function operandsOf(decoded: Decoded): { registers: number[]; immediate: bigint | undefined } {
  const registers: number[] = [];
  let immediate: bigint | undefined;
  for (let i = 0; i < decoded.opCount; i++) {
    const kind = decoded.opKind(i);
    if (kind === OpKind.Register) registers.push(decoded.opRegister(i));
    else if (kind >= OpKind.Immediate8 && kind <= OpKind.Immediate32to64)
      immediate = BigInt.asIntN(64, decoded.immediate(i));
  }
  return { registers, immediate };
}

function addressing(
  decoded: Decoded,
  name: string,
  m: UsedMemory,
  stackChange: number,
): Addressing {
  return {
    access: accessOf(m.access),
    size: sizeOf(m.memorySize, name),
    base: resource(m.base),
    index: resource(m.index),
    scale: m.scale,
    displacement: Number(BigInt.asIntN(64, m.displacement)),
    ripRelative: m.base === Register.None && decoded.isIpRelMemoryOperand,
    implicit: stackChange !== 0 && m.base === Register.RSP && decoded.memoryBase !== Register.RSP,
  };
}

/** The address that lea computes. */
function computedBy(decoded: Decoded): Addressing {
  return {
    access: 'load',
    size: 0,
    base: decoded.isIpRelMemoryOperand ? -1 : resource(decoded.memoryBase),
    index: resource(decoded.memoryIndex),
    scale: decoded.memoryIndexScale,
    displacement: Number(BigInt.asIntN(64, decoded.memoryDisplacement)),
    ripRelative: decoded.isIpRelMemoryOperand,
    implicit: false,
  };
}

interface Implicit {
  reads?: readonly number[];
  writes?: readonly number[];
}

const { x87, x87Control, mxcsr } = Resource;

const LOADS_X87: Implicit = { reads: [x87], writes: [x87Control, x87] };
const ANY_X87: Implicit = { reads: [x87Control, x87], writes: [x87] };
const LDMXCSR: Implicit = { writes: [mxcsr] };
const STMXCSR: Implicit = { reads: [mxcsr] };

/**
 * Resources that iced does not list, by mnemonic; ANY_X87 for other x87 instructions. Unlike the
 * decoder's table this one is about what waits for what: that fnstenv and fnsave mask exceptions in
 * the control word keeps nobody waiting.
 */
const IMPLICIT: Readonly<Record<string, Implicit>> = {
  fldcw: { writes: [x87Control] },
  // The control word itself is always at hand: it waits for nothing.
  fnstcw: {},
  fnstsw: { reads: [x87Control] },
  fnstenv: { reads: [x87Control, x87] },
  fldenv: LOADS_X87,
  frstor: LOADS_X87,
  fninit: LOADS_X87,
  fxrstor: LOADS_X87,
  fxrstor64: LOADS_X87,
  fxsave: ANY_X87,
  fxsave64: ANY_X87,
  ldmxcsr: LDMXCSR,
  vldmxcsr: LDMXCSR,
  stmxcsr: STMXCSR,
  vstmxcsr: STMXCSR,
};

/** Carry, and the rest of the arithmetic flags: iced's bits and the resource. */
const FLAGS = [
  { bits: 16, number: Resource.carry },
  { bits: 1 | 2 | 4 | 8 | 32, number: Resource.flags },
] as const;

function resourcesOf(
  { decoded, name, flow, features, operands, memory, stackChange }: Look,
  registers: readonly UsedRegister[],
  idiom: Anatomy['idiom'],
): Pick<Anatomy, 'reads' | 'addresses' | 'writes'> {
  // iced counts the address registers of an operand among those read, not those of lea's.
  const addresses = new Set(
    name === 'lea' ? [] : memory.flatMap((m) => (m.implicit ? [] : [m.base, m.index])),
  );
  addresses.delete(-1);
  const named = new Set(operands.map(resource));
  const read = new Set<number>();
  const written = new Set<number>();
  for (const { register, access } of registers) {
    const number = resource(register);
    if (number < 0 || (stackChange && register === Register.RSP && !named.has(number))) continue;
    if (reads(access) && (!addresses.has(number) || named.has(number))) read.add(number);
    if (!writes(access)) continue;
    written.add(number);
    if (merges(register) || access === OpAccess.CondWrite) read.add(number);
  }
  const flagsRead = flow === 'next' || flow === 'branch' ? decoded.rflagsRead : 0;
  const flagsWritten = flow === 'next' ? decoded.rflagsModified : 0;
  for (const { bits, number } of FLAGS) {
    if (flagsRead & bits) read.add(number);
    if (flagsWritten & bits) written.add(number);
  }
  const implicit = IMPLICIT[name] ?? (isX87(features) ? ANY_X87 : undefined);
  for (const number of implicit?.reads ?? []) read.add(number);
  for (const number of implicit?.writes ?? []) written.add(number);
  if (idiom === 'zero' || idiom === 'ones')
    for (const register of operands) read.delete(resource(register));
  return { reads: [...read], addresses: [...addresses], writes: [...written] };
}

function kindOf({ decoded, flow, features }: Look): Anatomy['kind'] {
  if (isX87(features)) return 'x87';
  if (decoded.encoding !== EncodingKind.Legacy) return 'vector';
  if (features.some((feature) => /^(SSE|MMX|AES|PCLMUL|SHA)/.test(feature))) return 'vector';
  return decoded.isPrivileged || flow === 'syscall' || flow === 'trap' ? 'system' : 'integer';
}

const VECTOR_ZERO = /^v?(pxor[dq]?|xorp[sd]|psub[bwdq]|pcmpgt[bwd])$/;
const VECTOR_ONES = /^v?pcmpeq[bwd]$/;
const MOVE = /^(mov|v?mova[p][sd]|v?movup[sd]|v?movdq[au](8|16|32|64)?)$/;

/** The last two register operands are one register. */
const same = ({ operands }: Look) => operands.length >= 2 && operands.at(-1) === operands.at(-2);

const fromRegister = ({ operands, memory }: Look) => operands.length === 2 && memory.length === 0;

/** The idiom of an instruction is the first that holds. */
const IDIOMS: readonly (readonly [Anatomy['idiom'], (look: Look) => boolean])[] = [
  ['nop', ({ name }) => name === 'nop' || name === 'endbr64' || name === 'fnop'],
  [
    'zero',
    (look) =>
      same(look) &&
      look.memory.length === 0 &&
      (look.name === 'xor' || look.name === 'sub'
        ? RegisterExt.size(look.operands[0]) >= 4
        : VECTOR_ZERO.test(look.name)),
  ],
  ['ones', (look) => same(look) && VECTOR_ONES.test(look.name)],
  [
    'move',
    (look) =>
      fromRegister(look) &&
      MOVE.test(look.name) &&
      RegisterExt.size(look.operands[0]) >= 4 &&
      !look.operands.some((register) => RegisterExt.isSegmentRegister(register)),
  ],
  [
    'move',
    (look) =>
      fromRegister(look) &&
      look.name === 'movzx' &&
      RegisterExt.size(look.operands[1]) === 1 &&
      !numberedAsHigh(look.operands[1]),
  ],
];

function idiomOf(look: Look): Anatomy['idiom'] {
  return IDIOMS.find(([, holds]) => holds(look))?.[0] ?? 'none';
}

/** ah to bh, and spl to dil, which have the same numbers under a REX prefix: movzx of them executes
 * (uiCA's configurations). */
const numberedAsHigh = (register: number) =>
  (register >= Register.AH && register <= Register.BH) ||
  (register >= Register.SPL && register <= Register.DIL);

function hasOperandSizePrefix(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte === 0x66) return true;
    if (!PREFIXES.has(byte)) return false;
  }
  return false;
}
