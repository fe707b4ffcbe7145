import type { Instruction } from '../machine/instruction.ts';
import { systemCallArity, systemCallNumber } from '../machine/kernel/system-calls.ts';
import { CALL_ARGUMENTS, SLOTS, Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Access } from '../trace/trace.ts';

/** `definedBy` of a value that was there before the first step looked at. */
const BEFORE = -1;

/** One executed instruction and where its inputs come from. Nodes are numbered from 0. */
export interface FlowNode {
  step: number;
  instruction: Instruction;
  /** Nodes that made the values it works on: registers, flags and memory, addresses apart. */
  values: number[];
  /** Nodes that made the registers it forms addresses from. */
  addresses: number[];
  /** Nodes that use what it made. */
  consumers: number[];
  loads: { address: number; size: number }[];
  stores: { address: number; size: number }[];
  /** Registers that it stores to memory or copies as they are. */
  sources: number[];
  /** Of the first of these: the register whose value at the beginning it still holds, or BEFORE. */
  original: number;
  /** True if a value it works on was computed from rsp. */
  fromRsp: boolean;
  /**
   * Set where a register gets back the value it had at the beginning, after another node used the
   * register for something else: that node, and the one that had put the value aside.
   */
  parked?: { user: number; by: number };
}

/** These move rsp as part of what they do; the others move it because that is what they are for. */
const IMPLICIT_RSP = /^(push|pop|call|ret)/;
const COPY = /^(mov|movabs|push|pop|xchg)$/;

/** True for a write of rsp that is the instruction's purpose. */
export function movesRsp({ writes, mnemonic, att }: Instruction): boolean {
  if (!writes.includes(Slot.rsp)) return false;
  return !IMPLICIT_RSP.test(mnemonic) || /^pop\w* %rsp$/.test(att);
}

/** Follows values through the steps [from, to): which step made what each of them uses. */
export function dataflow(reader: TraceReader, from: number, to: number): FlowNode[] {
  const nodes: FlowNode[] = [];
  const registers = new Int32Array(SLOTS).fill(BEFORE);
  const original = Int32Array.from({ length: SLOTS }, (_, slot) => slot);
  const derived = new Uint8Array(SLOTS);
  derived[Slot.rsp] = 1;
  const memory = new Map<number, number>();
  const asideIn = new Map<number, number>();

  for (let step = from; step < to; step++) {
    const instruction = reader.instruction(step);
    if (!instruction) break;
    const id = nodes.length;
    const accesses = reader.accesses(step);
    const node: FlowNode = {
      step,
      instruction,
      values: [],
      addresses: [],
      consumers: [],
      loads: accesses.filter(({ kind }) => kind === Access.load),
      stores: accesses.filter(({ kind }) => kind === Access.store),
      sources: [],
      original: BEFORE,
      fromRsp: false,
    };
    const implicitRsp = instruction.writes.includes(Slot.rsp) && !movesRsp(instruction);
    const formsAddress = new Set(instruction.memory.flatMap(({ base, index }) => [base, index]));
    node.sources = sourcesOf(reader, node, implicitRsp, formsAddress);
    for (const slot of formsAddress)
      if (slot >= 0 && !(implicitRsp && slot === Slot.rsp)) node.addresses.push(registers[slot]);
    for (const slot of node.sources) node.values.push(registers[slot]);
    node.fromRsp = node.sources.some((slot) => derived[slot] === 1);

    let loaded = BEFORE;
    for (const { address, size } of node.loads)
      for (let byte = address; byte < address + size; byte++) {
        const maker = memory.get(byte);
        if (maker !== undefined && !node.values.includes(maker)) node.values.push(maker);
        if (byte === address) loaded = asideIn.get(address) ?? BEFORE;
      }
    for (const maker of new Set([...node.values, ...node.addresses]))
      if (maker >= 0) nodes[maker].consumers.push(id);
    node.values = node.values.filter((maker) => maker >= 0);

    const copies = COPY.test(instruction.mnemonic);
    const held = node.sources.map((slot) => original[slot]);
    if (copies && held.length > 0) node.original = held[0];
    for (const { address, size } of node.stores) {
      for (let byte = address; byte < address + size; byte++) memory.set(byte, id);
      asideIn.set(address, copies && size === 8 ? node.original : BEFORE);
    }
    const wasRsp = node.sources.map((slot) => derived[slot]);
    const wrote = instruction.writes.filter((slot) => !(implicitRsp && slot === Slot.rsp));
    for (const slot of wrote) {
      // Of an exchange each register gets what the other one had.
      const other = node.sources.length > 1 && instruction.mnemonic === 'xchg';
      const i = other ? node.sources.findIndex((source) => source !== slot) : 0;
      const value = !copies ? BEFORE : node.loads.length > 0 ? loaded : (held[i] ?? BEFORE);
      if (value === slot && registers[slot] !== BEFORE) {
        const by = node.loads.length > 0 ? memory.get(node.loads[0].address) : node.values[0];
        if (by !== undefined) node.parked = { user: registers[slot], by };
      }
      original[slot] = value;
      derived[slot] = node.loads.length > 0 ? 0 : other ? wasRsp[i] : Number(node.fromRsp);
    }
    for (const slot of wrote) registers[slot] = id;
    nodes.push(node);
  }
  return nodes;
}

/** The registers whose values, not addresses, an instruction works on. */
function sourcesOf(
  reader: TraceReader,
  { step, instruction, stores }: FlowNode,
  implicitRsp: boolean,
  formsAddress: ReadonlySet<number>,
): number[] {
  let reads = instruction.reads.filter((slot) => slot !== Slot.fsbase);
  if (instruction.flow === 'syscall') {
    const arity = systemCallArity(systemCallNumber(reader.register(Slot.rax, step)));
    reads = [Slot.rax, ...CALL_ARGUMENTS.slice(0, arity)];
  }
  const plain = reads.filter(
    (slot) => !formsAddress.has(slot) && !(implicitRsp && slot === Slot.rsp),
  );
  const stored = stores[0];
  if (plain.length > 0 || !stored || stored.size !== 8 || stored.address % 8 !== 0) return plain;
  // movq %rdi, 8(%rdi) reads rdi twice; which it was shows in what lies in memory afterwards.
  const word = reader.word(stored.address, step + 1);
  return reads.filter((slot) => word === reader.register(slot, step)).slice(0, 1);
}
