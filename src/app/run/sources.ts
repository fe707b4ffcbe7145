import { ABLATIONS } from '../../machine/scenarios/ablation.ts';
import { LADDER } from '../../machine/scenarios/ladder.ts';
import {
  conventionOf,
  type Defined,
  type FileScenario,
  scenarioOfFile,
} from '../../machine/scenarios/of-file.ts';
import { LAB_FILES } from '../../worker/lab-files.ts';
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

/** What to run for one source. */
export function scenarioFor(path: string, text: string): FileScenario {
  return scenarioOfFile(path, definedIn(text));
}

/** Whether a text can be switched through. */
export function isRoutine(text: string): boolean {
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
