import type { Image } from '../../assembler/image.ts';
import { messageOf } from '../../base/error.ts';
import { fork } from '../../trace/fork.ts';
import { needed } from '../load/load-chunk.ts';
import { Newest } from '../load/newest.ts';
import { connect } from '../load/worker.ts';
import { goOn, shippedFiles } from '../run/recording.ts';
import type { Run } from '../run/run.ts';
import { noteFire } from '../state/fire.ts';
import { showRun } from '../state/lab.ts';

const newest = new Newest();

/** Interrupts a switch of a run at every instruction, in the worker. */
export async function interrupt(run: Run): Promise<void> {
  const signal = newest.start();
  const note = (news: Omit<Parameters<typeof noteFire>[0], 'run'>) => {
    if (!signal.aborted) noteFire({ run, ...news });
  };
  note({ progress: { done: 0, of: 1 } });
  try {
    const begun = fork(run.reader, 0);
    if (!begun.ok) throw new Error(begun.message);
    const request = { launch: begun.launch, budget: run.budget, files: await shippedFiles() };
    const found = await (await connect()).call('interrupt', request, (progress) =>
      note({ progress }),
    );
    note(found ? { found } : { problem: 'Cancelled.' });
  } catch (error) {
    note({ problem: messageOf(error) });
  }
}

/** Ends it early. */
export async function cancel(): Promise<void> {
  await (await connect()).cancel();
}

/** The run from a point on, with the signal, as a fork of the run. */
export async function openPoint(run: Run, step: number, handler: Image): Promise<void> {
  const fire = await needed(
    'What interrupts runs',
    () => import('../../analysis/fire/under-fire.ts'),
  );
  if (!fire) return;
  const launch = fire.underFire(run.reader, step, handler);
  const origin = { kind: 'fork', run, position: step, change: 'SIGUSR2 arriving' } as const;
  const forked = await goOn(origin, launch);
  if (forked) showRun(forked, 0);
}
