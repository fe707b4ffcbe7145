import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The oldest Node that the lab runs on: 20.19. */
const OLDEST = String(engines.node).replace('>=', '');

const [oldMajor, oldMinor] = OLDEST.split('.').map(Number);

/** Whether a version, such as 20.19 or 22, is not older than what `engines` says. */
function suffices(version: string): boolean {
  const [major, minor = Number.POSITIVE_INFINITY] = version.split('.').map(Number);
  return major > oldMajor || (major === oldMajor && minor >= oldMinor);
}

/** Scripts that commands name, and files of the repository that they start. */
function needs(commands: string): { scripts: string[]; files: string[] } {
  return {
    scripts: [...commands.matchAll(/npm run (?:--\S+ )?([\w:]+)/g)].map(([, name]) => name),
    files: [...commands.matchAll(/(?:node|bash) ([\w.][\w./-]*)/g)].map(([, path]) => path),
  };
}

function expectThere(commands: string): void {
  const { scripts: named, files } = needs(commands);
  for (const name of named) expect(scripts, commands).toHaveProperty(name);
  for (const path of files) expect(existsSync(path), path).toBe(true);
}

interface Job {
  strategy?: { matrix: { node: string[] } };
  steps: { run?: string; uses?: string; with?: Record<string, string | number> }[];
}

const workflow = (name: string): { on: Record<string, unknown>; jobs: Record<string, Job> } =>
  parse(readFileSync(`.github/workflows/${name}`, 'utf8'));

test.each(readdirSync('.github/workflows'))('what %s runs is there', (name) => {
  for (const { steps } of Object.values(workflow(name).jobs)) {
    for (const { run, uses, with: given } of steps) {
      if (run) expectThere(run);
      if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
      const version = given?.['node-version'];
      if (typeof version === 'number') expect(suffices(String(version))).toBe(true);
    }
  }
});

test('the tests run on the oldest Node that is promised, and on two newer ones; README says so', () => {
  const versions = workflow('ci.yml').jobs.check.strategy?.matrix.node ?? [];
  expect(versions).toEqual([OLDEST, '22', '24']);
  const [, told] = /^With Node (.*) or newer/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(told).toBe(OLDEST);
});

/** The instructions of a Dockerfile, one each. */
function instructions(path = 'Dockerfile'): [name: string, rest: string][] {
  const text = readFileSync(path, 'utf8').replaceAll('\\\n', ' ');
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
      return [name, rest];
    });
}

test('the Dockerfile names what there is: Node, files, scripts, options', () => {
  const of = (wanted: string) =>
    instructions().flatMap(([name, rest]) => (name === wanted ? [rest] : []));
  expect(instructions()[0][0]).toBe('FROM');
  const known = [
    'FROM',
    'WORKDIR',
    'RUN',
    'USER',
    'COPY',
    'EXPOSE',
    'STOPSIGNAL',
    'ENTRYPOINT',
    'CMD',
  ];
  expect(instructions().filter(([name]) => !known.includes(name))).toEqual([]);
  for (const image of of('FROM')) {
    const [, version = ''] = /^node:(\d+)-bookworm-slim$/.exec(image) ?? [];
    expect(suffices(version), image).toBe(true);
  }
  for (const copied of of('COPY')) {
    const sources = copied
      .split(' ')
      .filter((word) => !word.startsWith('--'))
      .slice(0, -1);
    for (const source of sources) expect(existsSync(source), source).toBe(true);
  }
  for (const run of of('RUN')) expectThere(run);
  const [folder] = of('WORKDIR');
  const [, program = ''] = JSON.parse(of('ENTRYPOINT')[0]);
  expect(existsSync(program.replace(`${folder}/`, '')), program).toBe(true);
  const [command, ...options] = JSON.parse(of('CMD')[0]) as string[];
  const offered = readFileSync(`src/cli/commands/${command}-command.ts`, 'utf8');
  for (const option of options.filter((word) => word.startsWith('--')))
    expect(offered).toContain(option);
  expect(options).toContain(of('EXPOSE')[0]);
});

test('nothing that the image needs is kept from it', () => {
  const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  const made = readFileSync('.gitignore', 'utf8');
  for (const path of ignored) expect(path === '.git' || made.includes(path), path).toBe(true);
});

test('the autograder’s image takes Node and the lab from the lab’s own, and grades what lies in it', () => {
  const all = instructions('docs/autograder/Dockerfile');
  const [workdir] = instructions().flatMap(([name, rest]) => (name === 'WORKDIR' ? [rest] : []));
  expect(all.map(([name]) => name)).toEqual([
    ...['ARG', 'FROM', 'FROM', 'ARG', 'ENV', 'COPY', 'COPY', 'COPY'],
  ]);
  const copied = all.flatMap(([name, rest]) => (name === 'COPY' ? [rest.split(' ').slice(1)] : []));
  expect(copied).toEqual([
    ['/usr/local/bin/node', '/usr/local/bin/node'],
    [workdir, '/autograder/swaplab'],
    ['run_autograder', '/autograder/run_autograder'],
  ]);

  const folder = mkdtempSync(join(tmpdir(), 'autograder-'));
  try {
    copyFileSync('docs/autograder/run_autograder', join(folder, 'run_autograder'));
    symlinkSync(process.cwd(), join(folder, 'swaplab'));
    mkdirSync(join(folder, 'submission'));
    writeFileSync(join(folder, 'submission/list.S'), '.globl list_push\nlist_push: ret\n');
    execFileSync('bash', [join(folder, 'run_autograder')], {
      env: { ...process.env, EXERCISE: 'free-list' },
      stdio: 'ignore',
    });
    const { score, tests } = JSON.parse(
      readFileSync(join(folder, 'results/results.json'), 'utf8'),
    ) as { score: number; tests: unknown[] };
    expect(score).toBe(0);
    expect(tests.length).toBeGreaterThan(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
