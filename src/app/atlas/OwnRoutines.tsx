import { useEffect } from 'react';
import { pickFiles } from '../open/pick.ts';
import { useAtlas } from '../state/atlas.ts';
import { useDrafts } from '../state/drafts.ts';
import { cancelOwn, measureOwn } from './own.ts';

/** How routines of one's own get among the rows, and what stands in the way of some. */
export function OwnRoutines() {
  const { own, measuring } = useAtlas();
  const texts = useDrafts((drafts) => drafts.texts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures what has changed among the texts
  useEffect(() => void measureOwn(), [texts]);
  const problems = Object.entries(own).flatMap(([path, { problem }]) =>
    problem ? [{ path, problem }] : [],
  );
  return (
    <>
      <button
        type="button"
        title="a routine of your own, to stand among these; or drop its file here"
        onClick={() => pickFiles()}
      >
        add yours
      </button>
      {measuring && (
        <span role="status" className="atlas-measuring">
          <progress
            aria-label={`measuring ${measuring.path}`}
            max={measuring.of || 1}
            value={measuring.of ? measuring.done : undefined}
          />{' '}
          measuring {measuring.path}{' '}
          <button type="button" onClick={() => void cancelOwn()}>
            cancel
          </button>
        </span>
      )}
      {problems.map(({ path, problem }) => (
        <span key={path} className="atlas-problem" role="status">
          {problem.includes(path) ? problem : `${path}: ${problem}`}
        </span>
      ))}
    </>
  );
}
