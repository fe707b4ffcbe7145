import type { Launch } from '../../machine/launch.ts';
import { GENERAL, Slot } from '../../machine/registers.ts';
import { fork } from '../../trace/fork.ts';
import { poke } from '../poke.ts';
import type { Random } from '../random.ts';
import { perform, type Run } from '../run.ts';
import { randomControl } from '../scene.ts';
import { type Suspended, suspended } from '../suspended.ts';

/** Instructions within which a routine must have suspended its caller. */
const PROBE = 2000;

/** A context that is to be found asleep, though it never ran. */
export interface Sleeper {
  name: string;
  stack: { low: number; size: number };
  /** Where it goes on. */
  body: number;
  /** Address of the word that receives what it is saved in. */
  slot: number;
}

/**
 * Lets the routine itself put a context to sleep, whatever it saves and where: calls it on that
 * context's stack with random registers and something to resume that is all zeros. What follows the
 * switch leads nowhere and is not looked at.
 * @param nobody address of that something, in memory the routine may ruin
 */
export async function suspendBy(
  launch: Launch,
  routine: number,
  sleeper: Sleeper,
  nobody: number,
  ownControl: boolean,
  random: Random,
): Promise<{ launch: Launch; context: Suspended; run: Run }> {
  const registers = launch.registers.slice();
  for (let slot = 0; slot < GENERAL.length; slot++) registers[slot] = random.word();
  if (ownControl) {
    const { mxcsr, fcw } = randomControl(random);
    registers[Slot.mxcsr] = mxcsr;
    registers[Slot.fcw] = fcw;
  }
  const top = sleeper.stack.low + sleeper.stack.size - 16 * random.between(4, 40);
  registers[Slot.rsp] = BigInt(top - 8);
  registers[Slot.rdi] = BigInt(sleeper.slot);
  registers[Slot.rsi] = BigInt(nobody);
  const start = poke({ ...launch, registers, pc: routine }, top - 8, [BigInt(sleeper.body)]);
  const run = await perform(start, PROBE);
  const { reader } = run;
  const { steps } = reader.trace;
  const context = suspended(sleeper.name, reader, 0);
  context.saved = { reader, from: 0, to: steps };
  // A system call could have exchanged the harness itself; a switch without one leaves the map alone.
  if (reader.trace.calls.length > 0) return { launch, context, run };
  const after = fork(reader, steps);
  const regions = after.ok ? after.launch.regions : launch.regions;
  return { launch: { ...launch, regions }, context, run };
}
