import { expect, test, vi } from 'vitest';
import type { ExerciseStanding } from '../../src/cli/standing.ts';
import { labCommit } from '../../src/cli/version.ts';
import { seedOfStudent, variantOf } from '../../src/grading/variants.ts';
import { writePortfolio } from '../../src/lessons/portfolio.ts';
import {
  type ExerciseProgress,
  NO_PROGRESS,
  noteAnswer,
  noteWritten,
  type Progress,
  replaceText,
  withExercise,
} from '../../src/lessons/progress.ts';
import { exercise } from '../grading/course.ts';
import { file, swaplab } from './swaplab.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What a student has done of one exercise. */
function worked(name: string, id: string, text: string, claim = false): Progress {
  const named = { ...NO_PROGRESS, ...(name && { name: { text: name, at: 1 } }) };
  return withExercise(named, id, 'starter', (one) => ({
    ...replaceText(one, { text, at: 2 }),
    hints: 1,
    ...(claim && {
      best: { text, at: 3, passed: true, score: 99, maxScore: 99, checks: [] },
    }),
  }));
}

const handIn = (path: string, progress: Progress) =>
  file(path, writePortfolio({ progress, lab: { version: '0.1.0' }, at: 4 }));

const list = exercise('free-list');
const half = list.solution.replace(/\n[^\n]*\n(\s+ret)/, '\n$1');

test('portfolios become a table: graded anew, never believed, by the student’s own variant', async () => {
  const swap = exercise('lightweight-swap');
  const ada = variantOf(swap, seedOfStudent('Ada Lovelace')).solution.replace(
    /\n *ret\n/,
    '\n        nop$&',
  );
  let progress = worked('Ada Lovelace', 'lightweight-swap', ada);
  for (const given of ['50', '1'])
    progress = noteAnswer(progress, 'signal-mask', 'nonesuch', { given, right: true, at: 5 });
  handIn('class/ada.swaplab', progress);
  handIn('class/bob.swaplab', worked('Bob', 'lightweight-swap', ada, true));
  // Somebody who says that the exercise was begun as Ada.
  const cy = worked(
    'Ada Lovelace',
    'lightweight-swap',
    variantOf(swap, seedOfStudent('Ada Lovelace')).solution,
  );
  handIn('class/cy.swaplab', { ...cy, name: { text: 'Cy', at: 1 } });
  file('class/broken.swaplab', '{"format":"swaplab-portfolio"');
  const { code, stdout, stderr } = await swaplab(['progress', 'class', '--format', 'json']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/broken\.swaplab: this is no portfolio, or it is cut off/);
  const { students, same } = JSON.parse(stdout);
  expect(students.map(({ name }: { name: string }) => name)).toEqual(['Ada Lovelace', 'Bob', 'Cy']);
  const [own, copied, borrowed] = students.map(
    (each: Record<string, never>) => each.exercises['lightweight-swap'],
  );
  expect(own).toMatchObject({ score: 10, maxScore: 10, passed: true, denied: false, hints: 1 });
  expect(copied).toMatchObject({ passed: false, denied: true });
  expect(borrowed).toMatchObject({ passed: true, denied: true });
  expect(students[0].lastWork).toBe('1970-01-01T00:00:00.005Z');
  expect(students[0].lessons['signal-mask']).toBeUndefined();
  expect(same).toEqual([
    {
      exercise: 'lightweight-swap',
      how: 'the same',
      files: ['class/ada.swaplab', 'class/bob.swaplab'],
    },
  ]);
});

test('points that the same lab does not give are denied, and what is not of this lab is told', async () => {
  const claim = (score: number) => (one: ExerciseProgress) => ({
    ...one,
    last: { text: half, at: 3, passed: false, score, maxScore: 5, checks: [] },
  });
  const told = worked('Ada', 'free-list', half);
  const lab = { version: '0.1.0', commit: labCommit() };
  const inflated = withExercise(told, 'free-list', 'starter', claim(4.99));
  const other = withExercise(told, 'nonesuch', 'starter', claim(1));
  file('claims/a.swaplab', writePortfolio({ progress: inflated, lab, at: 4 }));
  // The marks of another commit may have been others.
  file('claims/b.swaplab', writePortfolio({ progress: inflated, lab: { version: '0' }, at: 4 }));
  file('claims/c.swaplab', writePortfolio({ progress: other, lab, at: 4 }));
  file('claims/d.swaplab', writePortfolio({ progress: told, lab, at: 4, course: 'os-2026' }));
  const { code, stdout, stderr } = await swaplab([
    ...['progress', 'claims', '--exercise', 'free-list', '--format', 'json'],
  ]);
  expect(code).toBe(0);
  const { students } = JSON.parse(stdout);
  const denied = students.map(
    ({ file: path, exercises }: { file: string; exercises: Record<string, ExerciseStanding> }) =>
      `${path} ${exercises['free-list'].denied}`,
  );
  expect(denied).toEqual([
    'claims/a.swaplab true',
    'claims/b.swaplab false',
    'claims/c.swaplab false',
    'claims/d.swaplab false',
  ]);
  expect(stderr).toBe(
    'claims/c.swaplab: not in this lab, and not judged: nonesuch\n' +
      'claims/d.swaplab: it is of the course os-2026; only what is the lab’s is judged\n',
  );
});

test('what was written in own words can be read without names', async () => {
  const said = (name: string, text: string) =>
    noteWritten(worked(name, 'free-list', half), 'what-a-context-is', 'own-words', { text, at: 9 });
  handIn('written/a.swaplab', said('Ada', 'Its registers.\n## Not a heading'));
  handIn('written/b.swaplab', said('Bob', 'The stack pointer.'));
  handIn('written/c.swaplab', worked('Cy', 'free-list', half));
  const { stdout } = await swaplab(['progress', 'written', '--format', 'own-words']);
  expect(stdout.match(/^#+ .*/gm)).toEqual([
    expect.stringMatching(/^## What a context is: own-words/),
    '### 1',
    '### 2',
    '## Who wrote',
  ]);
  expect(stdout).toMatch(/> Its registers\.\n> ## Not a heading/);
  expect(stdout).toMatch(/1\. Ada\n2\. Bob\n3\. Cy\n$/);
  const none = await swaplab(['progress', 'claims', '--format', 'own-words']);
  expect(none.stdout).toBe('Nobody has written anything in own words.\n');
});

test('answers are asked of their runs again', async () => {
  const right = { given: '0x2000', right: true, at: 1 };
  let progress = noteAnswer(NO_PROGRESS, 'preemption', 'blocked', right);
  handIn('asked/right.swaplab', progress);
  progress = noteAnswer(NO_PROGRESS, 'preemption', 'blocked', { ...right, given: '1' });
  handIn('asked/claimed.swaplab', progress);
  const { stdout } = await swaplab(['progress', 'asked', '--format', 'json']);
  const { students } = JSON.parse(stdout);
  const byFile = Object.fromEntries(
    students.map((each: { file: string; lessons: object }) => [each.file, each.lessons]),
  );
  expect(byFile['asked/right.swaplab'].preemption).toMatchObject({
    answered: 1,
    denied: 0,
    questions: { blocked: 'answered' },
  });
  expect(byFile['asked/claimed.swaplab'].preemption).toMatchObject({
    answered: 0,
    denied: 1,
    questions: { blocked: 'denied' },
  });
});

test('a class of two hundred: a line each, in order, every different text graded once', async () => {
  const texts = [list.solution, list.starter, half, `${half}\n# mine\n`];
  for (let i = 0; i < 200; i++) {
    const name = `Student ${String(i).padStart(3, '0')}`;
    // Without variants the name makes no difference to the exercise, so it is left out of one in two.
    handIn(`all/${i}.swaplab`, worked(i % 2 ? '' : name, 'free-list', texts[i % texts.length]));
  }
  const { code, stdout } = await swaplab([
    'progress',
    'all',
    '--exercise',
    'free-list',
    '--format',
    'csv',
  ]);
  expect(code).toBe(0);
  const [head, ...rows] = stdout.trim().split('\r\n');
  expect(head).toBe(
    'name,file,score,questions answered,questions given up,hints,exercises given up,denied,last work,free-list',
  );
  expect(rows.length).toBe(200);
  const scores = rows.map((line) => Number(line.split(',')[2]));
  expect(scores.filter((score) => score === list.points).length).toBe(50);
  expect(scores.filter((score) => score === 0).length).toBeGreaterThanOrEqual(50);
  const { isTTY } = process.stderr;
  process.stderr.isTTY = true;
  const table = await swaplab(['progress', 'all', '--exercise', 'free-list']);
  process.stderr.isTTY = isTTY;
  expect(table.stderr).toContain('\r4 of 4 texts');
  expect(table.stdout).toMatch(
    /Student 000 +5 of 5 +0 answered +1970-01-01 +free-list 5\/5 1 hints/,
  );
  expect(table.stdout).toMatch(/free-list: but for comments and blanks: all\/10\.swaplab, /);
});
