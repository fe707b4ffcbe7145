import { count, figure } from '../base/count.ts';
import { pingPong } from '../machine/scenarios/scenarios.ts';
import { LOSSES, type Loss } from '../timing/losses.ts';
import { ON_CORE } from './core.ts';
import type { Experiment, Plan, Row } from './experiment.ts';
import { number, routine } from './parameter.ts';
import { findRoutines } from './routine.ts';

/** From a ping-pong to a busy server. */
const COUNTS = [1, 8, 16, 64, 256, 1024, 4096];

/** A line of the caches: stacks so much further apart lie in other sets. */
const LINE = 64;

const parameters = {
  routine: routine('switch', 'rethinkdb/lightweight', {
    why: 'Any routine of the lab, or one of your own.',
  }),
  stride: number('from stack to stack', [1024, 4096, 16_384, 65_536, 262_144, 1_048_576], 65_536, {
    unit: 'bytes',
    multiple: 16,
    why: 'What malloc and mmap give for stacks of 64 KiB and less: all tops at the same place of a page.',
  }),
  places: number('places in the code', [2, 16, 64, 256, 1024], 2, {
    why: 'At so many a context may be suspended. Two as in a ping-pong; a jump is predicted as long as they fit in a table.',
  }),
  ...ON_CORE,
};

const lossiest = ({ losses }: Row): Loss | undefined =>
  losses && LOSSES.toSorted((a, b) => losses[b] - losses[a])[0];

function reading(rows: readonly Row[]): string {
  const half = rows.length >> 1;
  const [one, last, spread] = [rows[0], rows[half - 1], rows[rows.length - 1]];
  if (rows.length < 2 * COUNTS.length) return '';
  const dearer = last.cycles - one.cycles;
  return (
    `Among ${count(Number(last.setting?.contexts))} contexts a switch takes ${figure(last.cycles)} cycles ` +
    `instead of ${figure(one.cycles)}` +
    (dearer < 1 ? '. ' : `; most of what comes on top is lost to ${lossiest(last)}. `) +
    `With a line more between stacks it takes ${figure(spread.cycles)}: they no longer meet in the same sets of the caches.`
  );
}

/** What a switch costs where the article's server is: among thousands. */
export const contexts: Experiment<typeof parameters> = {
  name: 'contexts',
  title: 'Many contexts',
  claim:
    'A ping-pong has both stacks in the nearest cache. A server switches among thousands of coroutines, whose ' +
    'stacks are elsewhere: the instructions stay the same, the cycles do not.',
  parameters,
  async plan({ routine, stride, places, core: _core, systemCall: _call }, sources) {
    const found = await findRoutines({ routine }, sources);
    if (!found.ok) return found;
    const { path, convention } = found.routines.routine;
    // A page that only shows experiments does without what measures them.
    const { ringFigures } = await import('./ring-figures.ts');
    const plans = [stride, stride + LINE].flatMap((apart) =>
      COUNTS.map(
        (among): Plan => ({
          name: `${count(among)} contexts, ${count(apart)} bytes apart`,
          setting: {
            contexts: among,
            stride: apart,
            spread: apart > stride ? 'a line more' : 'as asked',
          },
          scenario: pingPong(path, convention),
          answers: 'ping-pong',
          figures: (run) => ringFigures(run, { contexts: among, stride: apart, places }),
        }),
      ),
    );
    return { ok: true, plans };
  },
  reading,
};
