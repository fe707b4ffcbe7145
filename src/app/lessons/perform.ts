import type { Action } from '../../lessons/action.ts';
import { PANE_IDS, type PaneId } from '../../lessons/panes.ts';
import { findPlace, type RunPlace } from '../../lessons/place.ts';
import { pingPongName } from '../../machine/scenarios/name.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { putBeside } from '../link/follow.ts';
import { scenarioNamed } from '../link/scenario-named.ts';
import { needed } from '../load/load-chunk.ts';
import { PANES } from '../panes.tsx';
import { fetchShipped, runOf } from '../run/recording.ts';
import type { Run } from '../run/run.ts';
import { highlight } from '../state/highlight.ts';
import { wholeOf } from '../state/hold.ts';
import { jumpTo, showRun, standBeside, tell, useLab } from '../state/lab.ts';
import { askForTab } from '../state/panes.ts';
import { bringForward } from '../state/reading.ts';

/** Does what a link in a lesson asks for. Resolves to a sentence for those who can't see it. */
export async function perform(action: Action): Promise<string> {
  bringForward('lab');
  switch (action.do) {
    case 'scenario':
      return goToPlace(action.scenario, action.place, true);
    case 'step':
      return goToPlace(action.scenario, action.place, false);
    case 'compare': {
      const a = await run(pingPongName(`asm/${action.a}.S`));
      if (!a) return '';
      showRun(a, 0);
      await putBeside(pingPongName(`asm/${action.b}.S`));
      return `${action.a} and ${action.b} side by side`;
    }
    case 'highlight': {
      const { registers, lanes, fields } = action;
      highlight({ registers, lanes, fields });
      const shows = (id: PaneId) => {
        const { marks } = PANES[id];
        return marks !== undefined && action[marks].length > 0;
      };
      const pane = PANE_IDS.findLast(shows);
      if (pane) askForTab(pane);
      return `marked: ${[...registers, ...lanes, ...fields].join(', ')}`;
    }
    case 'experiment': {
      const { experiment, values } = action;
      location.hash = `#${new URLSearchParams({ page: 'experiments', experiment, ...values })}`;
      return '';
    }
    case 'atlas': {
      const chosen = action.routines.join();
      location.hash = `#${new URLSearchParams({ page: 'atlas', ...(chosen && { chosen }) })}`;
      return '';
    }
    case 'show':
      askForTab(action.pane);
      return `${action.pane} in front`;
  }
}

/** The run of a scenario, unedited and whole: from what is shown if that is it. */
export async function run(name: string): Promise<Run | undefined> {
  const { run: visible } = useLab.getState();
  const shown = visible && wholeOf(visible);
  if (shown?.scenario.name === name && !shown.edited && !shown.origin) return shown;
  const shipped = SCENARIOS.find((each) => each.name === name);
  if (shipped) return needed(`The run ‘${shipped.title}’`, () => fetchShipped(shipped));
  const scenario = await scenarioNamed(name);
  return scenario && runOf(scenario);
}

async function goToPlace(
  scenario: string | undefined,
  place: RunPlace | undefined,
  alone: boolean,
): Promise<string> {
  if (!scenario) return '';
  const found = await run(scenario);
  if (!found) return '';
  highlight({});
  // A run beside itself says nothing.
  if (alone || useLab.getState().beside?.scenario.name === scenario) standBeside(undefined);
  const position = place ? findPlace(found.reader, place) : { ok: true as const, position: 0 };
  if (useLab.getState().run !== found) showRun(found, position.ok ? position.position : 0);
  else if (position.ok) jumpTo(position.position);
  if (!position.ok) {
    tell(`The lesson's place is not there: ${position.message}.`);
    return '';
  }
  return `step ${position.position} of ${found.scenario.title}`;
}

/** Runs that questions are about, by scenario. */
const readers = new Map<string, Promise<TraceReader | undefined>>();

/** The run that a question is about, whatever the lab shows. */
export function readerOf(scenario: string): Promise<TraceReader | undefined> {
  const known = readers.get(scenario);
  if (known) return known;
  const reader = run(scenario).then((found) => found?.reader);
  readers.set(scenario, reader);
  // A network that failed may be back at the next try.
  void reader.then((found) => !found && readers.delete(scenario));
  return reader;
}
