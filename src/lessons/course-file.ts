import { z } from 'zod';
import type { SourceFiles } from '../assembler/image.ts';
import { COURSE_FORMAT } from './course-start.ts';

const VERSION = 1;

/** What a course of a teacher's own may hold: texts that a person reads have a hundredth of it. */
export const COURSE_LIMITS = {
  /** Characters of the whole file. */
  characters: 8 * 2 ** 20,
  files: 2000,
} as const;

/** Lessons and exercises of a teacher's own, as texts: data that is read and checked like the lab's own. */
export interface CourseFile {
  /** Progress is kept under it: small letters, digits and hyphens. */
  name: string;
  title: string;
  /** Markdown and sources by path: `01-intro/lesson.md`, `01-intro/swap/exercise.md`, `01-intro/swap/starter.S`. Figures
   * stand in them. */
  files: SourceFiles;
}

/** What the files of a course are called. */
export const COURSE_PATH = /^[^\s\\]{1,300}(\.(md|S|c|h|txt)|\/Makefile)$/;

/** Begins with a letter: a lesson's number is taken off its folder's name. */
const NAME = /^[a-z][a-z0-9-]{0,39}$/;

const courseSchema = z.object({
  format: z.literal(COURSE_FORMAT),
  version: z.number().int().positive(),
  name: z.string().regex(NAME),
  title: z.string().min(1).max(200),
  files: z.record(z.string().regex(COURSE_PATH), z.string()),
});

/** A name for a course like a folder's: `OS 2026` is `os-2026`; undefined where nothing is left. */
export function courseName(folder: string): string | undefined {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  return NAME.test(name) ? name : undefined;
}

export type ReadCourseFile = { ok: true; course: CourseFile } | { ok: false; message: string };

/** The course in a file's text, or in a sentence why there is none. Its lessons are not read yet. */
export function readCourseFile(text: string): ReadCourseFile {
  const no = (message: string): ReadCourseFile => ({ ok: false, message });
  if (text.length > COURSE_LIMITS.characters)
    return no(`a course has at most ${COURSE_LIMITS.characters / 2 ** 20} million characters`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return no("this is no course: it is not JSON; 'swaplab pack-course' writes one");
  }
  const version = z
    .looseObject({ format: z.literal(COURSE_FORMAT), version: z.number() })
    .safeParse(data);
  if (!version.success) return no("this is no course; 'swaplab pack-course' writes one");
  if (version.data.version > VERSION)
    return no(
      `this course is of format ${version.data.version}, from a newer Swaplab; this one reads up to ${VERSION}`,
    );
  const parsed = courseSchema.safeParse(data);
  if (parsed.success) {
    const { name, title, files } = parsed.data;
    const many = Object.keys(files).length > COURSE_LIMITS.files;
    return many
      ? no(`a course has at most ${COURSE_LIMITS.files} files`)
      : { ok: true, course: { name, title, files } };
  }
  const [{ path, message }] = parsed.error.issues;
  return no(`this course is damaged at ${path.join('.')}: ${message}`);
}

/** The text of a course's file. */
export function writeCourseFile({ name, title, files }: CourseFile): string {
  return `${JSON.stringify({ format: COURSE_FORMAT, version: VERSION, name, title, files }, undefined, 1)}\n`;
}
