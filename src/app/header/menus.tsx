import { useEffect, useState } from 'react';
import { pingPongName } from '../../machine/scenarios/name.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { putBeside } from '../link/follow.ts';
import { scenarioAt } from '../link/scenario-at.ts';
import { whenIdle } from '../load/idle.ts';
import { needed } from '../load/load-chunk.ts';
import { pickFiles } from '../open/pick.ts';
import { sameProject } from '../run/project.ts';
import { openScenario } from '../run/recording.ts';
import { binaryPaths, isBinary, useBinaries } from '../state/binaries.ts';
import { edit, freeDraft, setDraft, useDrafts } from '../state/drafts.ts';
import { useLab } from '../state/lab.ts';
import { type ChoiceGroup, routineGroups, short } from './choices.ts';
import { Picker } from './Picker.tsx';

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

/** Whether what is named is still being recorded. */
const onItsWay = ({ run, wanted }: ReturnType<typeof useLab.getState>) =>
  wanted !== undefined && wanted !== run?.scenario;

const SHIPPED: ChoiceGroup = {
  name: 'scenarios',
  choices: SCENARIOS.map(({ name, title, summary }) => ({
    value: name,
    text: title,
    note: summary,
  })),
};

/** The shipped scenarios. */
export function ScenarioMenu() {
  const scenario = useLab(named);
  return (
    <Picker
      label="scenario"
      value={scenario?.name ?? ''}
      text={scenario?.title ?? 'none yet'}
      waiting={useLab(onItsWay)}
      groups={[SHIPPED]}
      choose={(name) => {
        const chosen = SCENARIOS.find((each) => each.name === name);
        if (chosen) void openScenario(chosen);
      }}
    />
  );
}

const NEW_PATH = 'asm/mine.S';

const NEW: ChoiceGroup = {
  name: 'write your own',
  choices: [
    { value: 'new routine att', text: 'new routine (AT&T)' },
    { value: 'new routine intel', text: 'new routine (Intel)' },
    { value: 'new program att', text: 'new program (AT&T)' },
    { value: 'new program intel', text: 'new program (Intel)' },
    { value: 'open', text: 'open files…' },
  ],
};

/** Any routine, put to work in a ping-pong; a new program; a file from disk. */
export function RoutineMenu() {
  const sources = useSources();
  const drafts = useDrafts(({ texts }) => texts);
  const shown = useLab((lab) => named(lab)?.routine ?? '');
  const binaries = useBinaries(({ paths }) => paths);
  const own = sources?.ownProjects(drafts, binaries) ?? [];
  const current = own.find((path) => sameProject(path, shown)) ?? shown;
  const yours = own.map((path) => ({ value: path, text: sources?.projectLabel(path) ?? path }));
  const edited = (path: string) => (Object.hasOwn(drafts, path) ? ' (edited)' : '');
  return (
    <Picker
      label="routine"
      value={current}
      text={yours.find(({ value }) => value === current)?.text ?? short(current)}
      waiting={useLab(onItsWay)}
      groups={[
        { name: 'yours', choices: yours },
        ...routineGroups(sources?.ROUTINES ?? [], undefined, edited),
        NEW,
      ]}
      choose={(value) => {
        const [made, kind, syntax] = value.split(' ');
        if (made === 'new') void startNew(kind === 'routine', syntax === 'intel');
        else if (value === 'open') pickFiles();
        else void openRoutine(value);
      }}
    />
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
  const scenario = await scenarioAt(path);
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
  const beside = useLab((lab) => lab.beside?.scenario);
  const sources = useSources();
  const drafts = useDrafts(({ texts }) => texts);
  const own = sources?.ownRoutines(drafts) ?? [];
  return (
    <Picker
      label="beside"
      value={beside?.name ?? ''}
      text={beside?.title ?? 'nothing'}
      groups={[
        { name: 'no second run', choices: [{ value: '', text: 'nothing' }] },
        {
          name: 'yours',
          choices: own.map((path) => ({
            value: pingPongName(path),
            text: sources?.projectLabel(path) ?? path,
          })),
        },
        ...routineGroups(sources?.ROUTINES ?? [], pingPongName),
        SHIPPED,
      ]}
      choose={(name) => void putBeside(name)}
    />
  );
}
