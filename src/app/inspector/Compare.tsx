import { CATEGORIES } from '../../analysis/category.ts';
import { betweenText } from '../../analysis/compare.ts';
import { troubles } from '../../analysis/ending.ts';
import type { Cost } from '../../analysis/profile.ts';
import { count } from '../../base/count.ts';
import { type SwitchCycles, useSwitchCycles } from '../cores/switch-cycles.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';
import { CoreMenu } from '../pipeline/CoreMenu.tsx';
import { CyclesNote } from '../pipeline/CyclesNote.tsx';
import type { Run } from '../run/run.ts';
import { switchCostsOf } from '../run/switch-costs.ts';
import { useLab } from '../state/lab.ts';
import './cost.css';

const COLUMNS: readonly [string, (cost: Cost) => number][] = [
  ['instr.', (cost) => cost.instructions],
  ['loads', (cost) => cost.loads],
  ['stores', (cost) => cost.stores],
  ['bytes', (cost) => cost.bytesLoaded + cost.bytesStored],
  ['calls', (cost) => cost.syscalls],
];

/** What one switch costs in each of two runs, by category. */
export default function Compare() {
  const run = useLab((lab) => lab.run);
  const beside = useLab((lab) => lab.beside);
  const cycles = useSwitchCycles(run);
  const cyclesBeside = useSwitchCycles(beside);
  if (!run || !beside) return null;
  return <Table sides={[sideOf('first', run, cycles), sideOf('second', beside, cyclesBeside)]} />;
}

const round = (value: number) =>
  count(value < 100 ? Math.round(value * 10) / 10 : Math.round(value));

/** Warm cycles of a category, of all for -1. */
function warmOf(of: SwitchCycles | undefined, category: number): string {
  if (of && !of.timed.trip) return '–';
  const cycles = category < 0 ? of?.warm?.cycles : of?.warm?.byGroup[category];
  return cycles === undefined ? '…' : round(cycles);
}

/** One of the two runs. */
interface Side {
  key: 'first' | 'second';
  /** Of its routine's file. */
  name: string;
  costs: ReturnType<typeof switchCostsOf>;
  cycles: SwitchCycles | undefined;
  /** What went wrong in it: a routine that keeps less is cheaper for that. */
  wrong: string | undefined;
}

function sideOf(key: Side['key'], run: Run, cycles: SwitchCycles | undefined): Side {
  const { routine } = run.scenario;
  const name = routine.slice(routine.lastIndexOf('/') + 1).replace(/\.S$/, '');
  const wrong = troubles(run.reader)[0]?.message;
  return { key, name, costs: switchCostsOf(run), cycles, wrong };
}

function Table({ sides }: { sides: Side[] }) {
  return (
    <div className="cost compare">
      {sides.map(
        ({ key, name, wrong }) =>
          wrong && (
            <p key={key} className="error">
              {name}: {wrong}.
            </p>
          ),
      )}
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
        <FirstSwitch sides={sides} />
        {[-1, ...CATEGORIES.keys()].map((category) => (
          <Group key={category} sides={sides} category={category} />
        ))}
      </table>
      <CyclesNote />
      {sides.map(({ key, name, costs }) => {
        const between = costs && betweenText(costs);
        return (
          between && (
            <p key={key}>
              {name}: {between}.
            </p>
          )
        );
      })}
      {sides.map(
        ({ key, name, cycles }) =>
          cycles?.measured &&
          cycles.warm && (
            <p key={key}>
              {name}: modelled {round(cycles.warm.cycles)}, measured {round(cycles.measured.cycles)}{' '}
              on {cycles.measured.cpu}.
            </p>
          ),
      )}
    </div>
  );
}

function FirstSwitch({ sides }: { sides: Side[] }) {
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={7}>
          first switch of the run, cold
        </th>
      </tr>
      {sides.map(({ key, name, cycles }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          <td colSpan={5} />
          <td>{cycles?.cold ? round(cycles.cold.cycles) : '…'}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What a category costs in each run; -1 for all of them. */
function Group({ sides, category }: { sides: Side[]; category: number }) {
  return (
    <tbody style={category < 0 ? undefined : coloured(categoryColour(category))}>
      <tr className="group">
        <th scope="rowgroup" colSpan={7}>
          {category < 0 ? (
            'total'
          ) : (
            <>
              <span className="category">{categoryGlyph(category)}</span> {CATEGORIES[category]}
            </>
          )}
        </th>
      </tr>
      {sides.map(({ key, name, costs, cycles }) => {
        const cost = category < 0 ? costs?.perSwitch : costs?.byCategory[CATEGORIES[category]];
        return (
          <tr key={key}>
            <th scope="row">{name}</th>
            {COLUMNS.map(([title, of]) => (
              <td key={title} data-zero={!cost || of(cost) === 0 || undefined}>
                {cost ? count(of(cost), 3) : '–'}
              </td>
            ))}
            <td>{warmOf(cycles, category)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
