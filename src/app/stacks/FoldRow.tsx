import { create } from 'zustand';
import { plural } from '../../base/count.ts';
import { stepNumber } from '../format/number.ts';
import type { Run } from '../run/run.ts';
import { useLab } from '../state/lab.ts';
import type { LaneRow } from './lane-rows.ts';

/** The folds of a run that a person has opened, by their keys. */
const useFolds = create<{ run: Run | undefined; opened: ReadonlySet<string> }>(() => ({
  run: undefined,
  opened: new Set(),
}));

const NONE: ReadonlySet<string> = new Set();

/** Opens a fold of the shown run, or closes it. */
function toggle(key: string): void {
  const { run } = useLab.getState();
  const { run: of, opened: before } = useFolds.getState();
  const opened = new Set(of === run ? before : NONE);
  if (!opened.delete(key)) opened.add(key);
  useFolds.setState({ run, opened });
}

/** What is open in the shown run, and what changes it. */
export function useOpened(): readonly [ReadonlySet<string>, (key: string) => void] {
  const run = useLab((lab) => lab.run);
  return [useFolds((folds) => (folds.run === run ? folds.opened : NONE)), toggle];
}

interface Props {
  row: Extract<LaneRow, { kind: 'fold' }>;
  toggle(key: string): void;
}

/** The heading of a signal's frame, or of a part of it: opens its fields. */
export function FoldRow({ row: { key, title, bytes, open, frame }, toggle }: Props) {
  const laid = `laid at step ${stepNumber(frame.arrival.step)}`;
  return (
    <tr className="fold" data-frame="">
      <td />
      <td className="word">
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          title={laid}
          onClick={() => toggle(key)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span> {title}
        </button>
        <span className="meaning">
          {plural(bytes, 'byte')} · {laid}
        </span>
      </td>
    </tr>
  );
}
