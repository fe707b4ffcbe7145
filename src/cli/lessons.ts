import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFiles } from '../assembler/image.ts';
import { EXPERIMENTS } from '../experiments/experiments.ts';
import type { Known } from '../lessons/check.ts';
import { labFiles } from './source.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let texts: SourceFiles | undefined;

/** The Markdown files and sources in `lessons/`, by path from the project's root. */
export function lessonFiles(): SourceFiles {
  texts ??= Object.fromEntries(
    readdirSync(`${ROOT}lessons`, { recursive: true, encoding: 'utf8' })
      .map((path) => `lessons/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(md|S)$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(ROOT + path, 'utf8')]),
  );
  return texts;
}

/** What lessons may name of the lab. */
export function labNames(): Pick<Known, 'files' | 'experiments'> {
  const experiments = EXPERIMENTS.map(({ name, parameters }) => [name, Object.keys(parameters)]);
  return { files: labFiles(), experiments: Object.fromEntries(experiments) };
}
