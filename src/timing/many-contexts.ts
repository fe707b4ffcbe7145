import type { Switches } from '../trace/switches.ts';
import type { Trace } from '../trace/trace.ts';
import type { Core } from './cores/core.ts';
import { LOSSES, type Loss } from './losses.ts';
import { simulate } from './simulate.ts';
import { roundTrip, warmSwitch } from './stream/repeated.ts';
import { type Ring, ringOf } from './stream/ring-of-contexts.ts';

/** A switch in a ring of contexts, modelled, in cycles. */
export interface ManyContexts {
  contexts: number;
  cycles: number;
  /** How much of them each part costs, which is what a core without that loss would save: first with
   * all of L1 in reach, then with L2's latency, and so on. */
  losses: Record<Loss, number>;
}

/** The losses one after the other, as changes of a core without any. */
const STEPS: Record<Loss, (spared: Core, core: Core) => void> = {
  L1: ({ memory }, core) => {
    for (const level of [memory.l2, memory.l3])
      level.latency = { ...level.latency, value: core.memory.l2.latency.value };
    memory.beyond = { ...memory.beyond, value: core.memory.l2.latency.value };
  },
  L2: ({ memory }, core) => {
    memory.l3.latency = core.memory.l3.latency;
    memory.beyond = { ...memory.beyond, value: core.memory.l3.latency.value };
  },
  L3: ({ memory }, core) => {
    memory.beyond = core.memory.beyond;
  },
  TLB: ({ memory }, core) => {
    memory.tlb = core.memory.tlb;
  },
  branches: ({ branches }, core) => {
    branches.indirectTargets = core.branches.indirectTargets;
  },
};

/** A core to which memory is as near as L1 and which forgets no target. */
function spared(core: Core): Core {
  const copy = structuredClone(core);
  const { memory, branches } = copy;
  for (const level of [memory.l2, memory.l3]) level.latency.value = memory.l1.latency.value;
  memory.beyond.value = memory.l1.latency.value;
  memory.tlb.second.value = 0;
  memory.tlb.walk.value = 0;
  branches.indirectTargets.value = Number.MAX_SAFE_INTEGER;
  return copy;
}

export type ManyResult =
  | { ok: true; switch: ManyContexts }
  /** Stacks overlap: so many bytes of each are touched. */
  | { ok: false; stackBytes: number };

/**
 * A switch of a run if more contexts take turns than its last round trip has; undefined without one.
 */
export function timeManyContexts(
  trace: Trace,
  switches: Switches,
  core: Core,
  ring: Ring,
): ManyResult | undefined {
  const trip = roundTrip(trace, switches);
  if (!trip) return undefined;
  const { stream, part, stackBytes } = ringOf(trace, switches, trip, ring);
  if (stackBytes > ring.stride && ring.contexts > 1) return { ok: false, stackBytes };
  const groups = { of: new Uint8Array(trace.instructions.length), count: 1 };
  const cyclesOn = (on: Core) => warmSwitch(simulate(stream, on), trace, part, groups).cycles;
  const on = spared(core);
  let cycles = cyclesOn(on);
  const losses = {} as Record<Loss, number>;
  for (const loss of LOSSES) {
    STEPS[loss](on, core);
    const now = cyclesOn(on);
    losses[loss] = now - cycles;
    cycles = now;
  }
  return { ok: true, switch: { contexts: ring.contexts, cycles, losses } };
}

/** The loss that grew most from one ring to another, if any grew by half a cycle. */
export function grown(from: ManyContexts, to: ManyContexts): Loss | undefined {
  const [most] = LOSSES.map((loss) => ({
    loss,
    by: to.losses[loss] - from.losses[loss],
  })).sort((a, b) => b.by - a.by);
  return most.by >= 0.5 ? most.loss : undefined;
}
