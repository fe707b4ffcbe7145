import { about } from 'virtual:about';
import type { ChangeEvent } from 'react';
import { download } from '../controls/download.ts';
import { needed } from '../load/load-chunk.ts';
import { inform } from '../state/notes.ts';
import { useProgress } from '../state/progress.ts';

/** Progress to hand in, to take along and to bring back. */
export function Keeping() {
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = '';
    const module = chosen && (await needed(WHAT, () => import('./bring-in.ts')));
    module?.bringIn(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  };
  return (
    <section className="keeping" aria-label="Your progress">
      <p>
        Progress is kept in this browser only. Exported, it is one file, to hand in or to take
        along.
      </p>
      <div className="row">
        <button type="button" onClick={() => void exportProgress()}>
          export
        </button>
        <label className="button">
          import
          <input
            type="file"
            accept=".swaplab,.json,application/json"
            onChange={(event) => void load(event)}
          />
        </label>
      </div>
    </section>
  );
}

const WHAT = 'Reading and writing progress';

/** Offers all that was done as a portfolio. */
async function exportProgress(): Promise<void> {
  const module = await needed(WHAT, () => import('../../lessons/portfolio.ts'));
  if (!module) return;
  const { progress } = useProgress.getState();
  const { version, commit } = about;
  const lab = { version, ...(commit && { commit }) };
  const file = module.portfolioFile(progress);
  const text = module.writePortfolio({ progress, lab, at: Date.now() });
  download(file, 'application/octet-stream', text);
  inform(`Exported as ${file}.`);
}
