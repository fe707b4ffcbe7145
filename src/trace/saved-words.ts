import type { Instruction } from '../machine/instruction.ts';
import { CALLEE_SAVED, Slot, slotName } from '../machine/registers.ts';
import { disguises, isDisguised } from './disguise.ts';
import type { MemoryAccess, TraceReader } from './reader.ts';
import { Access } from './trace.ts';

/** A register that a context keeps in memory while it does not run. */
export interface SavedWord {
  address: number;
  /** In bytes: 4 for MXCSR, 16 for an xmm register. */
  size: number;
  /** `rbx`, `rip` for where it goes on, `mxcsr`, `fcw`, `xmm6`. */
  register: string;
  /** It is kept in disguise, as glibc's `setjmp` keeps rsp, rbp and rip: no place to read it from. */
  mangled?: true;
}

/** What a control register's instructions are called. */
const CONTROL: readonly (readonly [RegExp, string])[] = [
  [/^v?(st|ld)mxcsr$/, 'mxcsr'],
  [/^fn?stcw$|^fldcw$/, 'fcw'],
  [/^f(n?stenv|ldenv)$/, 'x87'],
  [/^fx(save|rstor)/, 'fxsave'],
  [/^(push|pop)f[dq]?$/, 'rflags'],
];

/** The registers that a step stores, or loads, in moving them as they are. */
export function movedWords(reader: TraceReader, step: number, kind: 'store' | 'load'): SavedWord[] {
  const instruction = reader.instruction(step);
  if (!instruction || instruction.repeats || instruction.flow === 'syscall') return [];
  return reader
    .accesses(step)
    .filter((access) => access.kind === Access[kind])
    .flatMap((access) => {
      const { address, size } = access;
      const loaded = kind === 'load' && size === 8 ? loadedSlot(instruction) : undefined;
      const hidden = loaded === undefined ? undefined : undisguised(reader, step, loaded);
      if (hidden) return [{ address, size, register: hidden, mangled: true as const }];
      const register = movedRegister(reader, step, instruction, access);
      return register ? [{ address, size, register }] : [];
    });
}

/** Steps of a routine in which it undoes a disguise and uses what it finds. */
const UNDOES = 32;

/** The register that a step loads in disguise into a slot: what is then made of it. */
function undisguised(reader: TraceReader, step: number, slot: number): string | undefined {
  let plain = false;
  for (let next = step + 1; next < step + UNDOES; next++) {
    const instruction = reader.instruction(next);
    if (!instruction) return undefined;
    if (disguises(instruction, slot)) plain = true;
    else if (plain && instruction.flow === 'indirect jump' && instruction.reads.includes(slot))
      return 'rip';
    else if (plain && instruction.mnemonic === 'mov' && instruction.reads.includes(slot)) {
      const [to] = instruction.writes;
      return to === Slot.rsp || CALLEE_SAVED.includes(to) ? slotName(to) : undefined;
    } else if (instruction.writes.includes(slot)) return undefined;
  }
  return undefined;
}

function movedRegister(
  reader: TraceReader,
  step: number,
  instruction: Instruction,
  { address, size, kind }: MemoryAccess,
): string | undefined {
  const { mnemonic, reads, writes, flow } = instruction;
  const control = CONTROL.find(([pattern]) => pattern.test(mnemonic));
  if (control) return control[1];
  const store = kind === Access.store;
  const wide = (store ? reads : writes).find((slot) => slot >= Slot.xmm0);
  if (wide !== undefined && /^v?mov/.test(mnemonic)) return `xmm${(wide - Slot.xmm0) >> 1}`;
  if (size !== 8 || !/^(push|pop|mov|xchg|jmp|ret|call)$/.test(mnemonic)) return undefined;
  const slot = store ? storedSlot(instruction) : loadedSlot(instruction);
  if (slot !== undefined && CALLEE_SAVED.includes(slot)) return slotName(slot);
  // What it is made of shows where it is loaded.
  if (store && slot !== undefined && isDisguised(reader, slot, step)) return undefined;
  // An address of code in a register that nobody keeps is where the context goes on.
  const target = wordAt(reader, address, step + 1);
  const code = target !== undefined && reader.region(Number(target), step)?.executable;
  if (code && flow !== 'call' && flow !== 'indirect call') return 'rip';
  return slot === undefined ? undefined : slotName(slot);
}

/** The general register whose value an instruction stores by `push`, `mov` or `xchg`. */
export function storedSlot(writer: Instruction | undefined): number | undefined {
  if (!writer || !/^(push|mov|xchg)$/.test(writer.mnemonic)) return undefined;
  const store = writer.memory.find(({ access }) => access !== 'load');
  const push = writer.mnemonic === 'push';
  return writer.reads.find(
    (slot) => slot < 16 && slot !== store?.index && slot !== (push ? Slot.rsp : store?.base),
  );
}

/** The general register that `pop`, `mov` or `xchg` loads. */
function loadedSlot({ mnemonic, writes, memory, att }: Instruction): number | undefined {
  if (!/^(pop|mov|xchg)$/.test(mnemonic) || memory.every(({ access }) => access === 'store'))
    return undefined;
  const implied = mnemonic === 'pop' && !/%rsp$/.test(att);
  return writes.find((slot) => slot < 16 && !(implied && slot === Slot.rsp));
}

/** Eight bytes of memory, aligned or not; undefined where nothing is mapped. */
export function wordAt(reader: TraceReader, address: number, position: number): bigint | undefined {
  if (address % 8 === 0) return reader.word(address, position);
  const bytes = reader.read(address, 8, position);
  return bytes && new DataView(bytes.buffer).getBigUint64(0, true);
}
