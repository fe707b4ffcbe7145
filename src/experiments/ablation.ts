import { figure, plural } from '../base/count.ts';
import { ABLATIONS, NEEDLESS, type Needless } from '../machine/scenarios/ablation.ts';
import { ON_CORE } from './core.ts';
import type { Experiment, Row } from './experiment.ts';
import { BESIDE, planSwitches } from './switches.ts';

const parameters = { beside: BESIDE, ...ON_CORE };

/** What leaving one thing out alone saves a switch. */
function saving(rows: readonly Row[], thing: Needless, figure: 'instructions' | 'cycles'): number {
  const alone = ABLATIONS.findIndex(({ without }) => without.length === 1 && without[0] === thing);
  return rows[0][figure] - rows[alone][figure];
}

/** glibc's routine without one, two or all three of the things the article calls unnecessary. */
export const ablation: Experiment<typeof parameters> = {
  name: 'ablation',
  title: 'The ablation',
  claim:
    'Of the three needless things the system call for the signal mask is the worst; the memory ' +
    'traffic of the needless registers comes on top.',
  parameters,
  plan: ({ beside }, sources) =>
    planSwitches(
      ABLATIONS.map(({ name, without }) => ({
        name,
        setting: { 'left out': without.join(', ') || 'nothing' },
      })),
      beside,
      sources,
    ),
  reading: (rows) => {
    if (rows.length < ABLATIONS.length) return '';
    const savings = NEEDLESS.map((thing) => ({
      thing,
      cycles: saving(rows, thing, 'cycles'),
    })).sort((a, b) => b.cycles - a.cycles);
    const each = savings.map(
      ({ thing, cycles }, i) =>
        `the ${thing} ${i === 0 ? 'saves ' : ''}${figure(cycles)} ` +
        `(${plural(saving(rows, thing, 'instructions'), 'instruction')})`,
    );
    const worst = savings[0].thing === 'signal mask';
    return (
      `Of a switch’s ${figure(rows[0].cycles)} cycles, leaving out ${each.join(', ')}. The system call ` +
      `${worst ? 'is the worst of the three: the claim holds.' : 'is not the worst of the three.'}`
    );
  },
};
