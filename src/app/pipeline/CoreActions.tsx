import type { ChangeEvent } from 'react';
import { download } from '../controls/download.ts';
import { useChoice, useCore } from '../state/core.ts';

interface Props {
  /** What figures are looked for by. */
  filter: string;
  onFilter(filter: string): void;
  /** A file's text, maybe no core. */
  onLoad(text: string): void;
  onReset(): void;
}

/** What can be done with the chosen core: find a figure, save and load it, take it as it ships. */
export function CoreActions({ filter, onFilter, onLoad, onReset }: Props) {
  const core = useCore((loaded) => loaded.core);
  const changed = useChoice(({ changes }) => Object.keys(changes).length > 0);
  if (!core) return null;
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) onLoad(await file.text());
  };
  return (
    <p className="core-actions">
      <label>
        find{' '}
        <input type="search" value={filter} onChange={(event) => onFilter(event.target.value)} />
      </label>
      <button
        type="button"
        onClick={() =>
          download(`${core.name}.json`, 'application/json', `${JSON.stringify(core, null, 1)}\n`)
        }
      >
        save as JSON
      </button>
      <label className="load">
        load JSON
        <input
          className="unseen"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void load(event)}
        />
      </label>
      {changed && (
        <button type="button" onClick={onReset}>
          as shipped
        </button>
      )}
    </p>
  );
}
