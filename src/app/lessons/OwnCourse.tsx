import type { ChangeEvent } from 'react';
import { needed } from '../load/load-chunk.ts';
import { type Given, given } from '../open/dropped.ts';
import { openAll } from '../open/pick.ts';
import { useCourses } from '../state/course.ts';

/** Lessons of a teacher's own: what opens them, and what was wrong with those that could not be opened. */
export function OwnCourse() {
  const { own, opening, problems } = useCourses();
  const load = (files: (list: FileList) => Given[]) => {
    return ({ target }: ChangeEvent<HTMLInputElement>) => {
      const all = files(target.files as FileList);
      target.value = '';
      if (all.length > 0) void openAll(async () => all, false);
    };
  };
  const close = async () =>
    (await needed('What opens courses', () => import('./open-course.ts')))?.closeCourse();
  return (
    <section className="own-course" aria-label="A course of your own">
      <p>
        Your teacher has other lessons? Open their file, archive or folder here; progress in them is
        kept beside that in this course.
      </p>
      <div className="row">
        <label className="button">
          open a course
          <input type="file" accept=".json,.zip" onChange={load((list) => [...list].map(given))} />
        </label>
        <label className="button">
          open a folder of lessons
          <input type="file" {...FOLDER} onChange={load((list) => [...list].map(inFolder))} />
        </label>
        {own && (
          <button type="button" className="quiet" onClick={() => void close()}>
            close {own.title}
          </button>
        )}
      </div>
      <div aria-live="polite">
        {opening && <p className="quiet">Reading the course …</p>}
        {problems.length > 0 && (
          <div className="notice">
            <p>The course was not opened:</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

/** React has no word for it. */
const FOLDER = { webkitdirectory: '' };

const inFolder = (file: File): Given => ({
  path: file.webkitRelativePath || file.name,
  file: async () => file,
});
