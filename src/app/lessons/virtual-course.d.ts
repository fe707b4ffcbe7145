/** Made by src/build/course.ts from lessons/. */
declare module 'virtual:course' {
  type Load<T> = Readonly<Record<string, () => Promise<{ default: T }>>>;
  export const index: import('../../lessons/course-modules.ts').CourseModules['index'];
  export const lessons: Load<import('../../lessons/document.ts').Lesson>;
  export const exercises: Load<import('../../lessons/course-modules.ts').ExercisePage>;
  export const solutions: Load<string>;
}
