import type { Asked } from './asked.ts';
import { printName, type ScenarioName } from './name.ts';
import type { FileScenario } from './of-file.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

/** Where names lead to, which differs between a page and a terminal. */
export interface Shelf {
  has(path: string): Promise<boolean>;
  /** What to run for one file, or why there is nothing; undefined if there is no such file. */
  ofFile(path: string, asked?: Asked): Promise<FileScenario | undefined>;
  /** A run of an experiment by its parameters; undefined if they are out of range. */
  workload(parameters: Readonly<Record<string, string>>): Promise<Scenario | undefined>;
}

/** A scenario, or why there is none in the file at `path`. */
export type Found =
  | { ok: true; scenario: Scenario }
  | { ok: false; path: string; line: number; column?: number; message: string };

/** The scenario of a name; undefined if what it names does not exist. */
export async function findScenario(name: ScenarioName, shelf: Shelf): Promise<Found | undefined> {
  switch (name.kind) {
    case 'shipped':
      return there(SCENARIOS.find((each) => each.name === name.name));
    case 'workload':
      return there(await shelf.workload(name.parameters));
    case 'ping-pong':
      return ofFile(name.routine, shelf, name.asked);
    case 'program':
      return ofFile(name.path, shelf);
    case 'replaced': {
      const found = await findScenario(name.of, shelf);
      if (!found?.ok) return found;
      if (!(await shelf.has(name.by))) return undefined;
      return there(replaced(found.scenario, name.unit, name.by, printName(name)));
    }
  }
}

const there = (scenario: Scenario | undefined) => scenario && { ok: true as const, scenario };

async function ofFile(path: string, shelf: Shelf, asked?: Asked): Promise<Found | undefined> {
  const found = await shelf.ofFile(path, asked);
  return !found || found.ok ? found : { ...found, path };
}

/** A scenario with another text in the place of one of its units. */
function replaced(scenario: Scenario, unit: string, by: string, name: string): Scenario {
  const put = (path: string) => (path === unit ? by : path);
  return {
    ...scenario,
    name,
    title: `${scenario.title}, with ${by.slice(by.lastIndexOf('/') + 1)}`,
    units: scenario.units.map(put),
    routine: put(scenario.routine),
  };
}
