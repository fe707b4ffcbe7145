import { count } from '../analysis/format.ts';
import { ABLATIONS, NEEDLESS, type Needless } from '../machine/ablation.ts';
import type { Experiment, Row } from './experiment.ts';
import { BESIDE, planSwitches } from './switches.ts';

const parameters = { beside: BESIDE };

/** What a switch saves by leaving one thing out alone. */
function saving(rows: readonly Row[], thing: Needless): number {
  const alone = ABLATIONS.findIndex(({ without }) => without.length === 1 && without[0] === thing);
  return rows[0].instructions - rows[alone].instructions;
}

/** glibc's routine without one, two or all three of the things the article calls unnecessary. */
export const ablation: Experiment<typeof parameters> = {
  name: 'ablation',
  title: 'The ablation',
  claim:
    'Of the three needless things the system call for the signal mask is the worst; the memory ' +
    'traffic of the needless registers comes on top.',
  parameters,
  plan: ({ beside }, files) =>
    planSwitches(
      ABLATIONS.map(({ name, without }) => ({
        name,
        setting: Object.fromEntries(
          NEEDLESS.map((thing) => [thing, without.includes(thing) ? 'left out' : 'kept']),
        ),
      })),
      beside,
      files,
    ),
  reading: (rows) => {
    if (rows.length < ABLATIONS.length) return '';
    const each = NEEDLESS.map((thing) => `${count(saving(rows, thing))} for the ${thing}`);
    return (
      `Instructions saved by leaving one thing out: ${each.join(', ')}. Instructions don’t show ` +
      'what is worst: the system call is one of them, and what the kernel does in it is not counted.'
    );
  },
};
