import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFiles } from '../assembler/image.ts';
import { formatDiagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { type Exercise, type ParsedExercise, parseExercise } from '../grading/exercise.ts';
import { slugOf } from '../lessons/slug.ts';
import { Refusal } from './exit.ts';
import { ROOT } from './root.ts';
import { labFiles } from './source.ts';

const LESSONS = `${ROOT}lessons`;

/** All that a submission may include. */
export function headers(): SourceFiles {
  return Object.fromEntries(
    Object.entries(labFiles()).filter(([path]) => path.startsWith('asm/include/')),
  );
}

/** Folders of the exercises that the lab has, in the order of the course. */
export function exerciseFolders(root = LESSONS): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'exercise.md')
    .map((path) => join(root, dirname(path)))
    .sort();
}

/** Reads an exercise's folder. Files other than exercise.md may be missing. */
export function readExercise(folder: string): ParsedExercise {
  const text = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const full = resolve(folder);
  return parseExercise({
    file: join(folder, 'exercise.md'),
    id: basename(full),
    lesson: slugOf(basename(dirname(full))),
    exercise: text('exercise.md'),
    starter: text('starter.S'),
    solution: text('solution.S'),
  });
}

/** An exercise of the lab by its id, or any other by its folder. */
export function findExercise(name: string): Exercise {
  const parsed = readExercise(findFolder(name));
  if (parsed.ok) return parsed.exercise;
  throw new Refusal(parsed.diagnostics.map(formatDiagnostic).join('\n'));
}

/** Its folder. */
export function findFolder(name: string): string {
  const known = exerciseFolders();
  const folder = known.find((each) => basename(each) === name) ?? ownFolder(name);
  if (!folder) {
    const hint = didYouMean(
      name,
      known.map((each) => basename(each)),
    );
    throw new Refusal(`${name}: no such exercise; ${hint ?? "'swaplab exercises' lists them"}`);
  }
  return folder;
}

function ownFolder(name: string): string | undefined {
  const there = existsSync(name) && statSync(name).isDirectory();
  return there && existsSync(join(name, 'exercise.md')) ? name : undefined;
}
