import { describeCall } from '../../analysis/system-call.ts';
import { signalNames } from '../../machine/signals.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { effectsAt } from '../store/effects.ts';
import { goTo, useLab } from '../store/lab.ts';

/** The kernel's side: signal mask, system calls, console. */
export function Kernel() {
  const run = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  if (!run) return null;
  const { reader } = run;
  const made = reader.callsBefore(position);
  const calls = reader.trace.calls.slice(Math.max(0, made - SHOWN), made).reverse();
  const names = signalNames(reader.mask(position));
  const output = reader.output(position);
  const now = effectsAt(reader, position).step === reader.lastCall(position)?.step && made > 0;
  return (
    <div className="kernel">
      <h3>Blocked signals</h3>
      <p className="mask" data-mark={now && changedMask(reader, made) ? 'written' : undefined}>
        {names.length > 0 ? names.map((name) => <code key={name}>{name}</code>) : 'none'}
      </p>
      <h3>
        System calls{' '}
        <span className="quiet">
          {made} of {reader.trace.calls.length}
        </span>
      </h3>
      {made === 0 && <p className="empty">None yet.</p>}
      <ol className="calls">
        {calls.map((call, i) => (
          <li key={call.step} data-mark={now && i === 0 ? 'written' : undefined}>
            <button type="button" className="quiet" onClick={() => goTo(call.step + 1)}>
              step {call.step}
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

function changedMask(reader: TraceReader, made: number): boolean {
  const { calls, initialMask } = reader.trace;
  return calls[made - 1].mask !== (calls[made - 2]?.mask ?? initialMask);
}
