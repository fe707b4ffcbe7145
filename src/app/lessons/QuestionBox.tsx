import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { noteAnswer } from '../../lessons/progress.ts';
import { type Given, judge, type Question, type Reply } from '../../lessons/question.ts';
import { GENERAL } from '../../machine/registers.ts';
import { useLab } from '../state/lab.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { readerOf } from './perform.ts';
import { Text } from './Text.tsx';

/** A question of a lesson, with its reply. Answers are kept; what was right once stays right, though
 * its tick steps back while another answer is being told wrong. */
export function QuestionBox({ question, slug }: { question: Question; slug: string }) {
  const { id } = question;
  const answers = useProgress(({ progress }) => progress.lessons[slug]?.answers[id]);
  const solved = answers?.some(({ right }) => right) ?? false;
  const [given, setGiven] = useState<Given>(
    () => (answers?.findLast(({ right }) => right) ?? answers?.at(-1))?.given ?? empty(question),
  );
  const [reply, setReply] = useState<Reply>();
  // What is no answer at all leaves the last judgement.
  const [wrong, setWrong] = useState(false);
  const label = useId();
  const ticked = solved && !wrong;

  const answer = async (event: FormEvent) => {
    event.preventDefault();
    const reader = await readerOf(question.scenario);
    if (!reader) return;
    const result = judge(question, given, reader);
    setReply(result);
    const { right } = result;
    if (right === undefined) return;
    setWrong(!right);
    changeProgress((progress) => noteAnswer(progress, slug, id, { given, right, at: Date.now() }));
  };
  return (
    <form
      className="question"
      aria-labelledby={label}
      data-solved={ticked || undefined}
      onSubmit={(event) => void answer(event)}
    >
      <p id={label} className="ask">
        <span className="tick">{ticked ? '✓' : '?'}</span>
        <span className="unseen">{ticked ? 'answered: ' : 'question: '}</span>
        <Text pieces={question.ask} />
      </p>
      <Field question={question} given={given} change={setGiven} label={label} />
      <button type="submit">check</button>
      <div aria-live="polite">
        {reply ? (
          <p className="reply" data-right={reply.right}>
            <strong>{WORDS[String(reply.right)]}</strong> <Text pieces={reply.say} />
          </p>
        ) : (
          solved && <p className="reply quiet">You have answered this one.</p>
        )}
      </div>
    </form>
  );
}

const WORDS: Readonly<Record<string, string>> = { true: 'Right.', false: 'No.', undefined: '' };

function empty({ kind }: Question): Given {
  if (kind === 'registers') return [];
  return kind === 'choice' ? -1 : '';
}

interface FieldProps {
  question: Question;
  given: Given;
  change(given: Given): void;
  /** Id of the element that asks. */
  label: string;
}

function Field({ question, given, change, label }: FieldProps): ReactNode {
  switch (question.kind) {
    case 'value':
      return (
        <input
          className="value"
          aria-labelledby={label}
          value={String(given)}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
        />
      );
    case 'step':
      return <StepField given={given} change={change} label={label} />;
    case 'registers':
      return <Registers given={Array.isArray(given) ? given : []} change={change} label={label} />;
    case 'choice':
      return question.options.map(({ text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: options never change
        <label key={index} className="option">
          <input
            type="radio"
            name={label}
            checked={given === index}
            onChange={() => change(index)}
          />
          <span>
            <Text pieces={text} />
          </span>
        </label>
      ));
  }
}

function StepField({ given, change, label }: Omit<FieldProps, 'question'>) {
  return (
    <span className="row">
      <input
        className="value"
        aria-labelledby={label}
        inputMode="numeric"
        autoComplete="off"
        value={String(given)}
        onChange={(event) => change(event.target.value)}
      />
      <button type="button" onClick={() => change(String(useLab.getState().position))}>
        the step shown
      </button>
    </span>
  );
}

function Registers({
  given,
  change,
  label,
}: {
  given: string[];
  change(given: Given): void;
  label: string;
}) {
  return (
    <fieldset className="register-set" aria-labelledby={label}>
      {GENERAL.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={given.includes(name)}
            onChange={({ target }) =>
              change(target.checked ? [...given, name] : given.filter((each) => each !== name))
            }
          />
          <code>{name}</code>
        </label>
      ))}
    </fieldset>
  );
}
