import { useEffect, useState } from 'react';
import { sentence } from '../../analysis/words/sentence.ts';
import { plural } from '../../base/count.ts';
import { largerBudget, MOST_STEPS, recordMore } from '../run/recording.ts';
import { openingOf, type Run, summaryOf } from '../run/run.ts';
import { useHold } from '../state/hold.ts';
import { type Now, useNow } from '../state/lab.ts';
import { useSyntax } from '../state/settings.ts';
import { StoppedBy, useStoppedBy } from '../stops/StoppedBy.tsx';
import { HeldNote } from './HeldNote.tsx';
import { RunOrigin } from './RunOrigin.tsx';

/** A screen reader hears the sentence that a walk comes to rest at, not those it passes. */
const REST = 500;

const HELD = 'The run is held here until you have said what comes next.';

/** What the last step did, in words; at the start and where it opens what the run is about, at the end how it ended. */
export function Sentence() {
  const now = useNow();
  const syntax = useSyntax();
  const text = now ? sentenceAt(now, syntax) : '';
  const stopped = useStoppedBy();
  const held = useHold(({ hold }) => hold !== undefined && hold.held === now?.run);
  const atEnd = now?.position === now?.reader.trace.steps && !held;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than its room it is scrolled by keys
    <section className="sentence" aria-label="What happened" tabIndex={0}>
      <RunOrigin />
      <HeldNote />
      <StoppedBy />
      <p>
        {text}
        {now && atEnd && <End run={now.run} />}
      </p>
      <Announcement
        text={[
          held && HELD,
          stopped && `Stopped by ${stopped}.`,
          text,
          now && atEnd && endOf(now.run),
        ]
          .filter(Boolean)
          .join(' ')}
      />
    </section>
  );
}

function sentenceAt({ run, reader, position }: Now, syntax: 'att' | 'intel'): string {
  const before = openingOf(run);
  if (position > 0 && !run.origin && position === before)
    return `${summaryOf(run)} Your code begins here, after ${plural(before, 'step')} of start-up code.`;
  if (position > 0) return sentence(reader, position - 1, syntax);
  return run.origin?.kind === 'fork'
    ? `Forked at step ${run.origin.position} with ${run.origin.change}.`
    : summaryOf(run);
}

const endOf = ({ reader }: Run) => sentence(reader, reader.trace.steps);

function End({ run }: { run: Run }) {
  const { outcome } = run.reader.trace;
  return (
    <>
      {' '}
      <strong className="end" data-outcome={outcome.kind}>
        {endOf(run)}
      </strong>
      {(outcome.kind === 'budget used up' || outcome.kind === 'cancelled') && <More run={run} />}
    </>
  );
}

/** The same run with a larger budget, up to the most that a tab can hold. */
function More({ run }: { run: Run }) {
  if (run.reader.trace.steps >= MOST_STEPS)
    return ` ${plural(MOST_STEPS, 'step')} are the most that the page records.`;
  const budget = largerBudget(run);
  return (
    <>
      {' '}
      <button type="button" onClick={() => void recordMore()}>
        Record {budget === MOST_STEPS && 'at most '}
        {plural(budget, 'step')}
      </button>
    </>
  );
}

function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="unseen" aria-live="polite">
      {said}
    </div>
  );
}
