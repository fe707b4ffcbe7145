import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labNames } from '../../src/cli/lessons.ts';
import { courseName, readCourseFile, writeCourseFile } from '../../src/lessons/course-file.ts';
import { keptAs, progressIn } from '../../src/lessons/course-progress.ts';
import { isCourseFile } from '../../src/lessons/course-start.ts';
import { questionsOf } from '../../src/lessons/document.ts';
import { readOwnCourse } from '../../src/lessons/own-course.ts';
import { NO_PROGRESS, noteAnswer, openLesson } from '../../src/lessons/progress.ts';

const LESSON = `---
title: Ours
summary: Of a teacher's own.
minutes: 5
scenario: ping-pong-lightweight
exercises: [ours]
---

See [the lab's](../01-what-a-context-is/lesson.md), [ours](exercise:ours), [theirs](exercise:lost-register).

\`\`\`question
id: which
kind: step
ask: Where?
answer: switch
right: Yes.
otherwise: No.
\`\`\`
`;
const folder = 'lessons/03-calling-convention/lost-register';
const FILES = {
  '01-ours/lesson.md': LESSON,
  '01-ours/ours/exercise.md': readFileSync(`${folder}/exercise.md`, 'utf8').replace(
    /\{\{.*?\}\}/gs,
    '1',
  ),
  '01-ours/ours/starter.S': readFileSync(`${folder}/starter.S`, 'utf8'),
};
const COURSE = { name: 'os-2026', title: 'Operating systems', files: FILES };
const LAB = {
  ...labNames(),
  beside: { lessons: ['what-a-context-is'], exercises: ['lost-register'] },
};

test('a course goes into a file and comes back, and its parts bear its name', () => {
  const text = writeCourseFile(COURSE);
  expect(isCourseFile(new TextEncoder().encode(text))).toBe(true);
  const file = readCourseFile(text);
  if (!file.ok) throw new Error(file.message);
  const read = readOwnCourse(file.course, LAB);
  if (!read.ok) throw new Error(read.messages.join());
  const { index, lessons, exercises, solutions } = read.modules;
  expect(index.lessons).toMatchObject([{ slug: 'os-2026/ours', exercises: ['os-2026/ours'] }]);
  const { blocks } = lessons.get('os-2026/ours') ?? { blocks: [] };
  expect([...questionsOf(blocks)].map(({ id }) => id)).toEqual(['which']);
  expect(JSON.stringify(blocks)).toMatch(
    /"01-what-a-context-is".*"os-2026\/ours".*"lost-register"/,
  );
  expect(exercises.get('os-2026/ours')).toMatchObject({ lesson: 'os-2026/ours' });
  // The teacher has kept it.
  expect(solutions.size).toBe(0);
});

const without = (file: string, from: string, to: string) => ({
  ...COURSE,
  files: { ...FILES, [file]: FILES[file as keyof typeof FILES].replace(from, to) },
});

test.each([
  [
    without('01-ours/lesson.md', 'ping-pong-lightweight', 'ping-pong-lite'),
    /^01-ours\/lesson\.md:1:1: no scenario/,
  ],
  [
    without('01-ours/lesson.md', 'See', '<script>alert(1)</script>\n\nSee'),
    /lesson\.md:9:1: lessons have no html/,
  ],
  [
    without('01-ours/lesson.md', 'See', '{{count: stores}} See'),
    /lesson\.md:9:1: a figure .*pack-course/,
  ],
  [{ ...COURSE, files: {} }, /there is no lesson in it/],
])('what is wrong in it is told by file and line: %#', (course, message) => {
  const read = readOwnCourse(course, LAB);
  expect(read.ok ? '' : read.messages.join('\n')).toMatch(message);
});

test.each([
  ['nonsense', /not JSON/],
  ['{}', /no course; 'swaplab pack-course'/],
  ['{"format":"swaplab-course","version":2}', /format 2, from a newer/],
  [writeCourseFile({ ...COURSE, name: 'OS 2026' }), /damaged at name/],
  [writeCourseFile({ ...COURSE, files: { 'run.sh': 'x' } }), /damaged at files\.run\.sh/],
  [writeCourseFile({ ...COURSE, title: 'x'.repeat(9 * 2 ** 20) }), /at most 8 million/],
])('a file that is none says why: %#', (text, message) => {
  const read = readCourseFile(text);
  expect(read.ok ? '' : read.message).toMatch(message);
});

test.each([
  ['os-2026', 'os-2026'],
  ['OS 2026', 'os-2026'],
  ['2026_os', 'os'],
  ['-', undefined],
])('the course of the folder %j is %j', (folder, name) => {
  expect(courseName(folder)).toBe(name);
});

test('progress in one course is told from that in another', () => {
  const ours = openLesson(NO_PROGRESS, 'intro', 2);
  const both = { ...keptAs(ours, 'os-2026') };
  const all = noteAnswer(both, 'intro', 'q', { given: '1', right: true, at: 3 });
  expect(Object.keys(all.lessons)).toEqual(['os-2026/intro', 'intro']);
  expect(progressIn(all, 'os-2026')).toEqual(ours);
  expect(Object.keys(progressIn(all, undefined).lessons)).toEqual(['intro']);
});
