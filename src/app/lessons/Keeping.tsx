import type { ChangeEvent } from 'react';
import { needed } from '../load/load-chunk.ts';
import { useCourses } from '../state/course.ts';
import { exportProgress } from './export-progress.ts';
import { Forget } from './Forget.tsx';
import { NameField } from './NameField.tsx';

/** Progress to hand in, to take along, to bring back and to forget. */
export function Keeping() {
  const own = useCourses((courses) => courses.own);
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    target.value = '';
    const module = chosen && (await needed('What reads progress', () => import('./bring-in.ts')));
    module?.bringIn(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  };
  return (
    <section className="keeping" aria-label="Your progress">
      <p>
        Progress is kept in this browser only. Exported, it is one file, to hand in or to take
        along.
      </p>
      <NameField />
      <div className="row">
        {own && (
          <button type="button" onClick={() => void exportProgress(own.name)}>
            export {own.title}
          </button>
        )}
        <button type="button" onClick={() => void exportProgress()}>
          export{own && ' the other course'}
        </button>
        <label className="button">
          import
          <input
            type="file"
            accept=".swaplab,.json,application/json"
            onChange={(event) => void load(event)}
          />
        </label>
        <span className="spring" />
        <Forget />
      </div>
    </section>
  );
}
