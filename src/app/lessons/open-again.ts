import { needed } from '../load/load-chunk.ts';
import { awaitCourse, showCourse } from '../state/course.ts';
import { courseText } from '../state/course-text.ts';

let begun = false;

/** Opens the course that the address asks for, `?course=…`, else the one that was open last; once. */
export function openAgain(): void {
  if (begun) return;
  begun = true;
  void again(new URLSearchParams(location.search).get('course'));
}

async function again(asked: string | null): Promise<void> {
  awaitCourse();
  const text = await courseText();
  const courses =
    (asked || text) && (await needed('What opens courses', () => import('./open-course.ts')));
  if (!courses) showCourse(undefined);
  else if (asked) await courses.openCourseAt(asked, text);
  else if (text) await courses.openCourseFile('The course that was open', text);
}
