import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** `#cells=900&changed=40`: how many cells there are, and how many of them a step changes. None is an empty page. */
const query = new URLSearchParams(location.hash.slice(1));
const CELLS = Number(query.get('cells'));
const CHANGED = Number(query.get('changed'));

const Cell = memo(({ value }: { value: number }) => <td>{value}</td>);

const ROW = 10;

/** The least that a page can do for a step: a position, and cells of which some show it. */
function Yardstick() {
  const [position, setPosition] = useState(500_000);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 's') setPosition((now) => now + 1);
      if (key === 'b') setPosition((now) => now - 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const rows = Array.from({ length: Math.ceil(CELLS / ROW) }, (_, row) => row);
  const columns = Array.from({ length: ROW }, (_, column) => column);
  return (
    <>
      <label className="step-field">
        step <input value={position} readOnly />
      </label>
      <button type="button" data-move="step" onClick={() => setPosition((now) => now + 1)}>
        step
      </button>
      <button type="button" data-move="back" onClick={() => setPosition((now) => now - 1)}>
        back
      </button>
      <div
        className="track source-row"
        data-next
        onPointerMove={({ clientX }) => {
          requestAnimationFrame(() => flushSync(() => setPosition(Math.round(clientX * 1000))));
        }}
      >
        track
      </div>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column) => {
                const cell = row * ROW + column;
                return <Cell key={cell} value={cell < CHANGED ? position + cell : cell} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Yardstick />);
