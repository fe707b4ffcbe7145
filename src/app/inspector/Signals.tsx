import {
  alternateStackText,
  comingTexts,
  dispositionTexts,
  pendingTexts,
} from '../../analysis/words/signal/state.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { AddressLink } from '../format/AddressLink.tsx';
import { askForSignal } from '../state/signal.ts';

interface Props {
  reader: TraceReader;
  position: number;
}

/** What the kernel keeps about signals, besides the mask. */
export function Signals({ reader, position }: Props) {
  const dispositions = dispositionTexts(reader, position);
  const stack = alternateStackText(reader, position);
  const [start] = reader.process(position).alternateStack;
  return (
    <>
      <h3>Pending signals</h3>
      <List label="Pending signals" texts={pendingTexts(reader, position)} none="none" />
      <h3>What is done about signals</h3>
      {dispositions.length > 0 ? (
        <dl className="dispositions">
          {dispositions.map(({ signal, text, handler }) => (
            <div key={signal}>
              <dt>{signal}</dt>
              <dd>
                {handler === undefined ? text : <AddressLink address={handler}>{text}</AddressLink>}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="empty">No handler, nothing ignored: the default for all.</p>
      )}
      <h3>Alternate stack</h3>
      <p className="empty">
        {stack && start > 0n ? (
          <AddressLink address={Number(start)}>{stack}</AddressLink>
        ) : (
          (stack ?? 'none')
        )}
      </p>
      <h3>Signals to come</h3>
      <List
        label="Signals to come"
        texts={comingTexts(reader, position)}
        none="none: no timer runs, none from outside"
      />
      <p>
        <button type="button" onClick={askForSignal}>
          a signal arrives here…
        </button>
      </p>
    </>
  );
}

function List({ label, texts, none }: { label: string; texts: readonly string[]; none: string }) {
  if (texts.length === 0) return <p className="empty">{none}</p>;
  return (
    <ul className="signals" aria-label={label}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
