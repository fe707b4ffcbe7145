import type { Launch } from '../../src/machine/launch.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { describeRun, emulated, type Run } from './state.ts';
import { unknownOf } from './unknown.ts';

/** The first place where two runs from the same start part. */
export interface Difference {
  /** Which instruction, in which step. */
  at: string;
  emulator: string | undefined;
  cpu: string | undefined;
}

/** Compares the emulator's run with a CPU's, after every instruction and at the end. */
export function difference(
  launch: Launch,
  reader: TraceReader,
  native: Run,
): Difference | undefined {
  const unknown = unknownOf(reader);
  const emulator = describeRun(emulated(reader), launch.registers, unknown);
  const cpu = describeRun(native, launch.registers, unknown);
  const length = Math.max(emulator.length, cpu.length);
  for (let step = 0; step < length; step++)
    if (emulator[step] !== cpu[step])
      return {
        at: `step ${step}: ${reader.instruction(step)?.att ?? 'the end'}`,
        emulator: emulator[step],
        cpu: cpu[step],
      };
  return undefined;
}
