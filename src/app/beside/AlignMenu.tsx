import { align, useAlignment } from '../state/alignment.ts';
import { useLab } from '../state/lab.ts';

const MOMENTS = [
  ['call', 'at the call'],
  ['rsp', 'where rsp moves'],
  ['arrival', 'at the arrival'],
] as const;

/** At which moment the two runs stand together, or by how many steps the second one is ahead. */
export function AlignMenu({ there }: { there: number }) {
  const alignment = useAlignment((chosen) => chosen.alignment);
  const position = useLab((lab) => lab.position);
  const byHand = typeof alignment === 'object';
  const move = (by: number) => align({ apart: there - position + by });
  return (
    <>
      <select
        className="file"
        aria-label="align the two runs"
        value={byHand ? 'hand' : alignment}
        onChange={({ target }) => {
          const moment = MOMENTS.find(([id]) => id === target.value);
          if (moment) align(moment[0]);
          else move(0);
        }}
      >
        {MOMENTS.map(([id, words]) => (
          <option key={id} value={id}>
            together {words}
          </option>
        ))}
        <option value="hand">by hand</option>
      </select>
      {byHand && (
        <>
          <button
            type="button"
            className="quiet"
            aria-label="second run one step back"
            onClick={() => move(-1)}
          >
            −
          </button>
          <span className="quiet">{offsetText(there - position)}</span>
          <button
            type="button"
            className="quiet"
            aria-label="second run one step on"
            onClick={() => move(1)}
          >
            +
          </button>
        </>
      )}
    </>
  );
}

const offsetText = (steps: number) => (steps > 0 ? `+${steps}` : `${steps}`.replace('-', '−'));
