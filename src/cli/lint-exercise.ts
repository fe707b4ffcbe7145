import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../grading/exercise.ts';
import { grade } from '../grading/grade.ts';
import { renamed, type Words } from '../grading/variants.ts';
import { headers, readExercise } from './exercise-files.ts';
import { Refusal } from './exit.ts';
import type { Project } from './grade-project.ts';
import { labFiles } from './source.ts';

/** What is wrong with what an exercise's folder has beside exercise.md, a line each with its place: solution, starter. */
export async function lintExercise(folder: string): Promise<string[]> {
  const parsed = readExercise(folder);
  if (!parsed.ok) return [];
  const { exercise } = parsed;
  const { contract } = exercise;
  if (contract.kind === 'project') return lintProject({ exercise, contract, home: folder });
  const missing = ['starter.S', 'solution.S'].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0)
    return missing.map((name) => `${join(folder, name)}:1: the file is missing`);
  return [
    ...(await lintSolution(exercise, folder)),
    ...(await lintVariant(exercise, folder)),
    ...(await lintStarter(exercise, folder)),
  ];
}

/** A solution that does not pass, and a starter that is worth something. */
async function lintProject(project: Project): Promise<string[]> {
  const { home } = project;
  const { submit, given, stages } = project.contract;
  const tests = stages.flatMap(({ test }) => [test, test.replace(/\.c$/, '.txt')]);
  const missing = [
    ...[...submit, ...given, ...tests].map((name) => join(home, 'starter', name)),
    ...submit.map((name) => join(home, 'solution', name)),
  ].filter((path) => !existsSync(path));
  if (missing.length > 0) return missing.map((path) => `${path}:1: the file is missing`);
  const { gradeProject, needCompiler } = await import('./grade-project.ts');
  try {
    await needCompiler(project);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`note: ${home} is not graded: ${error.message}`);
    return [];
  }
  const solved = await gradeProject(project, join(home, 'solution'));
  const failed = solved.checks.find(({ passed }) => !passed);
  if (failed) return [`${failed.message} (the reference solution has to reach '${failed.name}')`];
  const { score } = await gradeProject(project, join(home, 'starter'));
  return score > 0 ? [`${join(home, 'starter')}:1: the starter reaches a stage already`] : [];
}

/** The variant that is least like the exercise: words that are nowhere in it, and a solution that does not pass. */
async function lintVariant(exercise: Exercise, folder: string): Promise<string[]> {
  const path = join(folder, 'exercise.md');
  const words: Words = Object.assign({}, ...exercise.variants.map((group) => group.at(-1)));
  if (Object.keys(words).length === 0) return [];
  const { statement, solution, symbol } = exercise;
  const text = `${statement} ${solution} ${symbol.join(' ')}`;
  const missing = Object.keys(words).find((word) => !new RegExp(`\\b${word}\\b`).test(text));
  if (missing)
    return [`${path}:1: variants replace '${missing}', which is nowhere in the exercise`];
  const variant = renamed(exercise, words);
  const submission = { path, text: variant.solution };
  const { checks } = await grade(variant, submission, { headers: headers() });
  const failed = checks.find(({ passed }) => !passed);
  const list = Object.values(words).join(', ');
  return failed
    ? [
        `${path}:1: in the variant with ${list} the solution fails '${failed.name}': ${failed.message}`,
      ]
    : [];
}

async function lintSolution(exercise: Exercise, folder: string): Promise<string[]> {
  const path = join(folder, 'solution.S');
  const submission = { path, text: exercise.solution };
  const { checks, passed, instructions, cycles } = await grade(exercise, submission, {
    headers: headers(),
    lab: labFiles(),
  });
  const failed = checks.find((check) => !check.passed);
  if (!passed && failed) {
    const message = failed.message.startsWith(`${path}:`)
      ? failed.message
      : `${path}:${failed.line ?? 1}: ${failed.message}`;
    return [`${message} (the reference solution has to pass '${failed.name}')`];
  }
  const { best } = exercise;
  if (best !== undefined && instructions !== undefined && instructions < best)
    return [`${path}:1: it takes ${instructions} instructions, fewer than 'best: ${best}' says`];
  if (exercise.cycles && !cycles)
    return [
      `${path}:1: 'cycles: true' asks for cycles, and two contexts can't switch through this file alone`,
    ];
  return [];
}

/** A starter that passes leaves nothing to do. One that fails to assemble is told by its error. */
async function lintStarter(exercise: Exercise, folder: string): Promise<string[]> {
  const path = join(folder, 'starter.S');
  const submission = { path, text: exercise.starter };
  const { passed } = await grade(exercise, submission, { headers: headers() });
  return passed ? [`${path}:1: the starter passes already`] : [];
}
