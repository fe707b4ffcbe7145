import { findPlace } from '../../lessons/place.ts';
import type { JudgedQuestion } from '../../lessons/question.ts';
import { holdAt } from '../run/hold.ts';
import { highlight } from '../state/highlight.ts';
import type { Hold } from '../state/hold.ts';
import { tell } from '../state/lab.ts';
import { bringForward } from '../state/reading.ts';
import { run } from './perform.ts';

/** Goes to where a question asks for a prediction, and holds the run there. */
export async function predict(
  { scenario, predict }: JudgedQuestion,
  more: Pick<Hold, 'by' | 'skip'>,
): Promise<void> {
  const found = predict && (await run(scenario));
  if (!found) return;
  const stop = findPlace(found.reader, predict.stop);
  const shows = findPlace(found.reader, predict.shows);
  if (!stop.ok || !shows.ok) {
    const [problem] = [stop, shows].flatMap((each) => (each.ok ? [] : [each.message]));
    tell(`The lesson's place is not there: ${problem}.`);
    return;
  }
  highlight({});
  bringForward('lab');
  holdAt(found, stop.position, { ...more, shows: shows.position });
}
