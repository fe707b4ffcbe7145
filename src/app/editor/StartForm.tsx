import { parseComings } from '../../machine/scenarios/coming.ts';
import { readFrom, startWith, useStarts } from '../state/starts.ts';

/** What a program is started with: the words behind its name, signals that come from outside, and what it reads. */
export function StartForm({ path, run }: { path: string; run: () => void }) {
  const { line = '', input = '', signals = '' } = useStarts(({ typed }) => typed[path]) ?? {};
  const file = useStarts(({ files }) => files[path]);
  const parsed = parseComings(signals);
  const pick = () => {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.onchange = async () => {
      const [chosen] = chooser.files ?? [];
      if (!chosen) return;
      readFrom(path, { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
    };
    chooser.click();
  };
  return (
    <form
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <label>
        arguments
        <input
          type="text"
          spellCheck={false}
          value={line}
          placeholder="none; quotes as in a shell"
          onChange={(event) => startWith(path, { line: event.target.value })}
        />
      </label>
      <label>
        signals
        <input
          type="text"
          spellCheck={false}
          value={signals}
          placeholder="none; ALRM@1200, USR1/500"
          aria-invalid={!parsed.ok}
          aria-describedby="start-signals"
          onChange={(event) => startWith(path, { signals: event.target.value })}
        />
        <small id="start-signals" className="quiet" role="status">
          {parsed.ok ? '' : parsed.message}
        </small>
      </label>
      <label>
        standard input
        <textarea
          rows={3}
          spellCheck={false}
          disabled={file !== undefined}
          value={file ? '' : input}
          placeholder={file ? `${file.name}, ${file.bytes.length} bytes` : 'empty'}
          onChange={(event) => startWith(path, { input: event.target.value })}
        />
      </label>
      {file ? (
        <button type="button" onClick={() => readFrom(path, undefined)}>
          no longer from {file.name}
        </button>
      ) : (
        <button type="button" onClick={pick}>
          from a file…
        </button>
      )}
    </form>
  );
}
