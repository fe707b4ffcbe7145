import type { SourceFiles } from '../assembler/image.ts';
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
  /** Title and summary in other languages, by code. */
  translations: Readonly<Record<string, Pick<Lesson, 'title' | 'summary'>>>;
}

interface ExerciseEntry extends Pick<Exercise, 'id' | 'lesson' | 'title' | 'points' | 'minutes'> {
  /** It is graded in the terminal alone. */
  project: boolean;
  translations: Readonly<Record<string, Pick<Exercise, 'title'>>>;
}

/** What of an exercise is said in each language anew. */
export type ExerciseTexts = Pick<ExercisePage, 'title' | 'statement' | 'hints'>;

/** An exercise as the page shows it. The solution comes apart from it. */
export interface ExercisePage extends Omit<Exercise, 'statement' | 'hints' | 'solution'> {
  statement: Block[];
  hints: Inline[][];
  /** Of a project the files that it begins with, by path in its folder; of any other none. */
  folder: SourceFiles;
  /** Its texts in other languages, by code. */
  translations: Readonly<Record<string, ExerciseTexts>>;
}

/** The course as modules of the page: a name and a value each. */
export interface CourseModules {
  index: { lessons: LessonEntry[]; exercises: ExerciseEntry[] };
  lessons: Map<string, Lesson>;
  exercises: Map<string, ExercisePage>;
  solutions: Map<string, string>;
}
