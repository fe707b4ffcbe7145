import { messageOf } from '../../base/error.ts';
import { EXPERIMENTS } from '../../experiments/experiments.ts';
import {
  COURSE_LIMITS,
  type CourseFile,
  courseName,
  readCourseFile,
  writeCourseFile,
} from '../../lessons/course-file.ts';
import { readOwnCourse } from '../../lessons/own-course.ts';
import { LAB_FILES } from '../../worker/lab-files.ts';
import { commonFolder } from '../open/arrange.ts';
import type { Given } from '../open/dropped.ts';
import {
  awaitCourse,
  LAB_COURSE,
  type OpenCourse,
  type Parts,
  showCourse,
} from '../state/course.ts';
import { keepCourse } from '../state/course-text.ts';
import { inform } from '../state/notes.ts';

/** Opens a course that `swaplab pack-course` wrote. */
export async function openCourseFile(file: string, text: string): Promise<void> {
  awaitCourse();
  const read = readCourseFile(text);
  if (read.ok) await open(read.course, text);
  else showCourse(undefined, [`${file}: ${read.message}.`]);
}

/** Opens a folder of lessons, or the files of an archive. */
export async function openCourseFolder(all: readonly Given[]): Promise<void> {
  awaitCourse();
  const common = commonFolder(all.map(({ path }) => path));
  const lesson = /(^|\/)lesson\.md$/;
  // One lesson alone: its folder's name is its own, not the course's.
  const alone = all.some(
    ({ path }) =>
      lesson.test(path.slice(common.length)) && !path.slice(common.length).includes('/'),
  );
  const start = alone ? 0 : common.length;
  const name = courseName(common.slice(0, -1)) ?? 'course';
  const files: Record<string, string> = {};
  let characters = 0;
  for (const { path, file } of all) {
    if (!/\.(md|S)$/.test(path)) continue;
    try {
      const text = await (await file()).text();
      characters += text.length;
      files[path.slice(start)] = text;
    } catch (error) {
      return showCourse(undefined, [`${path}: it cannot be read (${messageOf(error)}).`]);
    }
    if (characters > COURSE_LIMITS.characters)
      return showCourse(undefined, [`${name}: ${TOO_LARGE}.`]);
  }
  const title = common.slice(0, -1) || 'A course';
  await openCourseFile(title, writeCourseFile({ name, title, files }));
}

const TOO_LARGE = `a course has at most ${COURSE_LIMITS.characters / 2 ** 20} million characters`;

/** Opens the course at an address: of its file, or of a folder with a course.json in it. Where that can't be had the one
 * that was open last is opened, if there is one. */
export async function openCourseAt(address: string, last: string | undefined): Promise<void> {
  awaitCourse();
  const url = URL.parse(address, location.href);
  if (!url || !/^https?:$/.test(url.protocol))
    return showCourse(undefined, [`${address}: this is no address of a course.`]);
  const file = url.pathname.endsWith('/') ? new URL('course.json', url) : url;
  try {
    const response = await fetch(file, { credentials: 'omit' });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    await openCourseFile(file.href, await response.text());
  } catch (error) {
    const other = file.origin === location.origin ? '' : `${ELSEWHERE} `;
    const problem = `${file.href}: it could not be fetched (${messageOf(error)}). ${other}The file can be downloaded and opened here.`;
    if (last === undefined) return showCourse(undefined, [problem]);
    await openCourseFile('The course that was open', last);
    inform(`${problem} What is shown is the course that was open last.`);
  }
}

const ELSEWHERE =
  'From another place than its own this page fetches only what it was built to, and what that place allows it.';

/** Closes the course that is open. What was done in it stays in progress. */
export async function closeCourse(): Promise<void> {
  await keepCourse(undefined);
  showCourse(undefined);
  if (new URLSearchParams(location.search).has('course'))
    history.replaceState(null, '', `${location.pathname}${location.hash}`);
}

async function open(file: CourseFile, text: string): Promise<void> {
  const experiments = EXPERIMENTS.map(({ name, parameters }) => [name, Object.keys(parameters)]);
  const { lessons, exercises } = LAB_COURSE.index;
  const read = readOwnCourse(file, {
    files: LAB_FILES,
    experiments: Object.fromEntries(experiments),
    beside: { lessons: lessons.map(({ slug }) => slug), exercises: exercises.map(({ id }) => id) },
  });
  if (!read.ok) return showCourse(undefined, read.messages);
  const { modules } = read;
  const own: OpenCourse = {
    name: file.name,
    title: file.title,
    index: modules.index,
    lessons: parts(modules.lessons),
    exercises: parts(modules.exercises),
    solutions: parts(modules.solutions),
  };
  await keepCourse(text);
  showCourse(own);
}

function parts<T>(all: ReadonlyMap<string, T>): Parts<T> {
  return Object.fromEntries(
    [...all].map(([key, value]) => [key, async () => ({ default: value })]),
  );
}
