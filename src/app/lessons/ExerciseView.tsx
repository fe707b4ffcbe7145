import { useEffect, useRef, useState } from 'react';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { replaceText, typeText, withExercise } from '../../lessons/progress.ts';
import { exerciseLink, stopAfter, stopAt } from '../link/course.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { check, type Grading } from './check.ts';
import { ExerciseEditor } from './ExerciseEditor.tsx';
import { ExerciseFile } from './ExerciseFile.tsx';
import { GiveUp, Hints } from './Hints.tsx';
import { History } from './History.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { OwnMachine } from './OwnMachine.tsx';
import { Prose } from './Prose.tsx';
import { useTexts } from './useTexts.ts';
import { VerdictView } from './VerdictView.tsx';

/** An exercise: statement, editor, hints, verdict. */
export function ExerciseView({ exercise: original }: { exercise: ExercisePage }) {
  const { lang, ...exercise } = useTexts(original);
  const { id, starter, lesson } = exercise;
  const progress = useProgress((state) => state.progress.exercises[id]);
  const [grading, setGrading] = useState<Grading>();
  const text = progress?.text?.text ?? starter;
  const passed = progress?.best !== undefined;
  // What the editor holds: another text than that came from elsewhere, as from another tab.
  const held = useRef(text);

  useEffect(() => () => setGrading(undefined), []);

  const write = (changed: string) => {
    const before = held.current;
    held.current = changed;
    changeProgress((all) =>
      withExercise(all, id, starter, (one) =>
        typeText(one, { text: changed, at: Date.now() }, before),
      ),
    );
  };
  const replace = (other: string) =>
    changeProgress((all) =>
      withExercise(all, id, starter, (one) => ({
        ...replaceText(one, { text: other, at: Date.now() }),
        starter,
      })),
    );
  const grade = () => void check(exercise, setGrading);
  const lines = (grading?.checks ?? progress?.last?.checks ?? []).flatMap(
    ({ passed, line, message }) => (passed || line === undefined ? [] : [{ line, message }]),
  );
  return (
    <article className="exercise" aria-label={`Exercise: ${exercise.title}`}>
      <LanguageChoice of={[original]} />
      <h2>
        <span lang={lang}>{exercise.title}</span> <Passed {...exercise} />
      </h2>
      <div lang={lang}>
        <Prose key={lang} blocks={exercise.statement} slug={lesson} />
      </div>
      {progress && progress.starter !== starter && (
        <p className="notice" role="status">
          The text that this exercise starts with has changed since you began. Yours is untouched.{' '}
          <button type="button" onClick={() => replace(starter)}>
            begin anew from it
          </button>{' '}
          <button
            type="button"
            className="quiet"
            onClick={() =>
              changeProgress((all) =>
                withExercise(all, id, starter, (one) => ({ ...one, starter })),
              )
            }
          >
            keep mine
          </button>
        </p>
      )}
      {text === starter && <OwnBeginning exercise={exercise} put={replace} />}
      <ExerciseEditor
        key={id}
        text={text}
        write={write}
        put={replace}
        run={grade}
        marks={text === (grading?.text ?? progress?.last?.text) ? lines : []}
      />
      <div className="row">
        <button
          type="button"
          className="primary"
          title="Ctrl+Enter"
          disabled={grading?.busy}
          onClick={grade}
        >
          check
        </button>
        <ExerciseFile id={id} text={text} put={replace} />
        <History history={progress?.history ?? []} text={text} starter={starter} put={replace} />
      </div>
      <VerdictView exercise={exercise} grading={grading} last={progress?.last} text={text} />
      {passed && <Onward id={id} />}
      <OwnMachine exercise={exercise} text={text} />
      <Hints exercise={exercise} opened={progress?.hints ?? 0} passed={passed} />
      <GiveUp exercise={exercise} gaveUp={progress?.gaveUp !== undefined} passed={passed} />
    </article>
  );
}

/** A student's own solution of an earlier exercise, to begin with. */
function OwnBeginning({ exercise, put }: { exercise: ExercisePage; put(text: string): void }) {
  const { from = '' } = exercise;
  const own = useProgress(({ progress }) => progress.exercises[from]?.best?.text);
  if (own === undefined) return null;
  return (
    <p className="notice">
      You have passed <a href={exerciseLink(from)}>{stopAt(from)?.title}</a>.{' '}
      <button type="button" onClick={() => put(own)}>
        begin with your own
      </button>
    </p>
  );
}

/** The way on once an exercise is passed. */
function Onward({ id }: { id: string }) {
  const next = stopAfter(id);
  return (
    <p className="next">
      Next: <a href={next?.link ?? '#page=course'}>{next?.title ?? 'back to the course'}</a>
    </p>
  );
}

/** `45 minutes`, `10 hours` */
const time = (minutes: number) =>
  minutes < 180 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;

/** How far a student has come with it: a word, with the best result. */
export function Passed({ id, points, minutes }: Pick<ExercisePage, 'id' | 'points' | 'minutes'>) {
  const best = useProgress(({ progress }) => progress.exercises[id]?.best);
  return best ? (
    <span className="passed">✓ passed</span>
  ) : (
    <span className="quiet points">
      {points} points{minutes !== undefined && `, about ${time(minutes)}`}
    </span>
  );
}
