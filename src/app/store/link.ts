import type { Scenario } from '../../machine/scenario.ts';
import { SCENARIOS } from '../../machine/scenarios.ts';
import { useLab } from './lab.ts';

/** What the part of the address after `#` asks for. */
export interface Link {
  scenario: Scenario;
  step: number;
  beside: Scenario | undefined;
}

/** `#scenario=ping-pong-glibc&step=27`; what it does not say or says wrongly has defaults. */
export function readLink(hash = location.hash): Link {
  const query = new URLSearchParams(hash.slice(1));
  const named = (key: string) => SCENARIOS.find(({ name }) => name === query.get(key));
  return {
    scenario: named('scenario') ?? SCENARIOS[0],
    step: Number.parseInt(query.get('step') ?? '0', 10) || 0,
    beside: named('beside'),
  };
}

/** The link to what is shown now. */
export function currentLink(): string {
  const { run, position, beside } = useLab.getState();
  const query = new URLSearchParams({
    scenario: run?.scenario.name ?? '',
    step: String(position),
    ...(beside && { beside: beside.scenario.name }),
  });
  return `#${query}`;
}

/** Browsers refuse more than about 100 changes of the address in 30 seconds. */
const INTERVAL = 400;

/** Keeps the address in step with the page. Returns the undo. */
export function keepLink(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    history.replaceState(null, '', currentLink());
  };
  const stop = useLab.subscribe(({ run }) => {
    if (run) timer ??= setTimeout(write, INTERVAL);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
