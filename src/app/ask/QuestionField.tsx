import { type KeyboardEvent, useId, useState } from 'react';
import type { Refused } from '../state/ask.ts';

interface Props {
  label: string;
  text: string;
  onText(text: string): void;
  /** Enter. */
  onAsk(text: string): void;
  /** Told under the field until something else stands in it. */
  refused: Refused | undefined;
  /** What the up arrow goes through, the newest first. */
  asked?: readonly string[];
  focus?: boolean;
  /** Escape, or the focus goes elsewhere. */
  onLeave?(): void;
}

/** A line for a question, with what was asked before behind the arrow keys, and what is wrong with it underneath. */
export function QuestionField(props: Props) {
  const { label, text, onText, onAsk, refused, asked = [], focus, onLeave } = props;
  const told = useId();
  /** Which of the earlier questions stands there; -1 for none. */
  const [earlier, setEarlier] = useState(-1);
  const problem = refused?.text === text ? refused : undefined;
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && text.trim()) {
      event.preventDefault();
      onAsk(text);
    }
    if (event.key === 'Escape') onLeave?.();
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const to = earlier + (by ?? 0);
    if (by === undefined || to < -1 || to >= asked.length) return;
    event.preventDefault();
    setEarlier(to);
    onText(asked[to] ?? '');
  };
  return (
    <div className="question-field">
      <input
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={told}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        placeholder="write rbx, 0x4010, syscall, +10 …"
        // biome-ignore lint/a11y/noAutofocus: it was opened to be written in
        autoFocus={focus}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={press}
        onBlur={onLeave}
      />
      <div id={told}>
        {problem && (
          <p role="alert" className="not-understood">
            <span aria-hidden="true" style={{ paddingLeft: `${problem.at}ch` }}>
              ▲
            </span>
            {problem.problem}
            <span className="unseen">, at character {problem.at + 1}</span>
          </p>
        )}
      </div>
    </div>
  );
}
