import { type ChangeEvent, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { count } from '../../base/count.ts';
import { estimates, readCore } from '../../timing/cores/core.ts';
import { type FigureRow, figuresOf } from '../../timing/cores/figures.ts';
import { changed, difference } from '../cores/core-changes.ts';
import { download } from '../experiments/download.ts';
import { isLinked } from '../link/core-link.ts';
import { changeCore, useChoice, useCore } from '../state/core.ts';
import './core.css';

type Problems = readonly { path: string; message: string }[];

/** All figures of the chosen core, with where they come from, to look at and to change. */
export default function CoreFigures({ onClose }: { onClose: () => void }) {
  const { core, base } = useCore();
  const changes = useChoice((choice) => choice.changes);
  const [filter, setFilter] = useState('');
  const [problems, setProblems] = useState<Problems>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = useMemo(() => (core ? figuresOf(core) : []), [core]);
  if (!core || !base) return null;
  const wanted = filter.toLowerCase();
  const shown = rows.filter(({ part, name, path }) =>
    `${part} ${name} ${path}`.toLowerCase().includes(wanted),
  );

  /** Takes a value if the core with it is one. */
  const change = (path: string, value: FigureRow['value']) => {
    const { [path]: _, ...others } = changes;
    const before = figuresOf(base).find((row) => row.path === path)?.value;
    const next = value === before ? others : { ...others, [path]: value };
    const result = changed(base, next);
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) changeCore(next);
    return result.ok;
  };
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const result = readJson(await file.text());
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) changeCore(difference(base, result.core));
  };
  const guessed = estimates(core).length;
  const sources = Object.values(core.sources);
  // Apart from the heading or the table that its button stands in.
  return createPortal(
    <dialog ref={dialog} className="core-figures" aria-labelledby="core-title" onClose={onClose}>
      <form method="dialog">
        <h2 id="core-title">{core.title}</h2>
        <button type="submit" className="quiet" aria-label="close">
          ✕
        </button>
      </form>
      <p>
        {core.cpu}. {core.basis} {count(guessed)} figures are estimates, marked ≈.
      </p>
      <details open>
        <summary>sources</summary>
        <ol>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
      </details>
      <p className="core-actions">
        <label>
          find{' '}
          <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
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
        {Object.keys(changes).length > 0 && (
          <button
            type="button"
            onClick={() => {
              setProblems([]);
              changeCore({});
            }}
          >
            as shipped
          </button>
        )}
      </p>
      {problems.length > 0 && (
        <ul role="alert" className="error">
          {problems.map(({ path, message }) => (
            <li key={path}>
              <code>{path}</code>: {message}
            </li>
          ))}
        </ul>
      )}
      {!isLinked() && (
        <p className="quiet">Too much is changed for a link: send the JSON instead.</p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">figure</th>
            <th scope="col">value</th>
            <th scope="col">unit</th>
            <th scope="col">source</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Figure
              key={`${row.path} ${row.value}`}
              row={row}
              number={sources.indexOf(row.source) + 1}
              change={change}
            />
          ))}
        </tbody>
      </table>
      <Forms filter={wanted} />
    </dialog>,
    document.body,
  );
}

function readJson(text: string): ReturnType<typeof readCore> {
  try {
    return readCore(JSON.parse(text));
  } catch (error) {
    return { ok: false, problems: [{ path: 'the file', message: (error as Error).message }] };
  }
}

interface FigureProps {
  row: FigureRow;
  /** Of its source. */
  number: number;
  change(path: string, value: FigureRow['value']): boolean;
}

function Figure({ row, number, change }: FigureProps) {
  const { path, part, name, value, unit, source, estimate } = row;
  const [wrong, setWrong] = useState(false);
  const take = (text: string) => {
    const next = typeof value === 'boolean' ? text === 'true' : Number(text);
    setWrong(text.trim() === '' || !change(path, next));
  };
  const label = `${part}: ${name}`;
  return (
    <tr>
      <th scope="row">
        {part !== name && <span className="quiet">{part}</span>} {name}
      </th>
      <td>
        {estimate && <abbr title="an estimate">≈ </abbr>}
        {typeof value === 'number' && (
          <input
            aria-label={label}
            aria-invalid={wrong}
            inputMode="decimal"
            defaultValue={value}
            onBlur={(event) => Number(event.target.value) !== value && take(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              take(event.currentTarget.value);
            }}
          />
        )}
        {typeof value === 'boolean' && (
          <select aria-label={label} value={String(value)} onChange={(e) => take(e.target.value)}>
            <option value="true">yes</option>
            <option value="false">no</option>
          </select>
        )}
        {typeof value === 'string' && value}
      </td>
      <td className="quiet">{unit}</td>
      <td className="quiet">
        <Source number={number} text={source} estimate={estimate} />
      </td>
    </tr>
  );
}

interface SourceProps {
  number: number;
  text: string;
  estimate: boolean;
}

/** Where a figure comes from, by the number in the list of sources. */
function Source({ number, text, estimate }: SourceProps) {
  return (
    <span title={text}>
      {estimate && 'estimated from '}
      {number}
    </span>
  );
}

/** What instructions cost; to be changed in the JSON. */
function Forms({ filter }: { filter: string }) {
  const core = useCore((loaded) => loaded.core);
  if (!core) return null;
  const keys = Object.keys(core.sources);
  const shown = core.forms.filter(({ of }) => of.some((form) => form.includes(filter)));
  return (
    <details>
      <summary>instructions: {count(shown.length)} groups</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">forms</th>
            <th scope="col">micro-ops</th>
            <th scope="col">latency</th>
            <th scope="col">source</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ of, uops, latency, source, estimate }) => (
            <tr key={of.join()}>
              <th scope="row">{of.join('; ')}</th>
              <td>{uops.join(' ') || '–'}</td>
              <td>{estimate ? `≈ ${latency}` : latency}</td>
              <td className="quiet">
                <Source
                  number={keys.indexOf(source) + 1}
                  text={core.sources[source]}
                  estimate={estimate === true}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
