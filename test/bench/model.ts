import type { Core } from '../../src/timing/cores/core.ts';
import { coreNamed } from '../../src/timing/cores/cores.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { record } from '../../src/trace/recorder.ts';
import { measured } from './measured.ts';
import { median, type Row } from './table.ts';
import { type Workload, workloads } from './workloads.ts';

const STEPS = 1_000_000;
const ROUNDS = 3;

async function modelRow({ launch }: Workload, core: Core, what: string): Promise<Row> {
  const trace = await record(launch, { budget: STEPS });
  const time = (steps: number) => {
    const start = performance.now();
    simulate(trace, core, { to: steps });
    return performance.now() - start;
  };
  const half: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = [time(STEPS / 2), time(STEPS)];
    // The first round warms the engine's code up.
    if (round === 0) continue;
    half.push(times[0]);
    whole.push(times[1]);
  }
  const rate = STEPS / median(whole) / 1000;
  const growth = median(whole.map((each, i) => each / half[i]));
  return {
    what,
    measured: `${rate.toFixed(2)} M/s`,
    target: {
      text: `twice the steps take ${growth.toFixed(1)} times as long (≥ 1 M/s; ≤ 2.5 times)`,
      met: rate >= 1 && growth <= 2.5,
    },
  };
}

/** How many steps a second the cycle model takes, and whether its work grows with their number. */
export async function modelRows(): Promise<Row[]> {
  const core = coreNamed('zen5');
  if (!core) throw new Error('no core zen5');
  const rows: Row[] = [];
  for (const workload of (await workloads()).slice(1)) {
    const what = `${workload.name}: cycle model, zen5`;
    rows.push(...(await measured(what, async () => [await modelRow(workload, core, what)])));
  }
  return rows;
}
