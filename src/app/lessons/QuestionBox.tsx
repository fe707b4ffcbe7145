import { optionOrder } from '../../lessons/order.ts';
import { nameOf, noteAnswer, noteGivenUp, questionState } from '../../lessons/progress.ts';
import type { Question } from '../../lessons/question.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { ExplainBox } from './ExplainBox.tsx';
import { QuestionForm } from './QuestionForm.tsx';

const NONE: readonly never[] = [];

/** A question of a lesson. Answers are kept; what was right once stays right. */
export function QuestionBox({ question, slug }: { question: Question; slug: string }) {
  const { id } = question;
  const lesson = useProgress(({ progress }) => progress.lessons[slug]);
  const student = useProgress(({ progress }) => nameOf(progress));
  if (question.kind === 'explain') return <ExplainBox question={question} slug={slug} />;
  const options = question.kind === 'choice' ? question.options.length : 0;
  return (
    <QuestionForm
      question={question}
      order={optionOrder(id, student, options)}
      state={questionState(lesson, id)}
      tries={lesson?.answers[id] ?? NONE}
      note={(given, right) =>
        changeProgress((all) => noteAnswer(all, slug, id, { given, right, at: Date.now() }))
      }
      giveUp={() => changeProgress((all) => noteGivenUp(all, slug, id, Date.now()))}
    />
  );
}
