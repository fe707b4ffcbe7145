import { exercises, index, lessons, solutions } from 'virtual:course';
import { create } from 'zustand';
import type { CourseModules, ExercisePage } from '../../lessons/course-modules.ts';
import type { Lesson } from '../../lessons/document.ts';

/** Parts that are fetched when they are opened, by name. */
export type Parts<T> = Readonly<Record<string, () => Promise<{ default: T }>>>;

/** A course as the page shows it. */
export interface OpenCourse {
  /** What the names of a teacher's own begin with, before a slash; undefined for the lab's. */
  name: string | undefined;
  title: string;
  index: CourseModules['index'];
  lessons: Parts<Lesson>;
  exercises: Parts<ExercisePage>;
  solutions: Parts<string>;
}

/** The course that comes with the lab. */
export const LAB_COURSE: OpenCourse = {
  name: undefined,
  title: 'Context switches, from the registers up',
  index,
  lessons,
  exercises,
  solutions,
};

interface Courses {
  /** A teacher's own, beside the lab's. */
  own: OpenCourse | undefined;
  /** It is being fetched or read. */
  opening: boolean;
  /** Why it could not be opened, a line each. */
  problems: readonly string[];
}

/** The courses that are open. */
export const useCourses = create<Courses>(() => ({
  own: undefined,
  opening: false,
  problems: [],
}));

/** Notes that a course is on its way. */
export function awaitCourse(): void {
  useCourses.setState({ opening: true, problems: [] });
}

/** Shows a course beside the lab's, or none; with what was wrong with the one that was to be opened. */
export function showCourse(own: OpenCourse | undefined, problems: readonly string[] = []): void {
  useCourses.setState({ own, opening: false, problems });
}

const courseAmong = (own: OpenCourse | undefined, name: string): OpenCourse =>
  own && name.startsWith(`${own.name}/`) ? own : LAB_COURSE;

/** The course that a lesson or an exercise is of. */
export const courseOf = (name: string): OpenCourse => courseAmong(useCourses.getState().own, name);

/** The same, for what is drawn. */
export const useCourseOf = (name: string): OpenCourse =>
  useCourses(({ own }) => courseAmong(own, name));
