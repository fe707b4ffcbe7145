import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { SourceFiles } from '../assembler/image.ts';
import { EXPERIMENTS } from '../experiments/experiments.ts';
import type { Known } from '../lessons/check.ts';
import { COURSE_PATH } from '../lessons/course-file.ts';
import { ROOT } from './root.ts';
import { labFiles } from './source.ts';

/** The Markdown files and sources in `lessons/`, by path from the project's root. */
export function lessonFiles(): SourceFiles {
  const texts = Object.entries(textsUnder(`${ROOT}lessons`));
  return Object.fromEntries(texts.map(([path, text]) => [path.slice(ROOT.length), text]));
}

/** The Markdown files and sources in a folder, with what a project has beside them, or the one that a path names, by path. */
export function textsUnder(path: string): SourceFiles {
  const paths = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
        .filter((name) => COURSE_PATH.test(name))
        .sort()
    : [path];
  return Object.fromEntries(paths.map((name) => [name, readFileSync(name, 'utf8')]));
}

/** What lessons may name of the lab. */
export function labNames(): Pick<Known, 'files' | 'experiments'> {
  const experiments = EXPERIMENTS.map(({ name, parameters }) => [name, Object.keys(parameters)]);
  return { files: labFiles(), experiments: Object.fromEntries(experiments) };
}
