import { useEffect } from 'react';
import { plural } from '../../base/count.ts';
import type { LessonEntry } from '../../lessons/course-modules.ts';
import { drillScore } from '../../lessons/drills/score.ts';
import { lastWorked, questionState } from '../../lessons/progress.ts';
import { lessonLink, stopAfter, stopAt } from '../link/course.ts';
import { LAB_COURSE, type OpenCourse, useCourses } from '../state/course.ts';
import { inform } from '../state/notes.ts';
import { setQuery, usePage } from '../state/page.ts';
import { useProgress } from '../state/progress.ts';
import { Keeping } from './Keeping.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ExerciseLine } from './LessonPane.tsx';
import { OwnCourse } from './OwnCourse.tsx';
import { openAgain } from './open-again.ts';
import { useTexts } from './useTexts.ts';
import './lessons.css';

openAgain();

/** All lessons with what has been done of them: a teacher's own before the lab's. */
export function CoursePage() {
  const own = useCourses((courses) => courses.own);
  const forgotten = usePage(({ query }) => query.has('forgotten'));
  useEffect(() => {
    if (!forgotten) return;
    setQuery({});
    inform('Everything of yours is forgotten: nothing was kept in this browser.');
  }, [forgotten]);
  return (
    <main className="course">
      {own && <CoursePart course={own} />}
      <CoursePart course={LAB_COURSE} />
      <Keeping />
      <OwnCourse />
    </main>
  );
}

function CoursePart({ course }: { course: OpenCourse }) {
  const { index, name, title } = course;
  const progress = useProgress((state) => state.progress);
  const { exercises } = progress;
  const worked = lastWorked(progress, (each) =>
    name ? each.startsWith(`${name}/`) : !each.includes('/'),
  );
  const done = worked !== undefined && exercises[worked]?.best !== undefined;
  const last = done ? stopAfter(worked) : stopAt(worked ?? '');
  const [first] = index.lessons;
  const checked = index.exercises.filter(({ project }) => !project);
  const projects = index.exercises.length - checked.length;
  const passed = checked.filter(({ id }) => exercises[id]?.best);
  const points = (list: typeof passed) => list.reduce((sum, each) => sum + each.points, 0);
  return (
    <>
      <div className="course-head">
        <h2>{title}</h2>
        <p>
          {plural(index.lessons.length, 'lesson')}, each read beside the running lab,{' '}
          {plural(checked.length, 'exercise')} that are checked here
          {projects > 0 && `, and ${plural(projects, 'project')} for your own machine`}.
          {!name && ' You need C and a little assembly.'}
        </p>
        <p className="quiet">
          {passed.length} of {checked.length} exercises passed, {points(passed)} of{' '}
          {points(checked)} points.
        </p>
        {last && (
          <p>
            <a href={last.link}>{done ? 'Go on' : 'Continue where you left off'}</a>: {last.title}
          </p>
        )}
        {worked === undefined && (
          <p>
            <a className="start-here" href={lessonLink(first.slug)}>
              Start here
            </a>
            : {first.title}
          </p>
        )}
        {!name && (
          <p>
            <a href="sheet.html">One page to print</a>: calling convention, AT&T syntax, system
            calls.
          </p>
        )}
      </div>
      <LanguageChoice of={[...index.lessons, ...index.exercises]} />
      <ol className="course-list">
        {index.lessons.map((lesson) => (
          <LessonLine key={lesson.slug} lesson={lesson} />
        ))}
      </ol>
    </>
  );
}

function LessonLine({ lesson }: { lesson: LessonEntry }) {
  const { slug, title, summary, minutes, questions, drills, exercises, lang } = useTexts(lesson);
  const progress = useProgress((state) => state.progress.lessons[slug]);
  const states = questions.map((id) => questionState(progress, id));
  const answered = states.filter((state) => state === 'answered').length;
  const drilled = drills.filter(
    (drill) => drillScore(drill, progress?.drills?.[drill.id] ?? []).done,
  ).length;
  const gaveUp = states.filter((state) => state === 'given up').length;
  return (
    <li>
      <h3 lang={lang}>
        <a href={lessonLink(slug)}>{title}</a>
      </h3>
      <p lang={lang}>{summary}</p>
      <p className="quiet">
        {minutes} minutes · {answered} of {questions.length} questions answered
        {gaveUp > 0 && `, ${gaveUp} given up`}
        {progress && answered === questions.length && ' ✓'}
        {drills.length > 0 && ` · ${drilled} of ${plural(drills.length, 'drill')} done`}
      </p>
      {exercises.length > 0 && (
        <ul>
          {exercises.map((id) => (
            <ExerciseLine key={id} id={id} />
          ))}
        </ul>
      )}
    </li>
  );
}
