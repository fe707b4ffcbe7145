import { plural } from '../../base/count.ts';
import type { Writing } from '../../lessons/progress.ts';

interface Props {
  history: readonly Writing[];
  text: string;
  starter: string;
  put(text: string): void;
}

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Earlier texts to go back to. The present one is put on record when one is taken. */
export function History({ history, text, starter, put }: Props) {
  const others = history.filter((each) => each.text !== text && each.text !== starter);
  if (others.length === 0 && text === starter) return null;
  return (
    <select
      aria-label="Earlier texts"
      value=""
      onChange={(event) => {
        const chosen = event.target.value;
        put(chosen === 'starter' ? starter : others[Number(chosen)].text);
      }}
    >
      <option value="" disabled hidden>
        go back to …
      </option>
      {text !== starter && <option value="starter">the text to start with</option>}
      {others
        .map(({ text: earlier, at }, index) => (
          <option key={at} value={index}>
            {moment.format(at)}, {plural(earlier.split('\n').length, 'line')}
          </option>
        ))
        .reverse()}
    </select>
  );
}
