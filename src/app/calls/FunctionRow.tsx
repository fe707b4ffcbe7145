import { memo, type ReactNode } from 'react';
import { count } from '../../base/count.ts';
import { type Reach, useFocusRow } from '../controls/RowList.tsx';
import { jumpTo } from '../state/lab.ts';

interface Props extends Reach {
  name: string;
  address: number;
  /** The function that it is a label in, or nothing. */
  within: string;
  /** `co.c:12`, or nothing. */
  place: string;
  /** How often it was executed; nothing if never. */
  times: string;
  /** Positions at which it is the next to execute, or -1: the first and the last, and seen from here. */
  first: number;
  last: number;
  before: number;
  next: number;
}

/** A function or a label, and the steps at which control was there. */
export const FunctionRow = memo(function FunctionRow(props: Props) {
  const { name, address, within, place, times, first, last, before, next } = props;
  const { reachable, focused } = props;
  const row = useFocusRow(focused);
  const step = (to: number, what: string, text: ReactNode) =>
    to >= 0 && (
      <button
        type="button"
        tabIndex={-1}
        title={`${what}: step ${to}`}
        aria-label={`${name}, ${what}: step ${to}`}
        onClick={() => jumpTo(to)}
      >
        {text}
      </button>
    );
  return (
    <tr ref={row} data-current={reachable || undefined} data-never={times === '' || undefined}>
      <th scope="row">
        <button
          type="button"
          title={`${within ? `${name}, in ${within}` : name}: show its code`}
          data-points={address}
          tabIndex={reachable ? 0 : -1}
        >
          {within && <span className="quiet">{within} › </span>}
          {name}
        </button>
      </th>
      <td className="place">{place}</td>
      <td className="by">{times}</td>
      <td className="by">{step(first, 'the first time', count(first))}</td>
      <td className="by">{step(last, 'the last time', count(last))}</td>
      <td className="by">
        {step(before, 'the time before', '◂')}
        {step(next, 'the next time', '▸')}
      </td>
    </tr>
  );
});
