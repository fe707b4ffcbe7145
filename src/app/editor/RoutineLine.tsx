import { ask, useAsked } from '../state/asked.ts';

/** Which function of a file switches, and how it is called: as seen, or as a person says. */
export function RoutineLine({ path }: { path: string }) {
  const seen = useAsked((routines) => routines.seen[path]);
  const asked = useAsked((routines) => routines.asked[path]);
  if (!seen) return null;
  const { offers, called } = seen;
  const shape = offers.find(({ symbol }) => symbol === asked?.symbol)?.shape ?? called?.shape;
  return (
    <div className="pane-bar routine-line">
      {offers.length === 0 ? (
        <label>
          switches by{' '}
          <input
            type="text"
            size={16}
            spellCheck={false}
            value={asked?.symbol ?? ''}
            placeholder="none seen to switch"
            onChange={(event) => ask(path, { symbol: event.target.value })}
          />
        </label>
      ) : (
        <label>
          switches by{' '}
          <select
            value={asked?.symbol ?? called?.symbol ?? ''}
            onChange={(event) => ask(path, { symbol: event.target.value })}
          >
            {!called && !asked?.symbol && <option value="">which?</option>}
            {offers.map(({ symbol }) => (
              <option key={symbol} value={symbol}>
                {symbol}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="spring">
        called so{' '}
        <input
          type="text"
          spellCheck={false}
          value={asked?.shape ?? ''}
          placeholder={shape ?? 'saves into rdi, resumes from rsi'}
          title={shape}
          onChange={(event) => ask(path, { shape: event.target.value })}
        />
      </label>
    </div>
  );
}
