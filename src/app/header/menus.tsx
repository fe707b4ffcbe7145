import { type ChangeEvent, useEffect, useState } from 'react';
import type { Scenario } from '../../machine/scenario.ts';
import { SCENARIOS } from '../../machine/scenarios.ts';
import { edit, setDraft, useDrafts } from '../store/drafts.ts';
import { whenIdle } from '../store/idle.ts';
import { useLab } from '../store/lab.ts';
import { fetchShipped, openScenario, recordScenario } from '../store/recording.ts';

const short = (path: string) => path.replace(/^asm\//, '').replace(/\.S$/, '');

/** Sources come in a chunk of their own, after the first paint. */
function useRoutines(): readonly string[] {
  const [routines, setRoutines] = useState<readonly string[]>([]);
  useEffect(() => {
    whenIdle(
      () => void import('../store/sources.ts').then(({ ROUTINES }) => setRoutines(ROUTINES)),
    );
  }, []);
  return routines;
}

/** The shipped scenarios. */
export function ScenarioMenu() {
  const name = useLab(({ run }) => run?.scenario.name ?? '');
  const own = useLab(({ run }) =>
    run && !SCENARIOS.some((each) => each.name === run.scenario.name)
      ? run.scenario.title
      : undefined,
  );
  return (
    <label className="menu scenario">
      <span>scenario</span>
      <select
        value={name}
        onChange={(event) => {
          const chosen = SCENARIOS.find((each) => each.name === event.target.value);
          if (chosen) void openScenario(chosen);
        }}
      >
        {own && <option value={name}>{own}</option>}
        {SCENARIOS.map((scenario) => (
          <option key={scenario.name} value={scenario.name} title={scenario.summary}>
            {scenario.title}
          </option>
        ))}
      </select>
    </label>
  );
}

const NEW_PATH = 'asm/mine.S';

/** Any routine, put to work in a ping-pong; a new program; a file from disk. */
export function RoutineMenu() {
  const routines = useRoutines();
  const drafts = useDrafts(({ texts }) => texts);
  const current = useLab(({ run }) => run?.scenario.routine ?? '');
  const own = Object.keys(drafts).filter((path) => !routines.includes(path));
  const choose = (event: ChangeEvent<HTMLSelectElement>) => {
    const { value } = event.target;
    if (value === 'new att' || value === 'new intel') void startNew(value === 'new intel');
    else if (value === 'open') pickFile();
    else void openRoutine(value);
  };
  const known = [...routines, ...own];
  return (
    <label className="menu routine">
      <span>routine</span>
      <select value={current} onChange={choose}>
        {!known.includes(current) && <option value={current}>{short(current)}</option>}
        {routines.map((path) => (
          <option key={path} value={path}>
            {short(path)}
            {path in drafts ? ' (edited)' : ''}
          </option>
        ))}
        {own.length > 0 && (
          <optgroup label="yours">
            {own.map((path) => (
              <option key={path} value={path}>
                {short(path)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="write your own">
          <option value="new att">new program (AT&amp;T)</option>
          <option value="new intel">new program (Intel)</option>
          <option value="open">open a file…</option>
        </optgroup>
      </select>
    </label>
  );
}

async function openRoutine(path: string): Promise<void> {
  const { scenarioFor } = await import('../store/sources.ts');
  const { LAB_FILES } = await import('../../worker/lab-files.ts');
  const text = useDrafts.getState().texts[path] ?? LAB_FILES[path];
  if (path in LAB_FILES) {
    const shipped = SCENARIOS.find((each) => each.routine === path);
    return openScenario(shipped ?? scenarioFor(path, text));
  }
  edit(path);
}

async function startNew(intel: boolean): Promise<void> {
  const { template } = await import('../editor/template.ts');
  const { texts } = useDrafts.getState();
  let path = NEW_PATH;
  for (let n = 2; path in texts; n++) path = NEW_PATH.replace('.S', `-${n}.S`);
  setDraft(path, template(intel));
  edit(path);
}

function pickFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.S,.s,.asm,text/*';
  input.onchange = async () => {
    const file = input.files?.[0];
    if (!file) return;
    const path = `asm/${file.name}`;
    setDraft(path, await file.text());
    edit(path);
  };
  input.click();
}

/** A second run to compare with. */
export function BesideMenu() {
  const name = useLab(({ beside }) => beside?.scenario.name ?? '');
  const choose = async (event: ChangeEvent<HTMLSelectElement>) => {
    const chosen = SCENARIOS.find((each) => each.name === event.target.value);
    useLab.setState({ beside: chosen && (await besideRun(chosen)) });
  };
  return (
    <label className="menu beside">
      <span>beside</span>
      <select value={name} onChange={(event) => void choose(event)}>
        <option value="">nothing</option>
        {SCENARIOS.map((scenario) => (
          <option key={scenario.name} value={scenario.name}>
            {scenario.title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The run of a scenario for the second place. */
export function besideRun(scenario: Scenario) {
  return fetchShipped(scenario).catch(() => recordScenario(scenario));
}
