import type { Instruction } from '../instruction.ts';
import type { Hazard } from './hazards.ts';

/** What is known of an instruction. */
export interface Described {
  instruction: Instruction;
  hazard?: Hazard;
}

/** `ripRelative`: its operands in memory without a register lie at a distance from it. */
type Remembered = Described & { ripRelative: boolean };

/**
 * What was decoded, by its bytes: the prologue of one function is that of another, and the next program has it, too. To
 * describe an instruction takes ten times what it takes to find where it ends.
 */
const ANYWHERE = new Map<string, Remembered>();

/** Above this they are dropped: a page may live for days. */
const MOST_REMEMBERED = 20_000;

/** Of other targets an instruction's text has no address but a small number. */
const isAddress = (target: number) => target >= 4096 && target < 2 ** 47;

const digitsOf = (address: number) => `0x${address.toString(16)}`;

/** Keeps what was decoded, which says of its own address nothing but its target and operands relative to rip. */
export function remember(described: Described, ripRelative: boolean): void {
  const { target } = described.instruction;
  if (target !== undefined && !isAddress(target)) return;
  if (ANYWHERE.size >= MOST_REMEMBERED) ANYWHERE.clear();
  ANYWHERE.set(described.instruction.bytes, { ...described, ripRelative });
}

/** What the same bytes are at an address; undefined if they are not remembered. */
export function recall(bytes: string, address: number): Described | undefined {
  const known = ANYWHERE.get(bytes);
  if (!known) return undefined;
  const { instruction, hazard } = known;
  const distance = address - instruction.address;
  const moved: Instruction = { ...instruction, address };
  const { target, memory } = instruction;
  if (target !== undefined) {
    moved.target = target + distance;
    if (!isAddress(moved.target)) return undefined;
    const [from, to] = [digitsOf(target), digitsOf(moved.target)];
    moved.att = instruction.att.replace(from, to);
    moved.intel = instruction.intel.replace(from, to);
  }
  if (known.ripRelative)
    moved.memory = memory.map((operand) =>
      operand.base < 0 && operand.index < 0
        ? { ...operand, displacement: operand.displacement + distance }
        : operand,
    );
  return { instruction: moved, ...(hazard && { hazard }) };
}
