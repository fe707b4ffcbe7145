import { plural } from '../../base/count.ts';
import { nameOf } from '../../lessons/progress.ts';
import { changeProgress, useProgress } from '../state/progress.ts';

/** Who the student is, if they say so: for the portfolio, and for exercises that have a variant for each name. */
export function NameField() {
  const written = useProgress(({ progress }) => progress.name?.text ?? '');
  const others = useProgress(({ progress }) => {
    const name = nameOf(progress);
    return Object.values(progress.exercises).filter(({ seed = '' }) => seed !== name).length;
  });
  const change = (text: string) =>
    changeProgress((progress) => ({ ...progress, name: { text, at: Date.now() } }));
  return (
    <div className="name-field">
      <label>
        Your name, for the teacher; optional{' '}
        <input
          value={written}
          maxLength={100}
          autoComplete="name"
          onChange={({ target }) => change(target.value)}
        />
      </label>
      {others > 0 && written.trim() !== '' && (
        <p className="quiet" role="status">
          {plural(others, 'exercise')} begun under another name, or none: what you wrote stays, and
          is still about the text that you began with.
        </p>
      )}
    </div>
  );
}
