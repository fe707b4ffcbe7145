import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** How often and where to measure. Each round is a process of its own: which pages it gets, and what
 * the CPU's predictors make of it, differs a little from one to the next. */
export interface Plan {
  cpu: number;
  rounds: number;
  samples: number;
}

/** What a program printed: its subjects with the cycles a unit in each sample, and the clock. */
export interface Output {
  subjects: Map<string, { title: string; samples: number[] }>;
  tscMHz: number;
  coreMHz: number[];
}

/** A folder for objects and programs, gone when the process ends. */
export class Workshop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'swaplab-native-'));

  constructor() {
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
  }

  /** Writes a file and returns its path. */
  write(name: string, text: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** An object of a C or assembly file. */
  object(source: string, name: string): string {
    const path = join(this.#folder, `${name}.o`);
    if (!existsSync(path)) execFileSync('cc', ['-O2', '-c', source, '-o', path], { stdio: 'pipe' });
    return path;
  }

  /** An assembly file's text, preprocessed. */
  preprocessed(source: string): string {
    return execFileSync('cc', ['-E', source], { encoding: 'utf8' });
  }

  /** An object of preprocessed assembly. */
  assembled(name: string, text: string): string {
    return this.object(this.write(`${name}.s`, text), name);
  }

  /** The objects as a library, of which a program takes what it lacks. */
  library(name: string, objects: readonly string[]): string {
    const path = join(this.#folder, `${name}.a`);
    if (!existsSync(path)) execFileSync('ar', ['rcs', path, ...objects], { stdio: 'pipe' });
    return path;
  }

  /** Links objects with the runner and measures what they hold. */
  measure(objects: readonly string[], plan: Plan): Output {
    const program = join(this.#folder, basename(objects[0], '.o'));
    const runner = this.object(here('runner.c'), 'runner');
    const flags = ['-no-pie', '-z', 'noexecstack'];
    execFileSync('cc', [...flags, runner, ...objects, '-o', program], { stdio: 'pipe' });
    const output: Output = { subjects: new Map(), tscMHz: Number.NaN, coreMHz: [] };
    for (let round = 0; round < plan.rounds; round++)
      parse(
        execFileSync(program, [`${plan.cpu}`, `${plan.samples}`], { encoding: 'utf8' }),
        output,
      );
    return output;
  }
}

/** Adds what a process printed to an output. */
function parse(text: string, output: Output): void {
  for (const line of text.trim().split('\n')) {
    const [kind, ...words] = line.split(' ');
    const [name, ...rest] = words;
    const subject = output.subjects.get(name);
    if (kind === 'subject') subject?.samples.push(...rest.map(Number));
    else if (kind === 'clock') {
      output.tscMHz = Number(name);
      output.coreMHz.push(...rest.map(Number));
    } else if (!subject) output.subjects.set(name, { title: rest.join(' '), samples: [] });
  }
}
