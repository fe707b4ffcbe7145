import type { Diagnostic } from '../../base/diagnostic.ts';
import { type FileScenario, ownProgram } from '../../machine/scenarios/of-file.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { scenarioNamed } from '../link/scenario-named.ts';
import { openScenario, runScenario } from '../run/recording.ts';
import { openingOf } from '../run/run.ts';
import { isOwn, projectOf, scenarioFor, textOf } from '../run/sources.ts';
import { isBinary } from '../state/binaries.ts';
import { lookAt } from '../state/cursor.ts';
import { closeEditor } from '../state/drafts.ts';
import { assembled, tell, useLab } from '../state/lab.ts';
import { signalsProblem } from '../state/starts.ts';

type NoScenario = Extract<FileScenario, { ok: false }>;

/** Runs a file: the shown scenario if it takes part there, at the step where it stood, else as what
 * it defines. */
export async function assembleAndRun(path: string): Promise<void> {
  assembled([]);
  const wrong = signalsProblem(path);
  if (wrong) return tell(`Signals of ${path}: ${wrong}`);
  const program = projectOf(path).find(isBinary);
  if (program) return runProgram(program);
  const { run } = useLab.getState();
  const takesPart = run?.reader.trace.image.files.some((file) => file.path === path);
  const found: FileScenario =
    run && takesPart && !isOwn(path)
      ? { ok: true, scenario: run.scenario }
      : scenarioFor(path, textOf(path) ?? '');
  // Without an entry in sight it is assembled alone: a macro may make one, and what the assembler
  // has to say comes first.
  const scenario = found.ok ? found.scenario : ownProgram(path, [path]);
  const done = await runScenario(scenario, placeIn(scenario));
  if (done) {
    // Where it opens is often the lab's own code: what one just wrote stays in front until the next move, unless it
    // is what a compiler made of the C that is shown.
    const { run: made, position } = useLab.getState();
    if (!made?.source.files.some(({ kind }) => kind === 'C')) lookAt(position, path);
    // With warnings the editor stays open to show them.
    if (useLab.getState().diagnostics.length === 0) closeEditor();
  } else if (!found.ok)
    assembled(useLab.getState().diagnostics.map((each) => withoutEntry(each, found)));
}

/** Runs a linked program anew, with what it is started with now, and the texts beside it. */
async function runProgram(path: string): Promise<void> {
  const scenario = await scenarioNamed(path);
  if (scenario) await openScenario(scenario, placeIn(scenario));
}

/** Where the shown run stands, if it is of that scenario and was taken from where it opens. */
function placeIn({ name }: Scenario): number | undefined {
  const { run, position } = useLab.getState();
  if (!run || run.origin || run.scenario.name !== name) return undefined;
  return position === openingOf(run) ? undefined : position;
}

/** The launcher knows a missing entry, which has no text, only by the symbol it looked for. */
function withoutEntry(
  { hint, ...diagnostic }: Diagnostic,
  { line, column = 1, message }: NoScenario,
): Diagnostic {
  return diagnostic.text === '' && /_start/.test(diagnostic.message)
    ? { ...diagnostic, line, column, message }
    : { ...diagnostic, ...(hint && { hint }) };
}
