import type { ReactNode } from 'react';
import type { Given, JudgedQuestion } from '../../lessons/question.ts';
import { GENERAL } from '../../machine/registers.ts';
import { useLab } from '../state/lab.ts';
import { Text } from './Text.tsx';

interface FieldProps {
  question: JudgedQuestion;
  /** Options' indices in the order shown. */
  order: readonly number[];
  given: Given;
  change(given: Given): void;
  /** Id of the element that asks. */
  label: string;
}

/** What an answer is given in. */
export function AnswerField({ question, order, given, change, label }: FieldProps): ReactNode {
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
      return order.map((index) => (
        <label key={index} className="option">
          <input
            type="radio"
            name={label}
            checked={given === index}
            onChange={() => change(index)}
          />
          <span>
            <Text pieces={question.options[index].text} />
          </span>
        </label>
      ));
  }
}

function StepField({ given, change, label }: Omit<FieldProps, 'question' | 'order'>) {
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
