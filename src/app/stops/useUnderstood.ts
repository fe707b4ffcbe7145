import { useEffect, useState } from 'react';
import { breathe } from '../../base/breathe.ts';
import type { Run } from '../run/run.ts';
import type { Stop } from '../state/stops.ts';
import { type Understood, understand } from './understand.ts';

/** Milliseconds of looking between two breaths of the page. */
const SLICE = 8;
/** Milliseconds between two looks at what was found meanwhile. */
const NEWS = 200;

/** What stops mean in a run. Their hits are looked for as long as they are shown. */
export function useUnderstood(run: Run | undefined, stops: readonly Stop[]): Understood[] {
  const [, setNews] = useState(0);
  const understood = run ? stops.map((stop) => understand(run, stop)) : [];
  const key = stops.map(({ text }) => text).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts say what is looked for
  useEffect(() => {
    let gone = false;
    const look = async () => {
      let told = performance.now();
      for (const { search } of understood)
        while (search && !search.done) {
          search.advance(SLICE);
          await breathe();
          if (gone) return;
          if (search.done || performance.now() - told > NEWS) {
            told = performance.now();
            setNews(told);
          }
        }
    };
    void look();
    return () => {
      gone = true;
    };
  }, [run, key]);
  return understood;
}
