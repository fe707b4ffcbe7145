import { useState } from 'react';
import { plural } from '../../base/count.ts';
import type { SwitchCycles } from '../../grading/verdict.ts';
import type { ExercisePage } from '../../lessons/course-modules.ts';

interface Props {
  instructions: number;
  cycles: SwitchCycles | undefined;
  exercise: Pick<ExercisePage, 'best' | 'known'>;
}

/** What a submission that passed takes, and where it stands among the known solutions. */
export function Scoreboard({ instructions, cycles, exercise: { best, known } }: Props) {
  const more = best === undefined ? 0 : instructions - best;
  return (
    <>
      <p className="score">
        <b>{instructions}</b> {instructions === 1 ? 'instruction' : 'instructions'}
        {best !== undefined &&
          (more > 0
            ? `. The shortest known solution takes ${more} less.`
            : more === 0
              ? ', as few as the shortest known solution.'
              : `, fewer than the shortest known solution, ${best}. Tell your teacher.`)}
      </p>
      {cycles && (
        <p className="score">
          <b>{Math.round(cycles.modelled)}</b> cycles a switch, modelled on {cycles.core}
          {cycles.measured &&
            `; ${Math.round(cycles.measured.cycles)} measured on ${cycles.measured.cpu}`}
          . Fewer instructions are not less time.
        </p>
      )}
      {cycles && known.length > 0 && (
        <Standings known={known} instructions={instructions} cycles={cycles} />
      )}
    </>
  );
}

/** A row; figures as texts, with dots for what is not known. */
interface Row {
  title: string;
  instructions: string;
  cycles: string;
  measured?: string | undefined;
  own?: true;
}

type Order = 'instructions' | 'cycles';

/** The known solutions and one's own, by instructions or by cycles. */
function Standings({
  known,
  instructions,
  cycles,
}: Pick<ExercisePage, 'known'> & { instructions: number; cycles: SwitchCycles }) {
  const [order, setOrder] = useState<Order>('instructions');
  const own: Row = {
    title: 'yours',
    instructions: String(instructions),
    cycles: String(Math.round(cycles.modelled)),
    measured: cycles.measured && String(Math.round(cycles.measured.cycles)),
    own: true,
  };
  const rows: Row[] = [own, ...known].sort((a, b) => Number(a[order]) - Number(b[order]));
  const heads: [Order, string][] = [
    ['instructions', 'instructions'],
    ['cycles', 'cycles, modelled'],
  ];
  return (
    <table className="standings" aria-label={`Known solutions, by ${order}`}>
      <thead>
        <tr>
          <th scope="col">{plural(known.length, 'known solution')} and yours</th>
          {heads.map(([by, title]) => (
            <th key={by} scope="col" aria-sort={order === by ? 'ascending' : 'none'}>
              <button type="button" onClick={() => setOrder(by)}>
                {title}
              </button>
            </th>
          ))}
          <th scope="col">measured</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.title} data-own={row.own}>
            <th scope="row">{row.title}</th>
            <td>{row.instructions}</td>
            <td>{row.cycles}</td>
            <td>{row.measured ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
