import { messageOf } from '../../base/error.ts';
import { fork } from '../../trace/fork.ts';
import { Newest } from '../load/newest.ts';
import { connect } from '../load/worker.ts';
import { makeFork, shippedFiles } from '../run/recording.ts';
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

/** Shows the run from a point on, with the signal, as a fork of the run. */
export async function openPoint(run: Run, step: number): Promise<void> {
  const forked = await makeFork(run, step, { fire: true });
  if (forked) showRun(forked, 0);
}
