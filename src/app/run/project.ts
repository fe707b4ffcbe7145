import type { SourceFiles } from '../../assembler/image.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';

/** The folder of the project that a path lies in: `asm/coro` of `asm/coro/src/main.c`; none of `asm/mine.S`. */
export function projectFolder(path: string): string | undefined {
  return /^asm\/[^/]+(?=\/)/.exec(path)?.[0];
}

/** Whether two files belong to one project. */
export function sameProject(path: string, other: string): boolean {
  const folder = projectFolder(path);
  return path === other || (folder !== undefined && folder === projectFolder(other));
}

/** A path as it is called within its project: `src/main.c`. */
export function nameInProject(path: string): string {
  const folder = projectFolder(path) ?? 'asm';
  return path.slice(folder.length + 1);
}

/** Whether a file is a unit of a program, and not included by one or compiled to one. */
export function isUnit(path: string): boolean {
  return /\.(s|asm)$/i.test(path);
}

/** The texts that a scenario's units may include: not those of other projects, whose files may have the same
 * names. */
export function filesFor({ units }: Scenario, shipped: SourceFiles, drafts: SourceFiles) {
  const near = Object.entries(drafts).filter(
    ([path]) =>
      path in shipped ||
      projectFolder(path) === undefined ||
      units.some((unit) => sameProject(unit, path)),
  );
  return { ...shipped, ...Object.fromEntries(near) };
}

/** The texts of one's own in the project of a path. */
export function projectTexts(path: string, shipped: SourceFiles, drafts: SourceFiles): SourceFiles {
  const own = Object.entries(drafts).filter(
    ([each]) => !(each in shipped) && sameProject(each, path),
  );
  return Object.fromEntries(own);
}

/** For the units of a project: every folder of it is searched for what they include. */
export function flagsFor({ units }: Scenario, shipped: SourceFiles, files: SourceFiles) {
  const own = units.filter((unit) => projectFolder(unit) && !(unit in shipped));
  return Object.fromEntries(
    own.map((unit) => {
      const beside = Object.keys(files).filter((path) => sameProject(unit, path));
      const folders = beside.map((path) => path.slice(0, path.lastIndexOf('/')));
      return [unit, { folders: [...new Set(folders)].sort(), macros: [] }];
    }),
  );
}
