import { pingPong } from '../machine/scenarios/scenarios.ts';
import type { Plan, Planned, PlanSources, Row } from './experiment.ts';
import { routine } from './parameter.ts';
import { findRoutine } from './routine.ts';

/** A routine to put below those of an experiment. */
export const BESIDE = routine('beside them', '', {
  why: 'Any other routine of the lab, or one of your own.',
});

/** Plans to switch back and forth through routines, and through `beside` if it names one. */
export async function planSwitches(
  routines: readonly { name: string; setting: Row['setting'] & {} }[],
  beside: string,
  sources: PlanSources,
): Promise<Planned> {
  // A page that only shows experiments does without what measures them.
  const { switchFigures } = await import('./switch-figures.ts');
  const plans: Plan[] = [];
  const all = beside ? [...routines, { name: beside, setting: {} }] : routines;
  for (const { name, setting } of all) {
    const found = await findRoutine(name, sources);
    if (!found.ok) {
      const parameter = name === beside ? 'beside' : '';
      return { ok: false, problems: [{ parameter, message: found.message }] };
    }
    const { path, convention } = found.routine;
    plans.push({
      name,
      setting,
      scenario: pingPong(path, convention),
      answers: 'ping-pong',
      figures: switchFigures,
    });
  }
  return { ok: true, plans };
}
