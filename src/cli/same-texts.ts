import type { Exercise } from '../grading/exercise.ts';
import { allVariants, renamed } from '../grading/variants.ts';
import { type HandIn, textsOf } from './standing.ts';

/** A text that several handed in. */
export interface SameText {
  exercise: string;
  /** `the same`: to the letter. `but for comments and blanks`: the same instructions in the same order. */
  how: 'the same' | 'but for comments and blanks';
  files: string[];
}

/** Texts of an exercise that are in several portfolios. The starter and the solution, of any variant, are everybody's. */
export function sameTexts(handIns: readonly HandIn[], exercises: readonly Exercise[]): SameText[] {
  return exercises.flatMap((exercise): SameText[] => {
    const { id } = exercise;
    const given = new Set(
      allVariants(exercise)
        .map((words) => renamed(exercise, words))
        .flatMap(({ starter, solution }) => [bare(starter), bare(solution)]),
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
    return [
      ...same.map((files): SameText => ({ exercise: id, how: 'the same', files })),
      ...alike.map(
        (files): SameText => ({ exercise: id, how: 'but for comments and blanks', files }),
      ),
    ];
  });
}

/** A source text without its comments, and with one blank where there are several. */
function bare(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/(^|\s)(#|\/\/)(?!\s*(include|define|if|else|endif|undef)).*$/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}
