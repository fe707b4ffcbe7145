import type { TraceReader } from '../../../trace/reader.ts';
import type { Judge } from '../../judge.ts';
import { type Stretch, tell } from '../../run.ts';

export const ENDING = 'ends in a jump';

/** The first step of a stretch that is a return; undefined without one. */
function returnIn(reader: TraceReader, { from, to }: Stretch): number | undefined {
  for (let step = from; step < to; step++)
    if (reader.instruction(step)?.flow === 'return') return step;
  return undefined;
}

/** True if a stretch has no return in it and ends in an indirect jump. */
export function jumps(reader: TraceReader, stretch: Stretch): boolean {
  const last = reader.instruction(stretch.to - 1);
  return returnIn(reader, stretch) === undefined && last?.flow === 'indirect jump';
}

/** Finds fault with a switch that does not leave by a jump. */
export function judgeEnding(judge: Judge, stretch: Stretch): void {
  const { reader } = judge;
  const back = returnIn(reader, stretch);
  const last = stretch.to - 1;
  if (back !== undefined)
    judge.fail(ENDING, {
      message: `${tell(reader, back)} is a return: the return stack predicts the way back to whoever called last, which after a switch is the other context.`,
      step: back,
    });
  else if (!jumps(reader, stretch))
    judge.fail(ENDING, { message: `${tell(reader, last)} is no indirect jump.`, step: last });
}
