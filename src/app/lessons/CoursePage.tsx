import { index } from 'virtual:course';
import { useEffect } from 'react';
import { plural } from '../../base/count.ts';
import type { LessonEntry } from '../../lessons/course-modules.ts';
import { drillScore } from '../../lessons/drills/score.ts';
import { lastWorked, questionState } from '../../lessons/progress.ts';
import { lessonLink, stopAfter, stopAt } from '../link/course.ts';
import { inform } from '../state/notes.ts';
import { setQuery, usePage } from '../state/page.ts';
import { useProgress } from '../state/progress.ts';
import { Keeping } from './Keeping.tsx';
import { ExerciseLine } from './LessonPane.tsx';
import './lessons.css';

/** All lessons with what has been done of them. */
export function CoursePage() {
  const progress = useProgress((state) => state.progress);
  const forgotten = usePage(({ query }) => query.has('forgotten'));
  useEffect(() => {
    if (!forgotten) return;
    setQuery({});
    inform('Everything of yours is forgotten: nothing was kept in this browser.');
  }, [forgotten]);
  const { exercises } = progress;
  const worked = lastWorked(progress);
  const done = worked !== undefined && exercises[worked]?.best !== undefined;
  const last = done ? stopAfter(worked) : stopAt(worked ?? '');
  const [first] = index.lessons;
  const passed = index.exercises.filter(({ id }) => exercises[id]?.best);
  const points = (list: typeof passed) => list.reduce((sum, each) => sum + each.points, 0);
  return (
    <main className="course">
      <div className="course-head">
        <h2>Context switches, from the registers up</h2>
        <p>
          {index.lessons.length} lessons, each read beside the running lab, and{' '}
          {index.exercises.length} exercises that are checked here. You need C and a little
          assembly.
        </p>
        <p className="quiet">
          {passed.length} of {index.exercises.length} exercises passed, {points(passed)} of{' '}
          {points(index.exercises)} points.
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
      </div>
      <ol className="course-list">
        {index.lessons.map((lesson) => (
          <LessonLine key={lesson.slug} lesson={lesson} />
        ))}
      </ol>
      <Keeping />
    </main>
  );
}

function LessonLine({ lesson }: { lesson: LessonEntry }) {
  const { slug, title, summary, minutes, questions, drills, exercises } = lesson;
  const progress = useProgress((state) => state.progress.lessons[slug]);
  const states = questions.map((id) => questionState(progress, id));
  const answered = states.filter((state) => state === 'answered').length;
  const drilled = drills.filter(
    (drill) => drillScore(drill, progress?.drills?.[drill.id] ?? []).done,
  ).length;
  const gaveUp = states.filter((state) => state === 'given up').length;
  return (
    <li>
      <h3>
        <a href={lessonLink(slug)}>{title}</a>
      </h3>
      <p>{summary}</p>
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
