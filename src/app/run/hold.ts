import { buildHistory } from '../../trace/history.ts';
import { prefix } from '../../trace/prefix.ts';
import { type Hold, setHold, useHold } from '../state/hold.ts';
import { showRun, standBeside, useLab } from '../state/lab.ts';
import { makeRun, type Run } from './run.ts';

/** Shows a run up to a position and no further, until it is released: panes have nothing of what comes after. */
export function holdAt(
  run: Run,
  position: number,
  more: Pick<Hold, 'by' | 'shows' | 'skip'>,
): void {
  const part = prefix(run.reader.trace, position);
  const held = makeRun(part, buildHistory(part), run);
  setHold({ ...more, whole: run, held });
  const { beside } = useLab.getState();
  standBeside(beside);
  showRun(held, position);
}

/** Lets the run go on: to what was asked for, or where one stands. */
export function release(to: 'what was asked' | 'here'): void {
  const { hold } = useHold.getState();
  if (!hold) return;
  const { whole, held, shows } = hold;
  setHold(undefined);
  const { run, beside, position } = useLab.getState();
  if (beside === held) standBeside(whole);
  if (to === 'what was asked') showRun(whole, shows);
  else if (run === held) showRun(whole, position);
}
