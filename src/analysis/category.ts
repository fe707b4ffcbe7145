import type { Instruction } from '../machine/instruction.ts';
import { SYSTEM_CALLS, systemCallNumber } from '../machine/kernel/system-calls.ts';
import { ARGUMENTS, CALLEE_SAVED, Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { dataflow, type FlowNode, movesRsp } from './dataflow.ts';

/** What an instruction is for. A category's number is its index here. */
export const CATEGORIES = [
  'callee-saved',
  'argument registers',
  'FP environment',
  'signal mask',
  'stack switch',
  'control flow',
  'other',
] as const;

/** What an instruction is for. */
export type Category = (typeof CATEGORIES)[number];

/** A switch of more steps than this runs a scheduler or worse; its parts are not looked into. */
const LONGEST = 4096;

/** Switches of one shape that are looked into: the first may differ, as on a context's first entry. */
const LOOKS = 4;

/**
 * One category number per instruction of the trace, from what the values it handles are used for
 * in the switches of the run; so it needs no knowledge of the routine. An instruction that no
 * switch executes gets what can be said of it alone.
 */
export function categorise(reader: TraceReader): Uint8Array {
  const { instructions, pc, steps } = reader.trace;
  const { start, end, cross } = reader.history.switches;
  const votes = new Uint32Array(instructions.length * CATEGORIES.length);
  const looks = new Map<string, number>();
  for (let i = 0; i < start.length; i++) {
    if (end[i] - start[i] > LONGEST || end[i] >= steps) continue;
    // A handler's instructions are not the routine's.
    if (reader.arrivalsBefore(end[i]) > reader.arrivalsBefore(start[i])) continue;
    const shape = pc.subarray(start[i], end[i]).join();
    const seen = looks.get(shape) ?? 0;
    if (seen === LOOKS) continue;
    looks.set(shape, seen + 1);
    const nodes = dataflow(reader, start[i], end[i]);
    categoriseSwitch(reader, nodes, cross[i]).forEach((category, node) => {
      votes[pc[nodes[node].step] * CATEGORIES.length + CATEGORIES.indexOf(category)]++;
    });
  }
  return Uint8Array.from(instructions, (instruction, index) => {
    const from = index * CATEGORIES.length;
    const counts = votes.subarray(from, from + CATEGORIES.length);
    const best = Math.max(...counts.subarray(0, -1));
    if (best > 0) return counts.indexOf(best);
    const voted = counts[counts.length - 1] > 0;
    return CATEGORIES.indexOf((!voted && categoryAlone(instruction)) || 'other');
  });
}

const FP_SLOTS = new Set<number>([Slot.mxcsr, Slot.fcw, Slot.fsw, Slot.ftw]);

function touchesFloatingPoint({ mnemonic, reads, writes }: Instruction): boolean {
  const floating = (slot: number) => FP_SLOTS.has(slot) || slot >= Slot.xmm0;
  return mnemonic.startsWith('f') || reads.some(floating) || writes.some(floating);
}

/** What an instruction is for whatever surrounds it. */
function categoryAlone(instruction: Instruction): Category | undefined {
  if (instruction.flow === 'signal') return undefined;
  if (touchesFloatingPoint(instruction)) return 'FP environment';
  const { flow } = instruction;
  return flow === 'next' || flow === 'syscall' || flow === 'trap' ? undefined : 'control flow';
}

/**
 * Categories of the nodes of one switch. Some nodes tell by themselves what they are for: a system
 * call, the move into rsp, a store of a callee-saved register. The rest serves those, so their
 * categories spread against the flow of data, in this order:
 *
 * 1. The last to write a callee-saved register restores it.
 * 2. Parked nodes, which put a value aside for a while, wait: they belong to whoever takes it up again.
 * 3. From the last node to the first, a node takes the category that all its users share; users that
 *    disagree make it 'other'. Going backward a node's users are decided before it.
 * 4. What still has none makes nothing that is used within the switch: it restores an argument
 *    register for whoever runs next, or stores a value, which then belongs to what made the value.
 * 5. Step 4 has given users to nodes that had none, so 3 is repeated.
 * 6. Moves of rsp make room: they come last, since they belong to whoever uses the room.
 */
function categoriseSwitch(reader: TraceReader, nodes: FlowNode[], cross: number): Category[] {
  const result: (Category | undefined)[] = nodes.map((node) => purpose(reader, nodes, node, cross));
  const restored = lastWriters(nodes, CALLEE_SAVED);
  for (const id of restored) result[id] ??= 'callee-saved';

  const parked = new Map<number, number>();
  nodes.forEach((node, id) => {
    if (!node.parked) return;
    for (const each of [id, node.parked.by]) {
      parked.set(each, node.parked.user);
      result[each] = undefined;
    }
  });
  // What makes a value belongs to what uses it; uses come later, so go backward.
  const fromUses = () => {
    for (let id = nodes.length - 1; id >= 0; id--) {
      if (result[id] || parked.has(id) || movesRsp(nodes[id].instruction)) continue;
      const uses = new Set(nodes[id].consumers.map((user) => result[user]));
      uses.delete(undefined);
      if (uses.size === 1) [result[id]] = uses;
      else if (uses.size > 1) result[id] = 'other';
    }
  };
  fromUses();
  // Without a use of its own: what restores an argument register, or stores what another use made.
  for (const id of lastWriters(nodes, ARGUMENTS))
    if (nodes[id].consumers.length === 0) result[id] ??= 'argument registers';
  nodes.forEach(({ values, stores }, id) => {
    if (!result[id] && stores.length > 0 && !parked.has(id))
      result[id] = values.map((maker) => result[maker]).find((category) => category);
  });
  fromUses();
  for (const [id, user] of parked) result[id] = result[user];
  nodes.forEach((node, id) => {
    if (!result[id] && movesRsp(node.instruction)) result[id] = roomFor(reader, nodes, id, result);
  });
  return result.map((category) => category ?? 'other');
}

/** What a node is for, told by what it does itself. */
function purpose(
  reader: TraceReader,
  nodes: FlowNode[],
  node: FlowNode,
  cross: number,
): Category | undefined {
  const { instruction, step, stores, loads, sources } = node;
  if (touchesFloatingPoint(instruction)) return 'FP environment';
  if (instruction.flow === 'syscall')
    return systemCallNumber(reader.register(Slot.rax, step)) === SYSTEM_CALLS.rt_sigprocmask.number
      ? 'signal mask'
      : 'other';
  const arithmetic =
    sources.length > 0 && sources.every((slot) => slot === Slot.rsp || slot === Slot.rflags);
  if (step === cross || (movesRsp(instruction) && (loads.length > 0 || !arithmetic)))
    return 'stack switch';
  if (instruction.flow === 'branch')
    return checksCall(nodes, node) ? 'signal mask' : 'control flow';
  if (instruction.flow !== 'next') return categoryAlone(instruction);
  const top = Number(reader.register(Slot.rsp, nodes[0].step));
  if (loads.some(({ address }) => address === top)) return 'control flow';
  if (stores.length === 0) return undefined;
  if (CALLEE_SAVED.includes(node.original)) return 'callee-saved';
  if (ARGUMENTS.includes(node.original)) return savesArgument(reader, node);
  if (node.fromRsp) return 'stack switch';
  return storesCodeAddress(reader, node) ? 'control flow' : undefined;
}

/** A stored argument register, unless the next to read it puts it into another register. */
function savesArgument(reader: TraceReader, node: FlowNode): Category | undefined {
  const { address, size } = node.stores[0];
  const reading = reader.instruction(reader.nextMemoryRead(address, size, node.step + 1));
  return !reading || reading.writes.includes(node.original) ? 'argument registers' : undefined;
}

function storesCodeAddress(reader: TraceReader, { step, stores }: FlowNode): boolean {
  const { address, size } = stores[0];
  if (size !== 8 || address % 8 !== 0) return false;
  const region = reader.region(Number(reader.word(address, step + 1)), step);
  return region?.executable === true;
}

/** True for a branch on what a system call returned. */
function checksCall(nodes: FlowNode[], node: FlowNode): boolean {
  return node.values.some((maker) => {
    const { instruction } = nodes[maker];
    return instruction.flow === 'syscall' || checksCall(nodes, nodes[maker]);
  });
}

/** The nodes that wrote these registers last, if what they wrote was loaded or copied. */
function lastWriters(nodes: FlowNode[], slots: readonly number[]): number[] {
  return slots
    .map((slot) => nodes.findLastIndex(({ instruction }) => instruction.writes.includes(slot)))
    .filter((id) => {
      if (id < 0) return false;
      const { loads, instruction, parked } = nodes[id];
      return !parked && (loads.length > 0 || instruction.mnemonic === 'mov');
    });
}

/** What rsp is moved up or down for: what uses the room between its old and its new value. */
function roomFor(
  reader: TraceReader,
  nodes: FlowNode[],
  id: number,
  categories: readonly (Category | undefined)[],
): Category {
  const { step } = nodes[id];
  const before = Number(reader.register(Slot.rsp, step));
  const after = Number(reader.register(Slot.rsp, step + 1));
  const inside = ({ address }: { address: number }) =>
    address >= Math.min(before, after) && address < Math.max(before, after);
  const uses = new Set(
    nodes.flatMap(({ loads, stores }, each) =>
      (before < after ? loads : stores).some(inside) ? [categories[each]] : [],
    ),
  );
  const [only] = uses;
  return uses.size === 1 && only ? only : 'stack switch';
}
