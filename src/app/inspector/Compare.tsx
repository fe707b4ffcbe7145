import { CATEGORIES } from '../../analysis/category.ts';
import { type SwitchCosts, switchCosts } from '../../analysis/compare.ts';
import type { Cost } from '../../analysis/profile.ts';
import { count } from '../format/number.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';
import { useLab } from '../store/lab.ts';
import type { Run } from '../store/run.ts';

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
  if (!run || !beside) return null;
  return <Table runs={[run, beside]} />;
}

/** Runs do not change, so neither do their means. */
const means = new WeakMap<Run, SwitchCosts>();

function meanOf(run: Run): SwitchCosts | undefined {
  const mean = means.get(run) ?? switchCosts(run.reader, run.categories);
  if (mean) means.set(run, mean);
  return mean;
}

function Table({ runs }: { runs: Run[] }) {
  const costs = runs.map(meanOf);
  const name = ({ scenario }: Run) =>
    scenario.routine.slice(scenario.routine.lastIndexOf('/') + 1).replace(/\.S$/, '');
  return (
    <div className="cost compare">
      <table>
        <caption>
          One switch, on average <span className="quiet">counted</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">category</th>
            {COLUMNS.map(([title]) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {[...CATEGORIES.keys(), -1].map((category) => (
          <tbody
            key={category}
            style={category < 0 ? undefined : coloured(categoryColour(category))}
          >
            <tr className="group">
              <th scope="rowgroup" colSpan={6}>
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
                      {cost ? count(of(cost)) : '–'}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
