import { type ChangeEvent, useEffect, useState } from 'react';
import { pingPongName } from '../../machine/scenarios/name.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { putBeside } from '../link/follow.ts';
import { scenarioNamed } from '../link/scenario-named.ts';
import { whenIdle } from '../load/idle.ts';
import { needed } from '../load/load-chunk.ts';
import { pickFiles } from '../open/pick.ts';
import { sameProject } from '../run/project.ts';
import { openScenario } from '../run/recording.ts';
import { binaryPaths, isBinary, useBinaries } from '../state/binaries.ts';
import { edit, freeDraft, setDraft, useDrafts } from '../state/drafts.ts';
import { useLab } from '../state/lab.ts';
import { RoutineOptions, short } from './RoutineOptions.tsx';

/** Sources come in a chunk of their own, after the first paint. */
function useSources() {
  const [sources, setSources] = useState<typeof import('../run/sources.ts')>();
  useEffect(() => {
    // Without them the menus are shorter; what needs them says so when asked.
    whenIdle(() => void import('../run/sources.ts').then(setSources, () => undefined));
    whenIdle(() => void binaryPaths());
  }, []);
  return sources;
}

/** The scenario to name: the one asked for, though the one before may still be shown. */
const named = ({ run, wanted }: ReturnType<typeof useLab.getState>) => wanted ?? run?.scenario;

/** The shipped scenarios. */
export function ScenarioMenu() {
  const scenario = useLab(named);
  const name = scenario?.name ?? '';
  const shipped = SCENARIOS.some((each) => each.name === name);
  return (
    <div className="menu scenario">
      <label htmlFor="menu-scenario">scenario</label>
      <select
        id="menu-scenario"
        value={name}
        onChange={(event) => {
          const chosen = SCENARIOS.find((each) => each.name === event.target.value);
          if (chosen) void openScenario(chosen);
        }}
      >
        {!shipped && <option value={name}>{scenario?.title}</option>}
        {SCENARIOS.map((each) => (
          <option key={each.name} value={each.name} title={each.summary}>
            {each.title}
          </option>
        ))}
      </select>
    </div>
  );
}

const NEW_PATH = 'asm/mine.S';

/** Any routine, put to work in a ping-pong; a new program; a file from disk. */
export function RoutineMenu() {
  const sources = useSources();
  const routines = sources?.ROUTINES ?? [];
  const drafts = useDrafts(({ texts }) => texts);
  const shown = useLab((lab) => named(lab)?.routine ?? '');
  const binaries = useBinaries(({ paths }) => paths);
  const own = sources?.ownProjects(drafts, binaries) ?? [];
  const current = own.find((path) => sameProject(path, shown)) ?? shown;
  const choose = (event: ChangeEvent<HTMLSelectElement>) => {
    const { value } = event.target;
    const [made, kind, syntax] = value.split(' ');
    if (made === 'new') void startNew(kind === 'routine', syntax === 'intel');
    else if (value === 'open') pickFiles();
    else void openRoutine(value);
  };
  const known = [...routines, ...own];
  return (
    <div className="menu routine">
      <label htmlFor="menu-routine">routine</label>
      <select id="menu-routine" value={current} onChange={choose}>
        {!known.includes(current) && <option value={current}>{short(current)}</option>}
        <RoutineOptions paths={routines} note={(path) => (path in drafts ? ' (edited)' : '')} />
        {own.length > 0 && (
          <optgroup label="yours">
            {own.map((path) => (
              <option key={path} value={path}>
                {sources?.projectLabel(path)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="write your own">
          <option value="new routine att">new routine (AT&amp;T)</option>
          <option value="new routine intel">new routine (Intel)</option>
          <option value="new program att">new program (AT&amp;T)</option>
          <option value="new program intel">new program (Intel)</option>
          <option value="open">open files…</option>
        </optgroup>
      </select>
    </div>
  );
}

async function openRoutine(path: string): Promise<void> {
  const sources = await needed("The lab's sources", () => import('../run/sources.ts'));
  if (!sources) return;
  if (isBinary(path)) return showNamed(path);
  if (sources.isOwn(path)) return edit(path);
  const shipped = SCENARIOS.find((each) => each.routine === path);
  const found = sources.scenarioFor(path, sources.textOf(path) ?? '');
  if (shipped) await openScenario(shipped);
  else if (found.ok) await openScenario(found.scenario);
}

/** Shows a linked program or a saved run. */
async function showNamed(path: string): Promise<void> {
  const scenario = await scenarioNamed(path);
  if (scenario) await openScenario(scenario);
}

async function startNew(routine: boolean, intel: boolean): Promise<void> {
  const module = await needed('The editor', () => import('../editor/template.ts'));
  if (!module) return;
  const path = freeDraft(NEW_PATH);
  setDraft(path, module.template(routine, intel));
  await edit(path);
}

/** A second run to compare with: a scenario, or a routine in a ping-pong. */
export function BesideMenu() {
  const name = useLab(({ beside }) => beside?.scenario.name ?? '');
  const sources = useSources();
  const drafts = useDrafts(({ texts }) => texts);
  const own = sources?.ownRoutines(drafts) ?? [];
  return (
    <div className="menu beside">
      <label htmlFor="menu-beside">beside</label>
      <select
        id="menu-beside"
        value={name}
        onChange={(event) => void putBeside(event.target.value)}
      >
        <option value="">nothing</option>
        {SCENARIOS.map((scenario) => (
          <option key={scenario.name} value={scenario.name}>
            {scenario.title}
          </option>
        ))}
        <RoutineOptions paths={sources?.ROUTINES ?? []} value={pingPongName} />
        {own.length > 0 && (
          <optgroup label="yours">
            {own.map((path) => (
              <option key={path} value={pingPongName(path)}>
                {sources?.projectLabel(path)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
