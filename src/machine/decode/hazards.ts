import iced from '../engine/generated/iced.mjs';
import type { Instruction as Decoded, UsedRegister } from '../engine/generated/iced-types.js';
import type { Flow, MemoryOperand } from '../instruction.ts';
import { isX87, writes } from './iced.ts';

/** Why an instruction needs a look before or after it executes: what Unicorn gets wrong. */
export type Hazard =
  | 'privileged'
  | 'unsupported'
  | 'loads segment'
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
  | 'tells of the CPU'
  | 'tells the time'
  | 'computes sse'
  | 'waits for x87'
  | 'x87';

/** What is known of an instruction when its hazard is looked for. */
export interface Look {
  decoded: Decoded;
  mnemonic: string;
  features: readonly string[];
  flow: Flow;
  registers: readonly UsedRegister[];
  memory: readonly MemoryOperand[];
  /** An address is formed of parts of registers. */
  narrowAddress: boolean;
}

const { EncodingKind, OpKind, RegisterExt } = iced;

/** What Unicorn 1.0 executes as a CPU does; anything newer it refuses or gets wrong. */
const FEATURES = new Set(
  [
    'INTEL8086 INTEL186 INTEL286 INTEL386 INTEL486 X64 CMOV CPUID CX8 CMPXCHG16B SYSCALL TSC',
    'FPU FPU287 FPU387 MMX SSE SSE2 SSE3 FXSR CLFSH MULTIBYTENOP PAUSE',
    'PREFETCHW CET_IBT CET_SS',
  ]
    .join(' ')
    .split(' '),
);

type Test = (look: Look) => boolean;

const named = (...names: string[]): Test => {
  const set = new Set(names);
  return ({ mnemonic }) => set.has(mnemonic);
};

/** These tell of the machine under the kernel, which forbids them (UMIP). */
const tellsOfMachine = named('sgdt', 'sidt', 'sldt', 'smsw', 'str');

const writesSegment: Test = ({ flow, registers }) =>
  flow !== 'syscall' &&
  registers.some((r) => RegisterExt.isSegmentRegister(r.register) && writes(r.access));

const oddAddress = named('bt', 'bts', 'btr', 'btc', 'xlatb', 'maskmovdqu', 'maskmovq');

/** Its address is not base + index * scale + displacement over whole registers. */
const hasOddAddress: Test = (look) =>
  look.narrowAddress ||
  (oddAddress(look) && look.memory.length > 0 && look.decoded.op1Kind === OpKind.Register);

const doubleShift = named('shld', 'shrd');

/** Of these Unicorn takes an address that is off by the size of the immediate. */
const shiftsAtRip: Test = (look) =>
  doubleShift(look) &&
  look.decoded.isIpRelMemoryOperand &&
  look.decoded.op2Kind === OpKind.Immediate8;

/** 16-byte SSE operands of these need no alignment (Intel SDM volume 1, 10.4.1.1). */
const unaligned = named('movups', 'movupd', 'movdqu', 'lddqu');

const needsAlignment: Test = (look) =>
  look.memory.some(({ size }) => size === 16) &&
  !unaligned(look) &&
  (look.mnemonic === 'cmpxchg16b' || look.features.some((feature) => feature.startsWith('SSE')));

/** SSE instructions that can raise floating-point exceptions. */
const COMPUTES = /^((addsub|add|sub|mul|div|sqrt|min|max|cmp|hadd|hsub)[sp]|u?comis)[sd]$|^cvt/;

const computes: Test = ({ mnemonic, features }) =>
  COMPUTES.test(mnemonic) && features.some((feature) => feature.startsWith('SSE'));

/** MMX instructions are the x87's in this. */
const waits: Test = ({ mnemonic, registers }) =>
  mnemonic === 'wait' || mnemonic === 'emms' || registers.some((r) => RegisterExt.isMM(r.register));

/** x87 instructions that leave the x87 instruction pointer as it is. */
const silent = named(
  ...['fninit', 'fldenv', 'frstor', 'fnsave', 'fnclex', 'wait'],
  ...['fldcw', 'fnstcw', 'fnstsw', 'fnstenv'],
);

/** The hazard of an instruction is the first that holds. */
const HAZARDS: readonly (readonly [Hazard, Test])[] = [
  ['privileged', ({ decoded }) => decoded.isPrivileged],
  ['unsupported', ({ decoded }) => decoded.encoding !== EncodingKind.Legacy],
  ['unsupported', ({ features }) => !features.every((feature) => FEATURES.has(feature))],
  ['unsupported', tellsOfMachine],
  ['loads segment', writesSegment],
  ['unsupported', hasOddAddress],
  ['unsupported', shiftsAtRip],
  ['loads mxcsr', named('ldmxcsr')],
  ['loads flags', named('popf', 'popfq')],
  ['loads x87 control', named('fldcw')],
  ['loads x87 environment', named('fldenv', 'frstor')],
  ['stores x87 environment', named('fnstenv', 'fnsave')],
  ['tells of the CPU', named('cpuid')],
  ['tells the time', named('rdtsc')],
  ['clears x87', named('fninit')],
  ['stores fxsave image', named('fxsave', 'fxsave64')],
  ['loads fxsave image', named('fxrstor', 'fxrstor64')],
  ['computes sse', computes],
  ['aligned', needsAlignment],
  ['waits for x87', waits],
  ['compares x87', named('fcomi', 'fcomip', 'fucomi', 'fucomip')],
  ['x87', (look) => isX87(look.features) && !silent(look)],
];

export function hazardOf(look: Look): Hazard | undefined {
  return HAZARDS.find(([, holds]) => holds(look))?.[0];
}
