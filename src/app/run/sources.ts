import { ABLATIONS } from '../../machine/scenarios/ablation.ts';
import type { Asked } from '../../machine/scenarios/asked.ts';
import { pingPongAsking } from '../../machine/scenarios/asking.ts';
import { LADDER } from '../../machine/scenarios/ladder.ts';
import {
  conventionOf,
  type Defined,
  type FileScenario,
  programOfFile,
  scenarioOfFile,
} from '../../machine/scenarios/of-file.ts';
import { LAB_FILES } from '../../worker/lab-files.ts';
import { useAsked } from '../state/asked.ts';
import { useDrafts } from '../state/drafts.ts';

/** The labels of a text as far as they can be seen without assembling it. */
function definedIn(text: string): Defined[] {
  const globals = new Set(
    [...text.matchAll(/(?:^|[;:])[ \t]*\.glob(?:l|al)[ \t]+([^\n#;/]+)/gm)].flatMap(([, names]) =>
      names.trim().split(/[\s,]+/),
    ),
  );
  return text.split('\n').flatMap((line, index) => {
    const [, space, name] = /^(\s*)([\w.$]+):/.exec(line) ?? [];
    if (!name) return [];
    return [
      { name, global: globals.has(name), place: { line: index + 1, column: space.length + 1 } },
    ];
  });
}

/** The text of a file: what was typed, else what the lab ships. */
export function textOf(path: string): string | undefined {
  return useDrafts.getState().texts[path] ?? LAB_FILES[path];
}

/** What to run for one source. How a routine of one's own is called is found out by the run, unless
 * a person says it. */
export function scenarioFor(
  path: string,
  text: string,
  asked: Asked = useAsked.getState().asked[path] ?? {},
): FileScenario {
  const defined = definedIn(text);
  if (!isOwn(path)) return scenarioOfFile(path, defined);
  const isAsked = asked.symbol !== undefined || asked.shape !== undefined;
  const program = isAsked ? undefined : programOfFile(path, defined);
  return program ?? { ok: true, scenario: pingPongAsking(path, asked) };
}

/** Whether a person's own text may be a routine: it is not a program. */
export function mayBeRoutine(path: string, text: string): boolean {
  return programOfFile(path, definedIn(text)) === undefined;
}

/** Whether a shipped text is a routine. */
function isRoutine(text: string): boolean {
  return conventionOf(definedIn(text)) !== undefined;
}

/** Paths of the shipped routines: the ladder, the ablation, then all others. */
export const ROUTINES = [
  ...new Set([
    ...[...LADDER, ...ABLATIONS].map(({ path }) => path),
    ...Object.keys(LAB_FILES).filter((path) => isRoutine(LAB_FILES[path])),
  ]),
];

/** Whether a file is a person's own. */
export function isOwn(path: string): boolean {
  return !(path in LAB_FILES);
}
