import { memo } from 'react';
import { parsePlace } from '../../analysis/places.ts';
import { hex } from '../../base/hex.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { type Now, useNow } from '../state/lab.ts';
import { lookAtMemory, lookBack, type MemoryView, useMemory, viewMemory } from '../state/memory.ts';
import { MemoryList } from './MemoryList.tsx';
import { PlaceBox } from './PlaceBox.tsx';
import './memory.css';

const VIEWS: readonly [MemoryView, string, string][] = [
  ['words', 'words', 'words, who wrote them and who reads them next'],
  ['bytes', 'bytes', 'bytes, and the text that they are'],
  ['pointers', 'pointers', 'what words point at, and what stands there'],
];

/** Memory at any place, at any position. */
export default function MemoryPane() {
  const now = useNow();
  return now && <Memory now={now} />;
}

function Memory({ now: { reader, position } }: { now: Now }) {
  const { text, view, past } = useMemory();
  const asked = parsePlace(reader, text);
  const address = asked.ok ? asked.place.at(position) : 0n;
  return (
    <div className="memory-view">
      <div className="pane-bar">
        <button
          type="button"
          className="quiet"
          aria-label="back to the place before"
          title={past.length > 0 ? `back to ${past.at(-1)}` : 'back to the place before'}
          disabled={past.length === 0}
          onClick={lookBack}
        >
          ←
        </button>
        <PlaceBox key={text} reader={reader} position={position} text={text} />
        <ViewChoice view={view} />
      </div>
      {asked.ok ? (
        asked.place.follows && (
          <p className="memory-note">
            follows <code>{text}</code>, now <code>{hex(address)}</code>{' '}
            <button type="button" className="quiet" onClick={() => lookAtMemory(hex(address))}>
              stay here
            </button>
          </p>
        )
      ) : (
        <p className="memory-note" role="alert">
          {asked.problem}.
        </p>
      )}
      {asked.ok && <MemoryList reader={reader} position={position} address={Number(address)} />}
    </div>
  );
}

const ViewChoice = memo(({ view }: { view: MemoryView }) => (
  <Segmented label="View" options={VIEWS} value={view} onChange={viewMemory} />
));
