/** Something to choose. */
export interface Choice {
  value: string;
  text: string;
  /** More about it, in a line below. */
  note?: string;
}

/** Choices under a heading. */
export interface ChoiceGroup {
  name: string;
  choices: readonly Choice[];
}

/** A source's path without `asm/` and its ending. */
export const short = (path: string) => path.replace(/^asm\//, '').replace(/\.S$/, '');

const folderOf = (path: string) => short(path).split('/')[0];

/** Shipped routines to choose from, by folder. `value` is what one stands for, `note` is said after its name. */
export function routineGroups(
  paths: readonly string[],
  value = (path: string) => path,
  note = (_: string) => '',
): ChoiceGroup[] {
  return [...new Set(paths.map(folderOf))].map((name) => ({
    name,
    choices: paths
      .filter((path) => folderOf(path) === name)
      .map((path) => ({ value: value(path), text: short(path) + note(path) })),
  }));
}
