import { describeUnanswered, unanswered } from '../../analysis/unanswered.ts';
import { describeCall } from '../../analysis/words/system-call.ts';
import { signalNames } from '../../machine/kernel/signals.ts';
import { SYSTEM_CALLS } from '../../machine/kernel/system-calls.ts';
import { MarkGlyph } from '../format/MarkGlyph.tsx';
import { stepNumber } from '../format/number.ts';
import { effectsAt, type Mark } from '../run/effects.ts';
import { jumpTo, useNow } from '../state/lab.ts';
import { Signals } from './Signals.tsx';
import './kernel.css';

/** The kernel's side: signals, system calls, console. */
export default function Kernel() {
  const now = useNow();
  if (!now) return null;
  const { reader, position } = now;
  const made = reader.callsBefore(position);
  const calls = reader.trace.calls.slice(Math.max(0, made - SHOWN), made).reverse();
  const output = reader.output(position);
  const call = reader.lastCall(position);
  const step = effectsAt(reader, position).step ?? -1;
  const fresh = call !== undefined && step === call.step;
  const [before, after] = [reader.mask(Math.max(0, step)), reader.mask(position)];
  const told = before !== after || (fresh && call.number === SYSTEM_CALLS.rt_sigprocmask.number);
  return (
    <div className="kernel">
      <h3>Blocked signals</h3>
      {told ? (
        <dl className="mask-change">
          <dt>before</dt>
          <dd>
            <Mask bits={before} other={after} mark="read" />
          </dd>
          <dt>after</dt>
          <dd>
            <Mask bits={after} other={before} mark="written" />
          </dd>
        </dl>
      ) : (
        <Mask bits={after} other={after} mark="" />
      )}
      <Signals reader={reader} position={position} />
      <h3>
        System calls{' '}
        <span className="quiet">
          {made} of {reader.trace.calls.length}
        </span>
      </h3>
      {unanswered(reader).map((each) => (
        <p key={each.name} className="lacking">
          The lab's kernel lacks {describeUnanswered(each)}.{' '}
          <button type="button" className="quiet" onClick={() => jumpTo(stepNumber(each.step))}>
            step {stepNumber(each.step)}
          </button>
        </p>
      ))}
      {made === 0 && <p className="empty">None yet.</p>}
      <ol className="calls">
        {calls.map((call, i) => (
          <li key={call.step} data-mark={fresh && i === 0 ? 'written' : undefined}>
            <button type="button" className="quiet" onClick={() => jumpTo(stepNumber(call.step))}>
              step {stepNumber(call.step)}
            </button>
            <code>{describeCall(reader, call)}</code>
          </li>
        ))}
      </ol>
      <h3>Console</h3>
      {output ? <pre className="console">{output}</pre> : <p className="empty">Nothing written.</p>}
    </div>
  );
}

/** Calls listed. */
const SHOWN = 12;

/** The signals in a set; those that are not in the `other` one are marked. */
function Mask({ bits, other, mark }: { bits: bigint; other: bigint; mark: Mark }) {
  const alone = signalNames(bits & ~other);
  const names = signalNames(bits);
  return (
    <span className="mask">
      {names.map((name) => (
        <code key={name} data-mark={(alone.includes(name) && mark) || undefined}>
          {alone.includes(name) && <MarkGlyph mark={mark} />}
          {name}
        </code>
      ))}
      {names.length === 0 && 'none'}
    </span>
  );
}
