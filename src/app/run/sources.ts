import type { SourceFiles } from '../../assembler/image.ts';
import { ABLATIONS } from '../../machine/scenarios/ablation.ts';
import type { Asked } from '../../machine/scenarios/asked.ts';
import { pingPongAsking } from '../../machine/scenarios/asking.ts';
import { LADDER } from '../../machine/scenarios/ladder.ts';
import {
  conventionOf,
  type Defined,
  type FileScenario,
  isSeen,
  programOfFile,
  scenarioOfFile,
} from '../../machine/scenarios/of-file.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { LAB_FILES } from '../../worker/lab-files.ts';
import { useAsked } from '../state/asked.ts';
import { isBinary, useBinaries } from '../state/binaries.ts';
import { useDrafts } from '../state/drafts.ts';
import { signalsOf, startOf } from '../state/starts.ts';
import { isUnit, projectFolder, sameProject } from './project.ts';

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

/** The paths of the project that a file belongs to, in order; a shipped file and one outside of a project are
 * alone. */
export function projectOf(path: string): string[] {
  const folder = projectFolder(path);
  if (!folder || !isOwn(path)) return [path];
  const all = [...Object.keys(useDrafts.getState().texts), ...(useBinaries.getState().paths ?? [])];
  return all.filter((each) => isOwn(each) && sameProject(each, path)).sort();
}

/** The file by whose path a project is known: its program, else its first unit. */
export function routineOf(path: string): string {
  const files = projectOf(path);
  return files.find(isBinary) ?? files.find(isUnit) ?? path;
}

/** A program with the arguments and the input that a person has typed for it. */
function started(scenario: Scenario): FileScenario {
  const start = startOf(scenario.routine);
  const signals = signalsOf(scenario.routine);
  return {
    ok: true,
    scenario: { ...scenario, ...(Object.keys(start).length > 0 && { start }), ...signals },
  };
}

/** What to run for one source and the project it belongs to: the program that the source enters, else the one that
 * another unit does, else a routine. How a routine of one's own is called is found out by the run, unless a person
 * says it. */
export function scenarioFor(
  path: string,
  text: string,
  asked: Asked = useAsked.getState().asked[routineOf(path)] ?? {},
): FileScenario {
  if (!isOwn(path)) return scenarioOfFile(path, definedIn(text));
  const found = projectOf(path).filter(isUnit);
  const units = found.length > 0 ? found : [path];
  const isAsked = asked.symbol !== undefined || asked.shape !== undefined;
  const enters = (unit: string) => programOfFile(unit, definedIn(textOf(unit) ?? ''));
  const entries = units.filter(enters);
  const entry = entries.includes(path) ? path : entries[0];
  // Other programs of the project stay outside: they would be entered by the same name.
  const companions = (of: string) =>
    units.filter((unit) => unit !== of && (isAsked || !entries.includes(unit)));
  if (entry && !isAsked) {
    const program = programOfFile(entry, definedIn(textOf(entry) ?? ''), companions(entry));
    if (program) return program.ok ? started(program.scenario) : program;
  }
  const [routine] = units;
  return { ok: true, scenario: pingPongAsking(routine, asked, companions(routine)) };
}

const known = new Map<string, { text: string; value: boolean }>();

/** Characters of a text past which it is not gone through at every key. */
const LONG = 2 ** 18;

/** Whether a person's own text may be a routine: it is not a program. Of a long one the run will tell. */
function mayBeRoutine(path: string, text: string): boolean {
  if (text.length > LONG) return true;
  const before = known.get(path);
  if (before?.text === text) return before.value;
  const value = programOfFile(path, definedIn(text)) === undefined;
  known.set(path, { text, value });
  return value;
}

/** A person's projects, and files outside of any, each by the path it is known by. */
export function ownProjects(drafts: SourceFiles, binaries: readonly string[] = []): string[] {
  const all = [...Object.keys(drafts).filter(isOwn), ...binaries];
  const stem = (path: string) => path.replace(/\.[^./]*$/, '');
  all.sort((a, b) => (stem(a) < stem(b) ? -1 : 1));
  return [...new Set(all.map((path) => (projectFolder(path) ? routineOf(path) : path)))];
}

/** What a project is called, or a file by itself. */
export function projectLabel(path: string): string {
  const { length } = projectOf(path);
  const folder = projectFolder(path);
  return folder && length > 1
    ? `${folder.slice('asm/'.length)} (${length} files)`
    : path.replace(/^asm\//, '').replace(/\.S$/, '');
}

/** Those of them that may be routines. */
export function ownRoutines(drafts: SourceFiles): string[] {
  return ownProjects(drafts).filter((path) =>
    projectOf(path).every(
      (each) => !isUnit(each) || !(each in drafts) || mayBeRoutine(each, drafts[each]),
    ),
  );
}

/** Whether a file is one of the library, which no run is about. */
function isMember(path: string): boolean {
  return path.startsWith('asm/library/');
}

/** Whether a shipped file is a routine. */
function isRoutine(path: string): boolean {
  return isSeen(path) || conventionOf(definedIn(LAB_FILES[path])) !== undefined;
}

/** Paths of the shipped routines: the ladder, the ablation, then all others. */
export const ROUTINES = [
  ...new Set([
    ...[...LADDER, ...ABLATIONS].map(({ path }) => path),
    ...Object.keys(LAB_FILES).filter((path) => !isMember(path) && isRoutine(path)),
  ]),
];

/** Whether a file is a person's own. */
export function isOwn(path: string): boolean {
  return !(path in LAB_FILES);
}
