import { CATEGORIES } from '../../analysis/category.ts';
import type { Cost } from '../../analysis/profile.ts';
import { count } from '../../base/count.ts';
import { type SwitchCycles, useSwitchCycles } from '../cores/switch-cycles.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';
import { CoreMenu } from '../pipeline/CoreMenu.tsx';
import { CyclesNote } from '../pipeline/CyclesNote.tsx';
import { type Run, switchCostsOf } from '../run/run.ts';
import { useLab } from '../state/lab.ts';

const COLUMNS: readonly [string, (cost: Cost) => number][] = [
  ['instr.', (cost) => cost.instructions],
  ['loads', (cost) => cost.loads],
  ['stores', (cost) => cost.stores],
  ['bytes', (cost) => cost.bytesLoaded + cost.bytesStored],
  ['calls', (cost) => cost.syscalls],
];

/** What one switch costs in each of two runs, by category. */
export function Compare() {
  const run = useLab((lab) => lab.run);
  const beside = useLab((lab) => lab.beside);
  const cycles = [useSwitchCycles(run), useSwitchCycles(beside)];
  if (!run || !beside) return null;
  return <Table runs={[run, beside]} cycles={cycles} />;
}

const round = (value: number) =>
  count(value < 100 ? Math.round(value * 10) / 10 : Math.round(value));

/** Warm cycles of a category, of all for -1. */
function warmOf(of: SwitchCycles | undefined, category: number): string {
  if (of && !of.timed.trip) return '–';
  const cycles = category < 0 ? of?.warm?.cycles : of?.warm?.byGroup[category];
  return cycles === undefined ? '…' : round(cycles);
}

function Table({ runs, cycles }: { runs: Run[]; cycles: (SwitchCycles | undefined)[] }) {
  const costs = runs.map(switchCostsOf);
  const name = ({ scenario }: Run) =>
    scenario.routine.slice(scenario.routine.lastIndexOf('/') + 1).replace(/\.S$/, '');
  return (
    <div className="cost compare">
      <table>
        <caption>
          One switch, on average <span className="quiet">counted; cycles modelled, warm</span>{' '}
          <CoreMenu />
        </caption>
        <thead>
          <tr>
            <th scope="col">category</th>
            {COLUMNS.map(([title]) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">cycles</th>
          </tr>
        </thead>
        <tbody>
          <tr className="group">
            <th scope="rowgroup" colSpan={7}>
              first switch of the run, cold
            </th>
          </tr>
          {runs.map((each, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fixed rows
            <tr key={i}>
              <th scope="row">{name(each)}</th>
              <td colSpan={5} />
              <td>{cycles[i]?.cold ? round(cycles[i].cold.cycles) : '…'}</td>
            </tr>
          ))}
        </tbody>
        {[-1, ...CATEGORIES.keys()].map((category) => (
          <tbody
            key={category}
            style={category < 0 ? undefined : coloured(categoryColour(category))}
          >
            <tr className="group">
              <th scope="rowgroup" colSpan={7}>
                {category < 0 ? (
                  'total'
                ) : (
                  <>
                    <span className="category">{categoryGlyph(category)}</span>{' '}
                    {CATEGORIES[category]}
                  </>
                )}
              </th>
            </tr>
            {runs.map((each, i) => {
              const costsOf = costs[i];
              const cost =
                category < 0 ? costsOf?.perSwitch : costsOf?.byCategory[CATEGORIES[category]];
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two fixed rows
                <tr key={i}>
                  <th scope="row">{name(each)}</th>
                  {COLUMNS.map(([title, of]) => (
                    <td key={title} data-zero={!cost || of(cost) === 0 || undefined}>
                      {cost ? count(of(cost), 3) : '–'}
                    </td>
                  ))}
                  <td>{warmOf(cycles[i], category)}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <CyclesNote />
      {cycles.map(
        (each, i) =>
          each?.measured &&
          each.warm && (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fixed rows
            <p key={i}>
              {name(runs[i])}: modelled {round(each.warm.cycles)}, measured{' '}
              {round(each.measured.cycles)} on {each.measured.cpu}.
            </p>
          ),
      )}
    </div>
  );
}
