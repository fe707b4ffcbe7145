import type { Diagnostic } from '../../base/diagnostic.ts';
import { type FileScenario, ownProgram } from '../../machine/scenarios/of-file.ts';
import { runScenario } from '../run/recording.ts';
import { isOwn, scenarioFor, textOf } from '../run/sources.ts';
import { closeEditor } from '../state/drafts.ts';
import { assembled, useLab } from '../state/lab.ts';

type NoScenario = Extract<FileScenario, { ok: false }>;

/** Runs a file: the shown scenario if it takes part there, at the step where it stood, else as what
 * it defines. */
export async function assembleAndRun(path: string): Promise<void> {
  assembled([]);
  const { run, position } = useLab.getState();
  const takesPart = run?.reader.trace.image.files.some((file) => file.path === path);
  const found: FileScenario =
    run && takesPart && !isOwn(path)
      ? { ok: true, scenario: run.scenario }
      : scenarioFor(path, textOf(path) ?? '');
  // Without an entry in sight it is assembled alone: a macro may make one, and what the assembler
  // has to say comes first.
  const scenario = found.ok ? found.scenario : ownProgram(path, [path]);
  const again = scenario.name === run?.scenario.name && !run.origin;
  const done = await runScenario(scenario, again ? position : 0);
  if (done) {
    // With warnings the editor stays open to show them.
    if (useLab.getState().diagnostics.length === 0) closeEditor();
  } else if (!found.ok)
    assembled(useLab.getState().diagnostics.map((each) => withoutEntry(each, found)));
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
