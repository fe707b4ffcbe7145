import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { count } from '../../base/count.ts';
import { messageOf } from '../../base/error.ts';
import { readCore } from '../../timing/cores/core.ts';
import { estimates, type FigureRow, figuresOf } from '../../timing/cores/figures.ts';
import { changed, difference } from '../cores/core-changes.ts';
import { isLinked } from '../link/core-link.ts';
import { changeCore, useChoice, useCore } from '../state/core.ts';
import { CoreActions } from './CoreActions.tsx';
import { Figures } from './Figures.tsx';
import { Forms } from './Forms.tsx';
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
      <CoreActions
        filter={filter}
        onFilter={setFilter}
        onLoad={(text) => {
          const result = readJson(text);
          setProblems(result.ok ? [] : result.problems);
          if (result.ok) changeCore(difference(base, result.core));
        }}
        onReset={() => {
          setProblems([]);
          changeCore({});
        }}
      />
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
      <Figures rows={shown} sources={sources} change={change} />
      <Forms filter={wanted} />
    </dialog>,
    document.body,
  );
}

function readJson(text: string): ReturnType<typeof readCore> {
  try {
    return readCore(JSON.parse(text));
  } catch (error) {
    return { ok: false, problems: [{ path: 'the file', message: messageOf(error) }] };
  }
}
