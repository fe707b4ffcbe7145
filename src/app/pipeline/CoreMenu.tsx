import { lazy, Suspense, useState } from 'react';
import { chooseCore, useChoice, useCore } from '../state/core.ts';

const CoreFigures = lazy(() => import('./CoreFigures.tsx'));

/** The core that cycles are modelled on, and its figures. */
export function CoreMenu() {
  const { cores, core, base: shown, problems } = useCore();
  const base = useChoice((choice) => choice.base);
  const own = useChoice(({ changes }) => Object.keys(changes).length > 0);
  const [open, setOpen] = useState(false);
  return (
    <>
      <label className="menu core">
        <span>core</span>
        <select
          value={own ? 'own' : (shown?.name ?? base)}
          onChange={(event) => event.target.value !== 'own' && chooseCore(event.target.value)}
        >
          {own && <option value="own">{core?.title}</option>}
          {cores.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        figures
      </button>
      {problems.length > 0 && (
        <span role="alert" className="error">
          {problems[0].path}: {problems[0].message}
        </span>
      )}
      {open && (
        <Suspense>
          <CoreFigures onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
