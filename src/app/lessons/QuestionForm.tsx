import { type FormEvent, useEffect, useId, useState } from 'react';
import type { GivenAnswer, QuestionState } from '../../lessons/progress.ts';
import { type Given, type JudgedQuestion, judge, type Reply } from '../../lessons/question.ts';
import { release } from '../run/hold.ts';
import { useHold } from '../state/hold.ts';
import { AnswerField } from './AnswerField.tsx';
import { readerOf } from './perform.ts';
import { predict } from './predict.ts';
import { SolutionText } from './SolutionText.tsx';
import { Text } from './Text.tsx';

interface Props {
  question: JudgedQuestion;
  /** Options' indices in the order shown. */
  order: readonly number[];
  state: QuestionState;
  /** What was answered before. */
  tries: readonly GivenAnswer[];
  /** It takes one answer. */
  once?: boolean;
  /** The lab goes to its place by itself. */
  begun?: boolean;
  note(given: Given, right: boolean): void;
  giveUp(): void;
}

/**
 * A question with its reply. What was right once stays right, though its tick steps back while another answer
 * is being told wrong. A prediction is asked for while the run is held.
 */
export function QuestionForm({
  question,
  order,
  state,
  tries,
  once = false,
  begun = false,
  note,
  giveUp,
}: Props) {
  const [given, setGiven] = useState<Given>(
    () => (tries.findLast(({ right }) => right) ?? tries.at(-1))?.given ?? empty(question),
  );
  const [reply, setReply] = useState<Reply>();
  // What is no answer at all leaves the last judgement.
  const [wrong, setWrong] = useState(false);
  const label = useId();
  const form = `${label}form`;
  const held = useHold(({ hold }) => hold?.by === form);
  const ticked = state === 'answered' && !wrong;
  const toPredict = question.predict !== undefined && state === 'open' && tries.length === 0;

  const go = () => void predict(question, { by: form, skip: stopTrying });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is first shown
  useEffect(() => {
    if (begun && toPredict) go();
  }, []);
  useEffect(() => {
    if (held) document.getElementById(form)?.querySelector('input')?.focus();
  }, [held, form]);
  useEffect(
    () => () => {
      if (useHold.getState().hold?.by === form) release('here');
    },
    [form],
  );

  const answer = async (event: FormEvent) => {
    event.preventDefault();
    const reader = await readerOf(question.scenario);
    if (!reader) return;
    const result = judge(question, given, reader);
    setReply(result);
    const { right } = result;
    if (right === undefined) return;
    setWrong(!right);
    note(given, right);
    if (held) release('what was asked');
  };
  const stopTrying = () => {
    giveUp();
    setReply(undefined);
    if (useHold.getState().hold?.by === form) release('what was asked');
  };
  return (
    <form
      id={form}
      className="question"
      aria-labelledby={label}
      data-solved={ticked || undefined}
      data-held={held || undefined}
      onSubmit={(event) => void answer(event)}
    >
      <p id={label} className="ask">
        <span className="tick">{ticked ? '✓' : state === 'given up' ? '–' : '?'}</span>
        <span className="unseen">
          {ticked ? 'answered: ' : state === 'given up' ? 'given up: ' : 'question: '}
        </span>
        <Text pieces={question.ask} />
      </p>
      {toPredict && !held ? (
        <button type="button" onClick={go}>
          go there and predict
        </button>
      ) : (
        <>
          <AnswerField
            question={question}
            order={order}
            given={given}
            change={setGiven}
            label={label}
          />
          <div className="row">
            {!(once && state !== 'open') && <button type="submit">check</button>}
            {state === 'open' && (held || tries.length > 0) && (
              <button type="button" className="quiet give-up" onClick={stopTrying}>
                {held ? 'skip: show me' : 'give up: show the answer'}
              </button>
            )}
          </div>
        </>
      )}
      {held && (
        <p className="reply quiet">
          The run is held here until you have answered: the lab shows nothing of what comes after.
        </p>
      )}
      <div aria-live="polite">
        {reply && (
          <p className="reply" data-right={reply.right}>
            <strong>{WORDS[String(reply.right)]}</strong> <Text pieces={reply.say} />
          </p>
        )}
        {!reply && !once && state === 'answered' && (
          <p className="reply quiet">You have answered this one.</p>
        )}
        {state === 'given up' && <SolutionText question={question} />}
      </div>
    </form>
  );
}

const WORDS: Readonly<Record<string, string>> = { true: 'Right.', false: 'No.', undefined: '' };

function empty({ kind }: JudgedQuestion): Given {
  if (kind === 'registers') return [];
  return kind === 'choice' ? -1 : '';
}
