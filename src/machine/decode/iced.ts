import iced from '../engine/generated/iced.mjs';
import type { Instruction as Decoded } from '../engine/generated/iced-types.js';
import type { Flow } from '../instruction.ts';

/** What both readings of an instruction, as the lab runs it and as a core sees it, ask iced. */
const { CpuidFeature, FlowControl, MemorySizeExt, Mnemonic, OpAccess } = iced;

const READS = new Set<number>([
  OpAccess.Read,
  OpAccess.CondRead,
  OpAccess.ReadWrite,
  OpAccess.ReadCondWrite,
]);

const WRITES = new Set<number>([
  OpAccess.Write,
  OpAccess.CondWrite,
  OpAccess.ReadWrite,
  OpAccess.ReadCondWrite,
]);

export const reads = (access: number): boolean => READS.has(access);
export const writes = (access: number): boolean => WRITES.has(access);

/** What a memory operand is used for. */
export function accessOf(access: number): 'load' | 'store' | 'both' {
  return !writes(access) ? 'load' : reads(access) ? 'both' : 'store';
}

/** Lower case, without operand-size suffix. */
export const mnemonicOf = (decoded: Decoded): string => Mnemonic[decoded.mnemonic].toLowerCase();

/** The extensions of the instruction set that an instruction belongs to, by iced's names. */
export const featuresOf = (decoded: Decoded): string[] =>
  Array.from(decoded.cpuidFeatures(), (feature) => CpuidFeature[feature]);

export const isX87 = (features: readonly string[]): boolean =>
  features.some((feature) => feature.startsWith('FPU'));

const FLOW: Readonly<Record<number, Flow>> = {
  [FlowControl.Next]: 'next',
  [FlowControl.UnconditionalBranch]: 'jump',
  [FlowControl.IndirectBranch]: 'indirect jump',
  [FlowControl.ConditionalBranch]: 'branch',
  [FlowControl.Return]: 'return',
  [FlowControl.Call]: 'call',
  [FlowControl.IndirectCall]: 'indirect call',
  [FlowControl.Interrupt]: 'trap',
  [FlowControl.XbeginXabortXend]: 'next',
  [FlowControl.Exception]: 'trap',
};

export function flowOf(decoded: Decoded, mnemonic: string): Flow {
  return mnemonic === 'syscall' ? 'syscall' : FLOW[decoded.flowControl];
}

const BY_SUFFIX: Readonly<Record<string, number>> = { b: 1, w: 2, d: 4, q: 8 };

/** Bytes of a memory operand. Of a repeated string instruction iced gives none; its name does. */
export function sizeOf(memorySize: number, mnemonic: string): number {
  return MemorySizeExt.size(memorySize) || BY_SUFFIX[mnemonic.slice(-1)] || 0;
}
