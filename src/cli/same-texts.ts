import type { Exercise } from '../grading/exercise.ts';
import { allVariants, renamed } from '../grading/variants.ts';
import { bare, likeness, ownShapes } from './likeness.ts';
import { type HandIn, textsOf } from './standing.ts';

/** A text that several handed in. */
export interface SameText {
  exercise: string;
  /** `the same`: to the letter. `but for comments and blanks`: the same instructions in the same order. `nearly the same`, and
   * `nearly the shipped solution`: by their likeness. */
  how:
    | 'the same'
    | 'but for comments and blanks'
    | 'nearly the same'
    | 'nearly the shipped solution';
  files: string[];
  /** Of those that are nearly the same, the least: from 0 to 1, over what is not the starter's. */
  likeness?: number;
}

/** From here on two texts are nearly the same. Right submissions that differ in their way stay below (test/cli/same-texts.test.ts). */
const NEAR = 0.9;

/** Instructions beyond the starter's that a text must have to be told near another: in a shorter one there is little choice. */
const CHOICE = 20;

/** Texts of an exercise that are in several portfolios. The starter and the solution, of any variant, are everybody's. */
export function sameTexts(handIns: readonly HandIn[], exercises: readonly Exercise[]): SameText[] {
  return exercises.flatMap((exercise): SameText[] => {
    const { id, starter, solution } = exercise;
    const given = new Set(
      allVariants(exercise)
        .map((words) => renamed(exercise, words))
        .flatMap((each) => [bare(each.starter), bare(each.solution)]),
    );
    const letters = new Map<string, Set<string>>();
    const instructions = new Map<string, Set<string>>();
    const note = (map: Map<string, Set<string>>, key: string, file: string) =>
      map.set(key, (map.get(key) ?? new Set()).add(file));
    for (const { file, portfolio } of handIns) {
      const { exercises: all } = portfolio.progress;
      for (const text of Object.hasOwn(all, id) ? textsOf(all[id]) : []) {
        if (given.has(bare(text))) continue;
        note(letters, text, file);
        note(instructions, bare(text), file);
      }
    }
    const several = (map: Map<string, Set<string>>) =>
      [...map.values()].filter(({ size }) => size > 1).map((files) => [...files]);
    const same = several(letters);
    const known = new Set(same.map((files) => files.join('\n')));
    const alike = several(instructions).filter((files) => !known.has(files.join('\n')));
    for (const files of alike) known.add(files.join('\n'));
    return [
      ...same.map((files): SameText => ({ exercise: id, how: 'the same', files })),
      ...alike.map(
        (files): SameText => ({ exercise: id, how: 'but for comments and blanks', files }),
      ),
      ...nearTexts(instructions, starter, solution)
        .filter(({ files, how }) => how !== 'nearly the same' || !known.has(files.join('\n')))
        .map((each): SameText => ({ exercise: id, ...each })),
    ];
  });
}

/** Texts nearly like the solution, and groups of those that are nearly like each other. Files by text. */
function nearTexts(
  files: ReadonlyMap<string, ReadonlySet<string>>,
  starter: string,
  solution: string,
): Omit<SameText, 'exercise'>[] {
  const shipped = ownShapes(solution, starter);
  const found: Omit<SameText, 'exercise'>[] = [];
  const groups: { files: Set<string>; likeness: number; texts: string[][] }[] = [];
  for (const [text, owners] of files) {
    const shapes = ownShapes(text, starter);
    if (shapes.length < CHOICE) continue;
    const toShipped = likeness(shapes, shipped);
    if (toShipped >= NEAR) {
      found.push({
        how: 'nearly the shipped solution',
        files: [...owners],
        likeness: percent(toShipped),
      });
      continue;
    }
    const own = { files: new Set(owners), likeness: 1, texts: [shapes] };
    for (const group of [...groups]) {
      const nearest = Math.max(...group.texts.map((each) => likeness(each, shapes)));
      if (nearest < NEAR) continue;
      groups.splice(groups.indexOf(group), 1);
      for (const file of group.files) own.files.add(file);
      own.texts.push(...group.texts);
      own.likeness = Math.min(own.likeness, group.likeness, nearest);
    }
    groups.push(own);
  }
  const several = groups.filter((group) => group.files.size > 1 && group.texts.length > 1);
  return [
    ...several.map((group) => ({
      how: 'nearly the same' as const,
      files: [...group.files].sort(),
      likeness: percent(group.likeness),
    })),
    ...found,
  ];
}

const percent = (part: number) => Math.round(100 * part) / 100;
