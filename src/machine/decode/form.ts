import iced from '../engine/generated/iced.mjs';
import type { Instruction as Decoded } from '../engine/generated/iced-types.js';
import { mnemonicOf, sizeOf } from './iced.ts';

const { FlowControl, OpKind, Register, RegisterExt } = iced;

function registerToken(register: number): string {
  if (RegisterExt.isXMM(register)) return 'x';
  if (RegisterExt.isYMM(register)) return 'y';
  if (RegisterExt.isZMM(register)) return 'z';
  if (RegisterExt.isMM(register)) return 'mm';
  if (RegisterExt.isST(register)) return 'st';
  if (RegisterExt.isK(register)) return 'k';
  if (RegisterExt.isSegmentRegister(register)) return 'sreg';
  return `r${8 * RegisterExt.size(register)}`;
}

/**
 * The form of an instruction: mnemonic and operands by kind, destination first. `r64` `r8` general
 * registers, `x` `y` `z` vector registers, `mm`, `st`, `k`, `m64` memory by bits, `i` an immediate,
 * `1` an immediate of one in a shift, `cl` where the opcode names it, `rel` a near target. Addresses
 * of lea are `a1` to `a3`, by how many of base, index and displacement they add, or `arip`.
 * Conditional jumps are `jcc rel`, with `lock` and `rep` in front where they apply: `lockadd m64,r64`.
 */
export function formOf(decoded: Decoded, displacementSize: number): string {
  const name = mnemonicOf(decoded);
  const tokens: string[] = [];
  for (let i = 0; i < decoded.opCount; i++) {
    const kind = decoded.opKind(i);
    if (kind === OpKind.Register) {
      const register = decoded.opRegister(i);
      const shift = /^(sh[lr]d?|sal|sar|ro[lr]|rc[lr])$/.test(name) && i === decoded.opCount - 1;
      tokens.push(shift && register === Register.CL ? 'cl' : registerToken(register));
    } else if (name === 'lea' && kind === OpKind.Memory) {
      const parts =
        Number(decoded.memoryBase !== Register.None) +
        Number(decoded.memoryIndex !== Register.None) +
        Number(displacementSize > 0);
      tokens.push(decoded.isIpRelMemoryOperand ? 'arip' : `a${Math.max(1, parts)}`);
    } else if (kind >= OpKind.MemorySegSI) {
      const size = sizeOf(decoded.memorySize, name);
      tokens.push(`m${size ? 8 * size : ''}`);
    } else if (kind <= OpKind.FarBranch32) tokens.push('rel');
    else
      tokens.push(
        /^(sh[lr]|sal|sar|ro[lr]|rc[lr])$/.test(name) && decoded.immediate(i) === 1n ? '1' : 'i',
      );
  }
  const prefix = decoded.hasLockPrefix
    ? 'lock'
    : decoded.isStringInstruction && (decoded.hasRepPrefix || decoded.hasRepnePrefix)
      ? 'rep'
      : '';
  const mnemonic = decoded.flowControl === FlowControl.ConditionalBranch ? branchName(name) : name;
  return `${prefix}${mnemonic}${tokens.length ? ` ${tokens.join(',')}` : ''}`;
}

const branchName = (name: string) => (/^(j[er]?cxz|loop)/.test(name) ? name : 'jcc');
