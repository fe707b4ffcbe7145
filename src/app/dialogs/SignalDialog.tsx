import { useEffect, useRef, useState } from 'react';
import { signalOutlook } from '../../analysis/words/signal/outlook.ts';
import { SIGNAL_NAMES, signalNumber } from '../../machine/kernel/signals.ts';
import { fork } from '../../trace/fork.ts';
import { forkRun } from '../run/recording.ts';
import { type Now, useNow } from '../state/lab.ts';
import { askNoMore, useSignalQuestion } from '../state/signal.ts';
import './signal.css';

/** Asks for a signal that is to arrive at the position shown, and makes a fork with it. */
export function SignalDialog() {
  const asked = useSignalQuestion((question) => question.asked);
  const now = useNow();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asked) dialog.current?.showModal();
  }, [asked]);
  return (
    <dialog
      ref={dialog}
      className="signal"
      aria-labelledby="signal-title"
      closedby="any"
      onClose={askNoMore}
    >
      {asked && now && <Question now={now} close={() => dialog.current?.close()} />}
    </dialog>
  );
}

function Question({ now: { reader, position }, close }: { now: Now; close: () => void }) {
  const [signal, setSignal] = useState(signalNumber('ALRM') ?? 0);
  const attempt = fork(reader, position, { signal });
  const submit = () => {
    close();
    void forkRun(position, { signal });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="signal-title">A signal arrives at step {position}</h2>
      <label>
        signal{' '}
        <select
          value={signal}
          aria-describedby="signal-outlook"
          onChange={(event) => setSignal(Number(event.target.value))}
        >
          {SIGNAL_NAMES.map((name, i) => (
            <option key={name} value={i + 1}>
              SIG{name}
            </option>
          ))}
        </select>
      </label>
      <p id="signal-outlook" aria-live="polite">
        {attempt.ok ? signalOutlook(reader, signal, position) : `No fork here: ${attempt.message}.`}
      </p>
      <p className="buttons">
        <button type="submit" disabled={!attempt.ok}>
          fork here
        </button>
        <button type="button" onClick={close}>
          cancel
        </button>
      </p>
    </form>
  );
}
