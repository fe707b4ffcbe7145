import { useEffect, useState } from 'react';
import type { CourseModules, ExercisePage } from '../../lessons/course-modules.ts';
import type { Lesson } from '../../lessons/document.ts';
import { openLesson } from '../../lessons/progress.ts';
import { exerciseLink, lessonLink } from '../link/course.ts';
import { currentLink } from '../link/link.ts';
import { writeAddress } from '../link/write.ts';
import { needed } from '../load/load-chunk.ts';
import { type Parts, useCourseOf, useCourses } from '../state/course.ts';
import { highlight, highlightSelectors, useHighlight } from '../state/highlight.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { read, useReading } from '../state/reading.ts';
import { ExerciseView, Passed } from './ExerciseView.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { openAgain } from './open-again.ts';
import { ownVariant, studentOf } from './own-variant.ts';
import { ProjectView } from './ProjectView.tsx';
import { Prose } from './Prose.tsx';
import { useTexts } from './useTexts.ts';
import './lessons.css';

openAgain();

/** The open lesson, or the exercise opened in it, as a column beside the lab. */
export default function LessonPane() {
  const slug = useReading(({ lesson }) => lesson) ?? '';
  const id = useReading(({ exercise }) => exercise);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text highlights other things
  useEffect(() => highlight({}), [slug, id]);
  return (
    <aside className="lesson" aria-label="Lesson">
      <Bar slug={slug} exercise={id} />
      <div className="lesson-text" key={id ?? slug}>
        {id ? <ExercisePart id={id} /> : <LessonPart slug={slug} />}
      </div>
      <HighlightStyle />
    </aside>
  );
}

/** Leaves the lesson; the lab stays as it is. */
function close(): void {
  read({ lesson: undefined, exercise: undefined });
  highlight({});
  writeAddress(currentLink(), 'push');
}

function Bar({ slug, exercise }: { slug: string; exercise: string | undefined }) {
  const { index } = useCourseOf(slug);
  const at = index.lessons.findIndex((each) => each.slug === slug);
  const [before, after] = [index.lessons[at - 1], index.lessons[at + 1]];
  return (
    <nav className="pane-bar" aria-label="Lessons">
      <a href="#page=course">course</a>
      {exercise && at >= 0 && (
        <a href={lessonLink(slug)}>
          lesson {at + 1}
          <span className="unseen">: {index.lessons[at].title}</span>
        </a>
      )}
      <span className="spring" />
      {!exercise && before && (
        <a href={lessonLink(before.slug)} title={before.title}>
          ◀ {at}
          <span className="unseen">, the lesson before: {before.title}</span>
        </a>
      )}
      {!exercise && after && (
        <a href={lessonLink(after.slug)} title={after.title}>
          {at + 2} ▶<span className="unseen">, the next lesson: {after.title}</span>
        </a>
      )}
      <button type="button" className="quiet" aria-label="close the lesson" onClick={close}>
        ✕
      </button>
    </nav>
  );
}

/** A part of the course; undefined while it loads, null where there is none. */
function usePart<T>(what: string, parts: Parts<T>, key: string): T | null | undefined {
  const [part, setPart] = useState<T | null>();
  useEffect(() => {
    const left = new AbortController();
    setPart(Object.hasOwn(parts, key) ? undefined : null);
    if (Object.hasOwn(parts, key))
      void needed(what, parts[key]).then(
        (loaded) => left.signal.aborted || setPart(loaded?.default),
      );
    return () => left.abort();
  }, [what, parts, key]);
  return part;
}

function LessonPart({ slug }: { slug: string }) {
  const { index, lessons } = useCourseOf(slug);
  const lesson = usePart<Lesson>('The lesson', lessons, slug);
  useEffect(() => {
    if (lesson) changeProgress((progress) => openLesson(progress, slug, Date.now()));
  }, [lesson, slug]);
  if (lesson === null) return <Nowhere what={`lesson ‘${slug}’`} />;
  if (!lesson) return <p className="waiting">Loading …</p>;
  const number = index.lessons.findIndex((each) => each.slug === slug) + 1;
  const next = index.lessons[number];
  return (
    <article aria-label={lesson.title}>
      <LessonText lesson={lesson} number={number} />
      {lesson.exercises.length > 0 && (
        <section className="handover" aria-label="Exercises">
          <h3>Exercises</h3>
          <ul>
            {lesson.exercises.map((id) => (
              <ExerciseLine key={id} id={id} />
            ))}
          </ul>
        </section>
      )}
      {next && (
        <p className="next">
          Next: <a href={lessonLink(next.slug)}>{next.title}</a>
        </p>
      )}
    </article>
  );
}

/** What is read, in the language that was chosen. */
function LessonText({ lesson, number }: { lesson: Lesson; number: number }) {
  const { title, summary, blocks, slug, lang } = useTexts(lesson);
  return (
    <>
      <LanguageChoice of={[lesson]} />
      <div lang={lang}>
        <h2>
          <span className="quiet">{number}</span> {title}
        </h2>
        <p className="summary">{summary}</p>
        <Prose key={lang} blocks={blocks} slug={slug} />
      </div>
    </>
  );
}

/** An exercise as an entry of a list. */
export function ExerciseLine({ id }: { id: string }) {
  const { index } = useCourseOf(id);
  const exercise = index.exercises.find((each) => each.id === id);
  return exercise ? <ExerciseEntry exercise={exercise} /> : null;
}

type Entry = CourseModules['index']['exercises'][number];

function ExerciseEntry({ exercise }: { exercise: Entry }) {
  const { id, title, lang } = useTexts(exercise);
  return (
    <li>
      <a href={exerciseLink(id)} lang={lang}>
        {title}
      </a>{' '}
      <Passed {...exercise} />
    </li>
  );
}

function ExercisePart({ id }: { id: string }) {
  const { exercises } = useCourseOf(id);
  const exercise = usePart<ExercisePage>('The exercise', exercises, id);
  const student = useProgress(({ progress }) => studentOf(progress, id));
  if (exercise === null) return <Nowhere what={`exercise ‘${id}’`} />;
  if (exercise?.contract.kind === 'project')
    return <ProjectView key={id} project={exercise} contract={exercise.contract} />;
  return exercise ? (
    <ExerciseView key={`${id} ${student}`} exercise={ownVariant(exercise, student)} />
  ) : (
    <p className="waiting">Loading …</p>
  );
}

function Nowhere({ what }: { what: string }) {
  const opening = useCourses((courses) => courses.opening);
  if (opening) return <p className="waiting">Loading the course …</p>;
  return (
    <p className="waiting">
      There is no {what}
      {what.includes('/') && ': its course is not open in this browser'}.{' '}
      <a href="#page=course">All lessons</a>
    </p>
  );
}

/** Marks what the lesson highlights, wherever the panes draw it, and brings it into view. */
function HighlightStyle() {
  const selectors = highlightSelectors(useHighlight()).join();
  useEffect(() => {
    if (!selectors) return;
    // A tab asked for at the same time has been drawn by then.
    const frame = requestAnimationFrame(() =>
      document.querySelector(selectors)?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [selectors]);
  if (!selectors) return null;
  return <style>{`${selectors} { outline: 2px dashed var(--read); outline-offset: -2px; }`}</style>;
}
