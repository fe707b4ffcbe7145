import type { Random } from '../../../base/random.ts';
import { CALLEE_SAVED, Slot } from '../../../machine/registers.ts';
import { poke } from '../../poke.ts';
import type { Stage } from '../../scene.ts';
import { TASK_SP } from './contract.ts';
import type { Plan } from './plan.ts';
import { bodyOf, nameOf, slotOf } from './scene.ts';
import type { Asleep } from './suspend.ts';

/** What a new task's kernel stack holds from its saved rsp upwards, below the address at which it begins: Linux's
 * `struct inactive_task_frame` (arch/x86/include/asm/switch_to.h). */
const FRAME: readonly number[] = [Slot.r15, Slot.r14, Slot.r13, Slot.r12, Slot.rbx, Slot.rbp];

/** Every task but A, as fork leaves a new one. */
export function freshTasks({ stacks }: Plan, stage: Stage, random: Random): Asleep {
  const asleep: Asleep = { launch: stage.launch, contexts: [undefined], problems: [], saved: 0 };
  const { registers, mask } = stage.launch;
  for (const [i, stack] of stacks.entries()) {
    const name = nameOf(i + 1);
    const body = stage.address(bodyOf(i + 1));
    const top = stack.low + stack.size - 16 * random.between(1, 40);
    const sp = top - 8 * (FRAME.length + 1);
    const values = new Map(FRAME.map((slot) => [slot, random.word()]));
    const pushed = poke(asleep.launch, sp, [...values.values(), BigInt(body)]);
    asleep.launch = poke(pushed, stage.address(slotOf(i + 1)) + TASK_SP, [BigInt(sp)]);
    asleep.contexts.push({
      name,
      resume: body,
      rsp: top,
      registers: new Map(CALLEE_SAVED.map((slot) => [slot, values.get(slot) ?? 0n])),
      mxcsr: registers[Slot.mxcsr],
      fcw: registers[Slot.fcw],
      mask,
    });
  }
  return asleep;
}
