import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labNames, lessonFiles } from '../../src/cli/lessons.ts';
import { readCourse } from '../../src/lessons/course.ts';
import { questionsOf } from '../../src/lessons/document.ts';
import type { Inline } from '../../src/lessons/inline.ts';

const { lessons, exercises } = readCourse(lessonFiles(), labNames());

test('the teacher’s table has every lesson and exercise, with the minutes of its front matter', () => {
  const text = readFileSync(new URL('../../docs/teacher.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| (?:– )?\[.*?\]\(\.\.\/(.*?)\) \| (\d+) \|$/gm)];
  const expected = lessons.flatMap(({ file, lesson }) => [
    [file, lesson.minutes],
    ...lesson.exercises.map((id) => [
      file.replace('lesson.md', `${id}/exercise.md`),
      exercises.find(({ page }) => page.id === id)?.page.minutes,
    ]),
  ]);
  expect(rows.map(([, path, minutes]) => [path, Number(minutes)])).toEqual(expected);
});

test('the sheet’s system calls have the numbers of the header', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const header = read('asm/include/syscalls.h');
  const calls = [...read('docs/sheet.md').matchAll(/^\| (\d+) \| `(\w+)` \|/gm)];
  expect(calls.length).toBeGreaterThan(5);
  for (const [, number, name] of calls)
    expect(header).toContain(`#define __NR_${name} ${number}\n`);
});

test('the right option is not known by its length', () => {
  const length = (pieces: readonly Inline[]): number =>
    pieces.reduce((sum, piece) => {
      if (typeof piece === 'string') return sum + piece.length;
      return sum + ('children' in piece ? length(piece.children) : piece.text.length);
    }, 0);
  const choices = lessons.flatMap(({ lesson }) =>
    [...questionsOf(lesson.blocks)].flatMap((question) =>
      question.kind === 'choice' ? [question.options] : [],
    ),
  );
  const told = choices.filter((options) => {
    const right = length(options.find((option) => option.right)?.text ?? []);
    return options.every((option) => option.right || length(option.text) < right);
  });
  expect(choices.length).toBeGreaterThan(20);
  expect(told.length).toBeLessThanOrEqual(choices.length / 2);
});
