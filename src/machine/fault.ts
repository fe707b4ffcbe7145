import { type Image, undefinedAt } from '../assembler/image.ts';
import { hex, hexBytes } from '../base/hex.ts';
import type { Hazard } from './decode/hazards.ts';
import type { Instruction } from './instruction.ts';
import { PAGE } from './memory/layout.ts';
import type { Memory } from './memory/memory.ts';
import type { Stack } from './memory/region.ts';
import type { Fault } from './outcome.ts';

/** What an access that the memory map forbids means. `exact` is the address with all its digits.
 * `stack` is the one whose guard page it hit; `image` knows the addresses that stand for symbols of
 * other files. */
export function accessFault(
  access: 'read' | 'write' | 'fetch',
  pc: number,
  address: number,
  exact: bigint,
  memory: Memory,
  stack: Stack | undefined,
  image: Image,
): Fault {
  const region = memory.at(address);
  const base = {
    pc,
    address,
    ...(Number.isSafeInteger(address) ? {} : { exact }),
    signal: 'SIGSEGV',
  };
  if (stack)
    return {
      ...base,
      kind: access === 'write' ? 'unmapped write' : 'unmapped read',
      guard: stack.name,
      message:
        `stack overflow: ${access} at ${hex(exact)}, in the guard page under ${stack.name} ` +
        `(which ends at ${hex(stack.low)})`,
    };
  const missing = undefinedAt(image, address);
  const nowhere = missing ? `'${missing.name}', which no file defines` : undefined;
  if (access === 'fetch')
    return region
      ? {
          ...base,
          kind: 'execute non-executable memory',
          message: `jump to ${hex(exact)} in ${region.name}, which is not executable`,
        }
      : {
          ...base,
          kind: 'unmapped fetch',
          message: `jump to ${nowhere ?? `${hex(exact)}, where nothing is mapped`}`,
        };
  if (region?.readable)
    return {
      ...base,
      kind: 'write to read-only memory',
      message: `write to ${hex(exact)} in ${region.name}, which is read-only`,
    };
  const what = access === 'write' ? 'write to' : 'read from';
  if (region)
    return {
      ...base,
      kind: `${access} protected`,
      message: `${what} ${hex(exact)} in ${region.name}, in a page that may not be accessed at all`,
    };
  const place = address < PAGE ? 'next to the null pointer' : 'where nothing is mapped';
  return {
    ...base,
    kind: access === 'write' ? 'unmapped write' : 'unmapped read',
    message: `${what} ${nowhere ?? `${hex(exact)}, ${place}`}`,
  };
}

/** What an instruction does that the process, or the lab, does not allow. */
export function hazardFault(hazard: Hazard, instruction: Instruction): Fault {
  const { address: pc, att, mnemonic } = instruction;
  if (hazard === 'privileged')
    return {
      kind: 'privileged instruction',
      pc,
      signal: 'SIGSEGV',
      message: `${mnemonic} is for the operating system's kernel; a process may not execute it`,
    };
  const base = { kind: 'unsupported instruction', pc, signal: 'SIGILL' } as const;
  if (hazard === 'loads segment') {
    const instead = mnemonic.startsWith('iret') ? '; popfq and ret go on like it' : '';
    return {
      ...base,
      message: `the lab's CPU does not support ${att}: segment registers stay as they are${instead}`,
    };
  }
  return {
    ...base,
    message: `the lab's CPU does not support ${att}: it knows x86-64 with SSE, SSE2 and SSE3, no AVX, no BMI`,
  };
}

/** An operand that has to lie on a 16-byte boundary and does not. */
export function alignmentFault(instruction: Instruction, address: number): Fault {
  return {
    kind: 'misaligned operand',
    pc: instruction.address,
    address,
    signal: 'SIGSEGV',
    message: `${instruction.mnemonic} needs an operand on a 16-byte boundary; ${hex(address)} is not`,
  };
}

/** ldmxcsr of a value with reserved bits. */
export function mxcsrFault(instruction: Instruction, value: number): Fault {
  return {
    kind: 'invalid operand',
    pc: instruction.address,
    signal: 'SIGSEGV',
    message: `${instruction.mnemonic} of ${hex(value)}: bits 16 to 31 of mxcsr are reserved and must be 0`,
  };
}

/** A byte sequence that is no instruction. */
export function invalidFault(pc: number, memory: Memory): Fault {
  const bytes = memory.read(pc, 4) ?? memory.read(pc, 1) ?? new Uint8Array();
  const text = hexBytes(bytes).join(' ');
  return {
    kind: 'invalid instruction',
    pc,
    signal: 'SIGILL',
    message: `no valid instruction at ${hex(pc)} (bytes ${text} …)`,
  };
}

/** An exception or a software interrupt, by vector (Intel SDM volume 3, table 6-1). */
export function vectorFault(vector: number, pc: number, instruction?: Instruction): Fault {
  const name = instruction?.mnemonic ?? 'the instruction';
  if (vector === 0)
    return {
      kind: 'divide error',
      pc,
      signal: 'SIGFPE',
      message: `${name}: division by zero, or a quotient too large for its register`,
    };
  if (vector === 1 || vector === 3)
    return {
      kind: 'breakpoint trap',
      pc,
      signal: 'SIGTRAP',
      message: `${name}: a trap for a debugger, and none is attached`,
    };
  if (vector === 6)
    return {
      kind: 'invalid instruction',
      pc,
      signal: 'SIGILL',
      message: `${name} is no instruction to a CPU; programs put it where they must not get to`,
    };
  // Of `int n`, whose number is its second byte: which gate it is that a process may not use.
  const gate = /^cd(..)$/.exec(instruction?.bytes ?? '')?.[1];
  return {
    kind: 'exception',
    pc,
    ...(gate && { error: 8 * Number.parseInt(gate, 16) + 2 }),
    signal: 'SIGSEGV',
    message: `${name}: exception ${vector}`,
  };
}
