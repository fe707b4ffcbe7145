import { type ChangeEvent, useState } from 'react';
import { mergeProgress } from '../../lessons/progress.ts';
import { needed } from '../load/load-chunk.ts';
import { changeProgress, useProgress } from '../state/progress.ts';

const file = () =>
  needed('Reading and writing progress', () => import('../../lessons/progress-file.ts'));

/** Progress to take along and to bring back. */
export function Keeping() {
  const [said, setSaid] = useState('');
  const save = async () => {
    const module = await file();
    if (!module) return;
    const text = module.writeProgress(useProgress.getState().progress);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'swaplab-progress.json';
    link.click();
    URL.revokeObjectURL(link.href);
    setSaid('Exported.');
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = '';
    const module = chosen && (await file());
    if (!module) return;
    const read = module.readProgress(await chosen.text());
    if (read.ok) changeProgress((progress) => mergeProgress(progress, read.progress));
    setSaid(
      read.ok
        ? `Imported ${chosen.name}; nothing that was here is lost.`
        : `${chosen.name}: ${read.message}. Nothing was changed.`,
    );
  };
  return (
    <section className="keeping" aria-label="Your progress">
      <p>Progress is kept in this browser only.</p>
      <div className="row">
        <button type="button" onClick={() => void save()}>
          export
        </button>
        <label className="button">
          import
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => void load(event)}
          />
        </label>
        <span aria-live="polite">{said}</span>
      </div>
    </section>
  );
}
