import type { Dispatch, SetStateAction } from 'react';

/** The part of a run that the timeline shows: positions from `from` to `to`, which need not be whole. */
export interface View {
  from: number;
  to: number;
}

/** Changes the part that is shown, by what it was before. */
export type SetView = Dispatch<SetStateAction<View>>;

/** How much closer a key or a button brings the run. */
export const CLOSER = 1.6;

/** Steps that are shown at least. */
const FEWEST = 8;

/** The whole of a run. */
export const whole = (steps: number): View => ({ from: 0, to: Math.max(1, steps) });

/** True if there is more of the run than is shown. */
export const isZoomed = ({ from, to }: View, steps: number): boolean => to - from < steps;

/** So many steps from `from` on, within the run. */
function within(from: number, length: number, steps: number): View {
  const all = Math.max(1, steps);
  const long = Math.min(all, Math.max(Math.min(FEWEST, all), length));
  const start = Math.max(0, Math.min(all - long, from));
  return { from: start, to: start + long };
}

/** A view so many times closer; what is at `at`, a position, stays where it is. */
export function zoomed({ from, to }: View, factor: number, at: number, steps: number): View {
  const length = Math.max(Math.min(FEWEST, steps), (to - from) / factor);
  const share = (at - from) / (to - from);
  return within(at - share * length, length, steps);
}

/** A view moved by so many steps. */
export const panned = ({ from, to }: View, by: number, steps: number): View =>
  within(from + by, to - from, steps);

/** The view with a position in it: the same one if it is there, else moved so that there is room before and behind it. */
export function revealing(view: View, position: number, steps: number): View {
  const { from, to } = view;
  if (position >= from && position <= to) return view;
  const margin = (to - from) / 8;
  return within(
    position < from ? position - margin : position + margin - (to - from),
    to - from,
    steps,
  );
}
