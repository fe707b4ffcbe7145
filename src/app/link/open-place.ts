import { count, plural } from '../../base/count.ts';
import { messageOf } from '../../base/error.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { needed } from '../load/load-chunk.ts';
import { makeFork, openOf, type Place, recordAgain } from '../run/recording.ts';
import type { Run } from '../run/run.ts';
import { useHold } from '../state/hold.ts';
import { goTo, showRun, useLab } from '../state/lab.ts';
import { refuse } from '../state/refused.ts';
import { type Address, printAddress } from './address.ts';
import { placeWords } from './place-words.ts';

/** What is said of texts that can't be unpacked. */
export const CUT = 'The text in it can’t be read: it was cut, perhaps. Ask for it again.';

export const THE_START = {
  label: 'the lab as it opens',
  link: `#scenario=${SCENARIOS[0].name}&step=0`,
};

/** Says why a link can't be shown, and what there is instead. */
export function refuseAll(problems: readonly string[], instead = [THE_START]): void {
  refuse({ problems, instead });
}

/** Shows the run and the step of an address: of what is on display, or what that comes from, if it is there. */
export async function showPlace(scenario: Scenario, address: Address): Promise<void> {
  const { step, budget = 0, forks = [], failing, exercise = '', submission } = address;
  const same = (run: Run) =>
    printAddress({ ...placeWords(run, 0), budget }) === printAddress(runWords(address));
  let known = useLab.getState().run;
  while (known && !same(known)) known = known.origin?.run;
  if (known && known.budget >= budget) {
    if (inside(known, step, address)) showAt(known, step);
    return;
  }
  await openOf(scenario, async (whole, signal) => {
    let run: Run | undefined = whole;
    if (budget > run.budget) run = await recordAgain(run, budget, signal);
    if (failing && run) {
      const place = await failingRun(run, failing, exercise, submission, signal);
      if (typeof place === 'string') refuseAll([place]);
      run = typeof place === 'object' ? place.run : undefined;
    }
    for (const { position, edits } of forks) {
      if (!run || !inside(run, position, address)) return undefined;
      const forking = await needed('What makes forks', () => import('../../trace/fork.ts'));
      const wrong = forking?.fork(run.reader, position, edits);
      if (wrong?.ok === false) {
        refuseAll([`Its fork at step ${position} can’t be made: ${wrong.message}.`]);
        return undefined;
      }
      run = await makeFork(run, position, edits, signal);
    }
    return run && inside(run, step, address) ? { run, position: step } : undefined;
  });
}

/** The part of an address that names a run. */
function runWords({ scenario, budget = 0, forks, failing }: Address): Address {
  return { scenario, step: 0, budget, forks, failing };
}

/** Whether a run has a position; says so if not. */
function inside(run: Run, position: number, address: Address): boolean {
  const { trace } = run.reader;
  // Of what is held back one comes as far as it is shown.
  if (position <= trace.steps || useHold.getState().hold?.held === run) return true;
  const link = (step: number) => printAddress({ ...runWords(address), step });
  const instead = [
    { label: 'its start', link: link(0) },
    { label: 'its end', link: link(trace.steps) },
  ];
  const why = `It asks for step ${count(position)} of a run of ${plural(trace.steps, 'step')}.`;
  refuseAll([why], address.forks ? [THE_START] : instead);
  return false;
}

async function failingRun(
  run: Run,
  failing: NonNullable<Address['failing']>,
  exercise: string,
  submission: string | undefined,
  signal: AbortSignal,
): Promise<Place | string | undefined> {
  const grading = await needed('What grades', () => import('../lessons/failing.ts'));
  const sharing =
    submission && (await needed('What reads links', () => import('./shared-text.ts')));
  const texts = sharing && submission ? await sharing.unpack(submission) : undefined;
  if (submission && !texts) return CUT;
  const sent = texts && Object.values(texts)[0];
  try {
    return await grading?.failingNamed(exercise, failing, sent, { run, position: 0 }, signal);
  } catch (error) {
    return `The text could not be judged: ${messageOf(error)}`;
  }
}

function showAt(run: Run, position: number): void {
  if (run === useLab.getState().run) goTo(position);
  else showRun(run, position);
}
