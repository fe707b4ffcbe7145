import { useId } from 'react';
import { noteWritten } from '../../lessons/progress.ts';
import type { ExplainQuestion } from '../../lessons/question.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { Text } from './Text.tsx';

/** A question to be answered in one's own words: kept as it is written, for a teacher to read. */
export function ExplainBox({ question, slug }: { question: ExplainQuestion; slug: string }) {
  const { id, ask } = question;
  const text = useProgress(({ progress }) => progress.lessons[slug]?.written?.[id]?.text ?? '');
  const label = useId();
  const done = text.trim() !== '';
  return (
    <section className="question" aria-labelledby={label} data-solved={done || undefined}>
      <p id={label} className="ask">
        <span className="tick">{done ? '✓' : '?'}</span>
        <span className="unseen">{done ? 'written: ' : 'question: '}</span>
        <Text pieces={ask} />
      </p>
      <textarea
        aria-labelledby={label}
        rows={4}
        value={text}
        onChange={({ target }) =>
          changeProgress((all) =>
            noteWritten(all, slug, id, { text: target.value, at: Date.now() }),
          )
        }
      />
      <p className="reply quiet">
        In your own words. Kept as you write; nobody judges it here, and your teacher reads it if
        you hand it in.
      </p>
    </section>
  );
}
