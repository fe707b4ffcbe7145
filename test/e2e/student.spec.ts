import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { Host } from './host.ts';

/** A whole build is a minute of a processor. */
test.describe.configure({ timeout: 600_000 });

let built = '';
test.beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'swaplab-student-'));
});
test.afterAll(() => rmSync(built, { recursive: true }));

/** All that is below a folder, by path. */
const paths = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Labels and instructions of a text, a line each, without what does not matter. */
const bare = (text: string) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line && !line.startsWith('.'))
    .join('\n');

const SOLUTIONS = paths('lessons')
  .filter((path) => basename(path) === 'solution.S')
  .map((path) => ({
    exercise: basename(dirname(path)),
    text: readFileSync(path, 'utf8').trim(),
  }));

/** Exercises whose solutions are among the files of a built page: as they are written, and by their instructions alone. */
function found(folder: string) {
  const texts = paths(folder)
    .map((path) => {
      const bytes = readFileSync(path);
      return path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
    })
    // A text is a string in a script.
    .map((bytes) => bytes.toString().replaceAll(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c)));
  const instructions = texts.map(bare);
  return {
    written: SOLUTIONS.filter(({ text }) => texts.some((each) => each.includes(text))),
    instructions: SOLUTIONS.filter(({ text }) =>
      instructions.some((each) => each.includes(bare(text))),
    ),
  };
}
const names = (of: { exercise: string }[]) => of.map(({ exercise }) => exercise).sort();

test('a page for students has no solutions in any file, and no button for them', async ({
  page,
}) => {
  await promisify(execFile)('npm', ['run', 'build', '--', '--student', '--outDir', built], {
    shell: process.platform === 'win32',
  });
  const whole = found('dist');
  expect(names(whole.written)).toEqual(names(SOLUTIONS));
  expect(names(whole.instructions)).toEqual(names(SOLUTIONS));
  const student = found(built);
  // docs/hosting.md says why: an exhibit of the lab, and what later exercises begin with.
  expect(names(student.written)).toEqual(['lightweight-swap']);
  expect(names(student.instructions)).toEqual(['lightweight-swap', 'lost-register', 'makecontext']);

  const host = await Host.start();
  host.folder = built;
  await page.goto(
    `${host.url()}#scenario=ping-pong-lightweight&lesson=the-ladder&exercise=fewest-instructions`,
  );
  await expect(page.getByRole('button', { name: 'show hint 1' })).toBeVisible();
  await expect(page.getByRole('button', { name: /give up|compare with/ })).toHaveCount(0);
  await host.stop();
});
