import { memo, useEffect, useRef } from 'react';
import { count } from '../../base/count.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { useChoose } from '../state/chosen.ts';
import { useJump } from '../state/lab.ts';
import type { Facts } from './arrange.ts';

interface Props extends Facts {
  /** Its place in the list. */
  row: number;
  /** It has a lane now. */
  shown: boolean;
  chosen: boolean;
  /** By Tab; the others by arrow keys. */
  reachable: boolean;
  /** Arrow keys have led here. */
  focused: boolean;
}

/** One context of many. */
export const OverviewRow = memo(function OverviewRow(props: Props) {
  const { context, name, state, used, last, next, row, shown, chosen, reachable, focused } = props;
  const choose = useChoose();
  const tabIndex = reachable ? 0 : -1;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A row that was scrolled away took the focus with it; elsewhere it is left alone.
    const { activeElement } = document;
    const list = button.current?.closest('.overview');
    if (focused && (activeElement === document.body || list?.contains(activeElement)))
      button.current?.focus();
  }, [focused]);
  return (
    <tr
      data-context={context}
      data-running={state === 'running' || undefined}
      data-over={state === 'ended' || undefined}
      data-shown={shown || undefined}
      aria-rowindex={row + 2}
      style={coloured(contextColour(context))}
    >
      <th scope="row">
        <button
          ref={button}
          type="button"
          className="context-name"
          aria-pressed={chosen}
          title={chosen ? 'Let its lane go' : 'Keep its lane in view'}
          tabIndex={tabIndex}
          onClick={() => choose(context)}
        >
          {name}
        </button>
      </th>
      <td>{state === 'running' ? '▶ running' : state}</td>
      <td className="number">{used < 0 ? '' : count(used)}</td>
      <td className="number">
        <StepButton to={last} label={`${name} ran last: step`} tabIndex={tabIndex} />
      </td>
      <td className="number">
        <StepButton to={next} label={`${name} runs next: step`} tabIndex={tabIndex} />
      </td>
    </tr>
  );
});

function StepButton({ to, label, tabIndex }: { to: number; label: string; tabIndex: number }) {
  const jump = useJump();
  if (to < 0) return null;
  return (
    <button
      type="button"
      aria-label={`${label} ${to}`}
      tabIndex={tabIndex}
      onClick={() => jump(to)}
    >
      {count(to)}
    </button>
  );
}
