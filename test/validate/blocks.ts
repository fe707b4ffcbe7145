import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Anatomy } from '../../src/machine/decode/anatomy.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { readBlock, unrolled } from '../../src/timing/stream/block.ts';
import { kendall, meanError } from './accuracy.ts';

const lineSchema = z.object({
  hex: z.string(),
  cyclesPer100Iterations: z.number().positive(),
});

interface Block {
  instructions: readonly Anatomy[];
  /** Cycles for 100 iterations. */
  measured: number;
}

/** How well a core does on a file of measured blocks. Errors are fractions: 0.04 is 4 %. */
export interface BlockAccuracy {
  file: string;
  core: string;
  n: number;
  mape: number;
  tau: number;
  /** The same of max(n/4, loads/2, stores). */
  bound: { mape: number; tau: number };
}

/** Copies that are timed; the first half fills the pipeline. */
const COPIES = 200;

/** The blocks of a file, a JSON object a line. Throws an Error that names the line. */
function readBlocks(file: string): Block[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    const wrong = (message: string) => new Error(`${file}:${i + 1}: ${message}`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw wrong('not JSON');
    }
    const result = lineSchema.safeParse(value);
    if (!result.success) {
      const [{ path, message }] = result.error.issues;
      throw wrong(`${path.join('.')}: ${message}`);
    }
    const read = readBlock(result.data.hex);
    if (!read.ok) throw wrong(read.message);
    return [{ instructions: read.block, measured: result.data.cyclesPer100Iterations }];
  });
}

/** Cycles for 100 iterations of a block, as modelled. */
export function blockCycles(instructions: readonly Anatomy[], core: Core): number {
  const timing = simulate(unrolled(instructions, COPIES), core);
  if (!timing) return Number.NaN;
  const retired = (copies: number) => timing.retire[copies * instructions.length - 1];
  return ((retired(COPIES) - retired(COPIES / 2)) / (COPIES / 2)) * 100;
}

/** What the width of renaming, two loads and one store a cycle allow at best. */
function bound(instructions: readonly Anatomy[]): number {
  const operands = instructions.flatMap(({ idiom, memory }) => (idiom === 'nop' ? [] : memory));
  const loads = operands.filter(({ access }) => access !== 'store').length;
  const stores = operands.filter(({ access }) => access !== 'load').length;
  return 100 * Math.max(instructions.length / 4, loads / 2, stores);
}

export function checkBlocks(file: string, core: Core): BlockAccuracy {
  const blocks = readBlocks(file);
  const measured = blocks.map((block) => block.measured);
  const accuracy = (modelled: number[]) => ({
    mape: meanError(measured, modelled),
    tau: kendall(measured, modelled),
  });
  return {
    file: basename(file),
    core: core.name,
    n: blocks.length,
    ...accuracy(blocks.map(({ instructions }) => blockCycles(instructions, core))),
    bound: accuracy(blocks.map(({ instructions }) => bound(instructions))),
  };
}
