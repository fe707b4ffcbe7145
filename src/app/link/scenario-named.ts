import { findScenario, type Shelf } from '../../machine/scenarios/find.ts';
import { parseName } from '../../machine/scenarios/name.ts';
import { elfScenario } from '../../machine/scenarios/of-elf.ts';
import { ownProgram } from '../../machine/scenarios/of-file.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { needed } from '../load/load-chunk.ts';
import { askOnly } from '../state/asked.ts';
import { binaryAt, binaryPaths } from '../state/binaries.ts';
import { signalsOf, startOf } from '../state/starts.ts';

const labSources = () => needed("The lab's sources", () => import('../run/sources.ts'));

/** A linked program with what it is started with, or a saved run; undefined if neither is at a path. */
async function scenarioOfBinary(path: string): Promise<Scenario | undefined> {
  if (!(await binaryPaths()).includes(path)) return undefined;
  const bytes = await binaryAt(path);
  if (!bytes) return undefined;
  if (!path.endsWith('.swaplab'))
    return { ...elfScenario(path, bytes, startOf(path)), ...signalsOf(path) };
  const saved = await needed('What reads runs', () => import('../run/saved.ts'));
  return saved?.openSaved(path, bytes);
}

/** Where names lead to in this browser. */
const shelf: Shelf = {
  async has(path) {
    return (await labSources())?.textOf(path) !== undefined;
  },
  async ofFile(path, asked) {
    const sources = await labSources();
    const text = sources?.textOf(path);
    if (text === undefined) {
      const scenario = await scenarioOfBinary(path);
      return scenario && { ok: true, scenario };
    }
    if (asked) askOnly(path, asked);
    return sources?.scenarioFor(path, text, asked);
  },
  async workload(parameters) {
    const experiments = await needed(
      'The experiments',
      () => import('../../experiments/workload/workload.ts'),
    );
    return experiments?.workloadOf(parameters);
  },
};

/** A scenario by its name; undefined if what it names is not in this browser. A file that defines
 * nothing to run is run all the same, and tells why not. */
export async function scenarioNamed(text: string): Promise<Scenario | undefined> {
  const found = await findScenario(parseName(text), shelf);
  if (!found || found.ok) return found?.scenario;
  return ownProgram(found.path, [found.path]);
}
