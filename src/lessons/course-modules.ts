import type { Exercise } from '../grading/exercise.ts';
import type { Block, Lesson } from './document.ts';
import type { Drill } from './drills/drill.ts';
import type { Inline } from './inline.ts';

/** What the page knows of a lesson before it is opened. */
export interface LessonEntry
  extends Pick<Lesson, 'slug' | 'title' | 'summary' | 'minutes' | 'scenario' | 'exercises'> {
  /** Ids of its questions. */
  questions: string[];
  drills: Pick<Drill, 'id' | 'done'>[];
}

type ExerciseEntry = Pick<Exercise, 'id' | 'lesson' | 'title' | 'points' | 'minutes'>;

/** An exercise as the page shows it. The solution comes apart from it. */
export interface ExercisePage extends Omit<Exercise, 'statement' | 'hints' | 'solution'> {
  statement: Block[];
  hints: Inline[][];
}

/** The course as modules of the page: a name and a value each. */
export interface CourseModules {
  index: { lessons: LessonEntry[]; exercises: ExerciseEntry[] };
  lessons: Map<string, Lesson>;
  exercises: Map<string, ExercisePage>;
  solutions: Map<string, string>;
}
