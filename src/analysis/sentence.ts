import type { Instruction } from '../machine/instruction.ts';
import { END } from '../machine/layout.ts';
import { FLAGS, Slot, slotName } from '../machine/registers.ts';
import type { MemoryAccess, TraceReader } from '../trace/reader.ts';
import { Access } from '../trace/trace.ts';
import { conditionOf, flagValues } from './condition.ts';
import { ending } from './ending.ts';
import { hex, number, plural } from './format.ts';
import { nameSymbol } from './names.ts';
import { memoryValue, type Operand, operands } from './operands.ts';
import { place, savedField, value } from './place.ts';
import { describeCall } from './system-call.ts';

/** A step under description. */
interface Step {
  reader: TraceReader;
  step: number;
  instruction: Instruction;
  operands: Operand[] | undefined;
  loads: MemoryAccess[];
  stores: MemoryAccess[];
  /** Names of the contexts that run before and after. */
  from: string;
  to: string;
}

/**
 * What step `step` did, in a sentence made from the trace; for the position at the end, how the run
 * ended. Assembly text in it is in `syntax`.
 */
export function sentence(
  reader: TraceReader,
  step: number,
  syntax: 'att' | 'intel' = 'att',
): string {
  const instruction = step < reader.trace.steps ? reader.instruction(step) : undefined;
  if (!instruction) return `The run ends: ${ending(reader)}.`;
  const accesses = reader.accesses(step);
  const context = (position: number) => reader.trace.contexts[reader.context(position)].name;
  const at: Step = {
    reader,
    step,
    instruction,
    operands: operands(reader, step),
    loads: accesses.filter(({ kind }) => kind === Access.load),
    stores: accesses.filter(({ kind }) => kind === Access.store),
    from: context(step),
    to: context(step + 1),
  };
  const clause = flowClause(at) ?? dataClause(at) ?? effects(at);
  return `${instruction[syntax]}${clause}.`;
}

/** Calls, jumps, returns, branches, system calls. */
function flowClause(at: Step): string | undefined {
  const { reader, step, instruction } = at;
  const next = reader.pc(step + 1);
  const target = nameSymbol(reader, next) ?? hex(next);
  switch (instruction.flow) {
    case 'syscall': {
      const call = reader.lastCall(step + 1);
      return call?.step === step ? `: ${describeCall(reader, call)}` : undefined;
    }
    case 'call':
    case 'indirect call': {
      const back = instruction.address + instruction.size;
      const name = nameSymbol(reader, back) ?? hex(back);
      return ` calls ${target}; the return address, ${name}, goes on ${at.from}'s stack`;
    }
    case 'return': {
      if (next === END)
        return ` takes the last return address from ${at.from}'s stack: the run ends`;
      const { end } = reader.history.switches;
      const last = reader.lastSwitch(step);
      const done =
        last >= 0 && end[last] === step + 1 ? `: context ${at.to} goes on at` : ': on to';
      return ` takes the return address from ${at.from}'s stack${done} ${target}`;
    }
    case 'jump':
    case 'indirect jump':
      return ` goes on at ${target}`;
    case 'branch':
      return branchClause(at, target);
    default:
      return undefined;
  }
}

function branchClause({ reader, step, instruction }: Step, target: string): string {
  const condition = conditionOf(instruction.mnemonic);
  const flags = flagValues(reader, instruction.flagsRead, step);
  if (reader.pc(step + 1) === instruction.target)
    return ` is taken${flags ? `, since ${flags}` : ''}: on to ${target}`;
  const why = condition && flags ? `: it needs ${condition}, but ${flags}` : '';
  return ` is not taken${why}`;
}

/** What moves data or sets it: by far the most of a context switch. */
function dataClause(at: Step): string | undefined {
  const { instruction, operands: list } = at;
  const { mnemonic } = instruction;
  if (instruction.repeats) return repeatClause(at);
  const [to, from] = list ?? [];
  if (mnemonic === 'push') return pushClause(at);
  if (at.from !== at.to) return crossing(at);
  if (mnemonic === 'pop' && to?.kind === 'register')
    return ` takes ${assigned(at, to.slot)} from ${at.from}'s stack`;
  const state = FLOATING[mnemonic];
  if (state) return floatingClause(at, state);
  if (mnemonic === 'cmp' && to && from) return compareClause(at, to, from);
  if (mnemonic === 'test' && to && from) return testClause(at, to, from);
  if (mnemonic === 'lea' && instruction.writes.length === 1)
    return ` computes an address: ${assigned(at, instruction.writes[0])}`;
  if (/^(mov|movabs|movzx|movsx|movsxd)$/.test(mnemonic) && to && from)
    return moveClause(at, to, from);
  if (/^(xor|sub)$/.test(mnemonic) && to?.kind === 'register' && same(to, from))
    return ` sets ${slotName(to.slot)} to 0`;
  if (/^(nop|endbr64|pause|lfence|mfence|sfence)$/.test(mnemonic)) return ' changes nothing';
  return undefined;
}

function same(a: Operand, b: Operand | undefined): boolean {
  return a.kind === 'register' && b?.kind === 'register' && a.slot === b.slot && a.size === b.size;
}

/** `rbx = 0xb0b0…b00b, before 0xa0a0…a00b`. */
function assigned({ reader, step }: Step, slot: number): string {
  const before = reader.register(slot, step);
  const after = reader.register(slot, step + 1);
  const text = `${slotName(slot)} = ${value(reader, after, step + 1)}`;
  return before === after ? `${text}, as before,` : text;
}

function pushClause(at: Step): string | undefined {
  const { reader, step, operands: list, stores } = at;
  const [source] = list ?? [];
  if (!source || stores.length === 0) return undefined;
  const name =
    source.kind === 'register'
      ? `${slotName(source.slot)} = `
      : source.kind === 'memory'
        ? `${place(reader, source, step)}, `
        : '';
  const { address, size } = stores[0];
  const stored = memoryValue(reader, address, size, step + 1) ?? 0n;
  return ` puts ${name}${value(reader, stored, step)} on ${at.from}'s stack`;
}

/** The step that makes another context run. */
function crossing(at: Step): string {
  const { reader, step, to, loads } = at;
  const source = loads.length > 0 ? ` from ${place(reader, loads[0], step)}` : '';
  const rsp = hex(reader.register(Slot.rsp, step + 1));
  return ` switches to ${to}'s stack: rsp = ${rsp}${source}; from here on context ${to} runs`;
}

function moveClause(at: Step, to: Operand, from: Operand): string | undefined {
  const { reader, step } = at;
  if (to.kind === 'memory') {
    const saved = savedField(reader, to.address);
    const where = place(reader, to, step);
    const what = value(reader, to.after, step);
    if (from.kind !== 'register') return ` stores ${what} into ${where}`;
    const verb = saved?.field.slot === from.slot ? 'saves' : 'stores';
    return ` ${verb} ${slotName(from.slot)} = ${what} into ${where}`;
  }
  if (to.kind !== 'register') return undefined;
  if (from.kind === 'memory') {
    const saved = savedField(reader, from.address);
    const verb = saved?.field.slot === to.slot ? 'restores' : 'loads';
    return ` ${verb} ${assigned(at, to.slot)} from ${place(reader, from, step)}`;
  }
  if (from.kind === 'register')
    return ` copies ${slotName(from.slot)} to ${slotName(to.slot)}: ${value(reader, to.after, step)}`;
  return ` sets ${slotName(to.slot)} to ${number(reader.register(to.slot, step + 1))}`;
}

function compareClause(at: Step, to: Operand, from: Operand): string {
  const size = to.kind === 'immediate' ? 8 : to.size;
  const [a, b] = [before(to), before(from)].map((bits) => BigInt.asUintN(8 * size, bits));
  const [c, d] = [a, b].map((bits) => BigInt.asIntN(8 * size, bits));
  const unsigned = a < b ? 'below' : 'above';
  const signed = c < d ? 'less' : 'greater';
  const result = a === b ? 'equal' : `${unsigned} as unsigned, ${signed} as signed numbers`;
  const flags = flagValues(at.reader, (1 << 0) | (1 << 6), at.step + 1);
  return ` compares ${operandName(at, to)} with ${operandName(at, from)}: ${result}; ${flags}`;
}

function testClause(at: Step, to: Operand, from: Operand): string {
  const flags = flagValues(at.reader, (1 << 6) | (1 << 7), at.step + 1);
  if (same(to, from)) return ` looks at ${operandName(at, to)}: ${flags}`;
  const common = number(before(to) & before(from));
  return ` looks at the bits common to ${operandName(at, to)} and ${operandName(at, from)}: ${common}; ${flags}`;
}

function before(operand: Operand): bigint {
  return operand.kind === 'immediate' ? operand.value : operand.before;
}

function operandName({ reader, step }: Step, operand: Operand): string {
  if (operand.kind === 'immediate') return number(operand.value);
  const bits = number(BigInt.asUintN(64, BigInt.asIntN(8 * operand.size, operand.before)));
  return operand.kind === 'register'
    ? `${slotName(operand.slot)} = ${bits}`
    : `${place(reader, operand, step)}, ${bits},`;
}

/** What the instructions that store or load floating-point state move. */
const FLOATING: Readonly<Record<string, { what: string; slots: readonly number[] }>> = {
  fnstenv: { what: 'the x87 environment', slots: [Slot.fcw] },
  fldenv: { what: 'the x87 environment', slots: [Slot.fcw] },
  fnstcw: { what: 'the x87 control word', slots: [Slot.fcw] },
  fldcw: { what: 'the x87 control word', slots: [Slot.fcw] },
  stmxcsr: { what: 'mxcsr', slots: [Slot.mxcsr] },
  ldmxcsr: { what: 'mxcsr', slots: [Slot.mxcsr] },
  fxsave: { what: 'the x87 and SSE state', slots: [Slot.fcw, Slot.mxcsr] },
  fxrstor: { what: 'the x87 and SSE state', slots: [Slot.fcw, Slot.mxcsr] },
};

function floatingClause(at: Step, { what, slots }: (typeof FLOATING)[string]): string | undefined {
  const { reader, step, loads, stores } = at;
  const [access] = loads.length > 0 ? loads : stores;
  if (!access) return undefined;
  const position = loads.length > 0 ? step + 1 : step;
  const values = slots.map((slot) => {
    const old = reader.register(slot, step);
    const now = reader.register(slot, position);
    return `${slotName(slot)} = ${hex(now)}${old === now ? '' : `, was ${hex(old)}`}`;
  });
  const verb = loads.length > 0 ? 'loads' : 'stores';
  const where = `${loads.length > 0 ? 'from' : 'into'} ${place(reader, access, step)}`;
  return ` ${verb} ${what} (${plural(access.size, 'byte')}) ${where}; ${values.join(', ')}`;
}

function repeatClause(at: Step): string | undefined {
  const { reader, step, loads, stores } = at;
  const where = (access: MemoryAccess) => place(reader, access, step);
  if (loads.length + stores.length === 0) return ' does nothing: rcx = 0';
  if (stores.length === 0) return undefined;
  const amount = `${plural(stores.length, 'piece')} of ${plural(stores[0].size, 'byte')}`;
  return loads.length > 0
    ? ` copies ${amount} from ${where(loads[0])} to ${where(stores[0])}`
    : ` fills ${amount} from ${where(stores[0])} on`;
}

/** For any other instruction: what changed. */
function effects(at: Step): string {
  const { reader, step, stores, loads } = at;
  const registers = reader
    .changes(step)
    .filter(({ slot }) => slot !== Slot.rflags && slot !== Slot.undefinedFlags)
    .map(
      ({ slot, before, after }) =>
        `${slotName(slot)} from ${number(before)} to ${value(reader, after, step + 1)}`,
    );
  const memory = stores.map((access) => {
    const { address, size } = access;
    const name = place(reader, access, step);
    const [old, now] = [step, step + 1].map((position) =>
      size <= 8 ? memoryValue(reader, address, size, position) : undefined,
    );
    if (old === undefined || now === undefined) return `${plural(size, 'byte')} at ${name}`;
    return old === now ? `nothing in ${name}` : `${name} from ${number(old)} to ${number(now)}`;
  });
  const source =
    loads.length > 0 && stores.length === 0 ? `, using ${place(reader, loads[0], step)}` : '';
  const flags = flagChanges(at);
  if (registers.length + memory.length > 0)
    return ` changes ${[...registers, ...memory].join(' and ')}${source}`;
  return flags ? ` changes flags: ${flags}${source}` : ` changes nothing${source}`;
}

function flagChanges({ reader, step }: Step): string {
  const changed = reader.register(Slot.rflags, step) ^ reader.register(Slot.rflags, step + 1);
  const bits = FLAGS.reduce((sum, { bit }) => sum | (Number(changed) & (1 << bit)), 0);
  return flagValues(reader, bits, step + 1);
}
