import type { Image, ProcessImage, Section } from '../assembler/image.ts';
import { newProcess } from './kernel/process-state.ts';
import {
  ALWAYS,
  FRESH,
  type LaunchResult,
  regionAtStart,
  sectionRegion,
  TOO_LONG,
} from './launch.ts';
import { MAIN_STACK_LIMIT, MAIN_STACK_SIZE, MAIN_STACK_TOP, PAGE } from './memory/layout.ts';
import { SLOTS, Slot } from './registers.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { startBlock } from './start-block.ts';

/**
 * Lays a process out as Linux starts it: its image, a stack with what it is told, and nothing of the lab's. Registers
 * are clear. Heap and thread blocks are the program's own business: it asks the kernel for them.
 */
export function layOutProcess(
  image: Image,
  process: ProcessImage,
  scenario: Scenario,
): LaunchResult {
  const { name, routine, start = {}, failCall, signals = [] } = scenario;
  const top = stackTop(image.sections);
  const low = top - MAIN_STACK_LIMIT;
  const block = startBlock(top, routine, start, process);
  if (!block) return { ok: false, message: TOO_LONG };
  const size = Math.max(MAIN_STACK_SIZE, 2 * block.bytes.length);
  const mapped = Math.min(MAIN_STACK_LIMIT, Math.ceil(size / PAGE) * PAGE);
  const contents = new Uint8Array(mapped);
  contents.set(block.bytes, block.rsp - (top - mapped));
  const flags = { executable: image.executableStack, growsTo: low };
  const registers = new BigUint64Array(SLOTS);
  for (const [slot, value] of FRESH) registers[slot] = value;
  registers[Slot.rsp] = BigInt(block.rsp);
  const sections = image.sections.map(sectionRegion);
  const behind = Math.max(...sections.map(({ start, size }) => start + size));
  return {
    ok: true,
    launch: {
      name,
      image,
      contexts: [{ name: 'A', ...ALWAYS }],
      stacks: [{ context: 0, name: 'stack A', low, high: top, guard: true, ...ALWAYS }],
      context: 0,
      regions: [
        ...sections,
        regionAtStart('stack A', 'stack', top - mapped, mapped, contents, flags),
      ],
      registers,
      pc: process.entry,
      process: newProcess(routine, behind, behind, 0, signals),
      mask: 0n,
      ...(failCall && { failCall }),
      start,
    },
  };
}

/** The highest place for the main stack, with a page under it, that the image leaves. */
function stackTop(sections: readonly Section[]): number {
  let top = MAIN_STACK_TOP;
  for (const { address, size } of sections.toReversed())
    if (address + size > top - MAIN_STACK_LIMIT - PAGE) top = Math.min(top, address);
  return top;
}
