import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import type { Choice } from '../state/core.ts';
import { coreIn, coreQuery } from './core-link.ts';

/** What the part of an address after `#` says of the lab. What it names may be unknown. */
export interface Address {
  /** A scenario's name as a text. */
  scenario: string;
  /** A position in its run, maybe outside of it. */
  step: number;
  /** The scenario of a second run. */
  beside?: string | undefined;
  /** The core that cycles are counted on; an address without one leaves the chosen one. */
  core?: Choice | undefined;
  /** A lesson's slug. */
  lesson?: string | undefined;
  /** An exercise in that lesson. */
  exercise?: string | undefined;
  /** Texts of somebody else, packed as in shared-text.ts; empty where a link was cut. */
  text?: string | undefined;
  /** The same of the second run. */
  besideText?: string | undefined;
}

const BESIDE_TEXT = 'beside-text';

const queryOf = (hash: string) => new URLSearchParams(hash.slice(1));

/** `#scenario=ping-pong-glibc&step=27`; what it does not say has defaults, what nobody knows is left out. */
export function parseAddress(hash: string): Address {
  const query = queryOf(hash);
  const said = (name: string) => query.get(name) || undefined;
  const lesson = said('lesson');
  return {
    scenario: said('scenario') ?? SCENARIOS[0].name,
    step: Number.parseInt(query.get('step') ?? '', 10) || 0,
    beside: said('beside'),
    core: coreIn(query),
    lesson,
    exercise: lesson && said('exercise'),
    text: query.get('text') ?? undefined,
    besideText: query.get(BESIDE_TEXT) ?? undefined,
  };
}

/** The address as `parseAddress` reads it. Of a core that was changed more than a link can carry, only the
 * shipped one that it derives from. */
export function printAddress(address: Address): string {
  const { scenario, step, beside, core, lesson, exercise, text, besideText } = address;
  const query = new URLSearchParams({
    scenario,
    step: String(step),
    ...(beside && { beside }),
    ...(core && coreQuery(core)),
    ...(lesson && { lesson }),
    ...(lesson && exercise && { exercise }),
    ...(text && { text }),
    ...(besideText && { [BESIDE_TEXT]: besideText }),
  });
  return `#${query}`;
}

/**
 * The address with what goes without saying there: `scenario=` before a scenario's name, as in
 * `#first-entry`, or the scenario of the lesson that it names. Undefined if nothing is to be added.
 */
export async function completed(
  hash: string,
  scenarioOf: (lesson: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const query = queryOf(hash);
  if (query.has('scenario') || query.has('page')) return undefined;
  const bare = SCENARIOS.find(({ name }) => query.get(name) === '')?.name;
  const lesson = query.get('lesson');
  const scenario = bare ?? (lesson ? await scenarioOf(lesson) : undefined);
  if (!scenario) return undefined;
  if (bare) query.delete(bare);
  query.set('scenario', scenario);
  return `#${query}`;
}

/**
 * How an address becomes that of what is shown: as a new one, to which Back returns, where the scenario is
 * another; steps leave no trace there. Undefined if it stays.
 */
export function changeTo(shown: string, hash: string): 'push' | 'replace' | undefined {
  const [next, now] = [parseAddress(shown), parseAddress(hash)];
  // A link that was just copied says the same, and has the text with it.
  if (hash.replace(/&(beside-)?text=[^&]*/g, '') === shown) return undefined;
  return now.scenario === next.scenario ? 'replace' : 'push';
}
