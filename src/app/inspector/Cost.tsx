import { CATEGORIES } from '../../analysis/category.ts';
import { type Cost as Counts, profile } from '../../analysis/profile.ts';
import { count } from '../format/number.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';
import { useLab } from '../store/lab.ts';
import type { Run } from '../store/run.ts';

/** What was spent so far, in this switch and since the start. Counted, not modelled. */
export function Cost() {
  const run = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  if (!run) return null;
  const { reader, categories } = run;
  const { start, end, from, to } = reader.history.switches;
  const current = reader.lastSwitch(position);
  const name = (context: number) => reader.trace.contexts[context].name;
  return (
    <div className="cost">
      {current < 0 ? (
        <p className="empty">No switch has begun yet.</p>
      ) : (
        <CostTable
          title={`Switch ${count(current + 1)}, ${name(from[current])} to ${name(to[current])}`}
          state={position < end[current] ? 'under way' : 'complete'}
          run={run}
          counts={profile(reader, categories, start[current], Math.min(end[current], position))}
        />
      )}
      <CostTable
        title="Since the start"
        state={`${count(position)} steps`}
        run={run}
        counts={profile(reader, categories, 0, position)}
      />
      <p className="quiet">Counted from the recording, one by one; cycles are not modelled here.</p>
    </div>
  );
}

interface Props {
  title: string;
  state: string;
  run: Run;
  counts: { total: Counts; byCategory: Counts[] };
}

function CostTable({ title, state, counts: { total, byCategory } }: Props) {
  return (
    <table>
      <caption>
        {title} <span className="quiet">{state}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">category</th>
          <th scope="col">instr.</th>
          <th scope="col">loads</th>
          <th scope="col">stores</th>
          <th scope="col">bytes</th>
          <th scope="col">
            <abbr title="system calls">calls</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {byCategory.map((cost, category) => (
          <tr
            key={CATEGORIES[category]}
            style={coloured(categoryColour(category))}
            data-zero={cost.instructions === 0 || undefined}
          >
            <th scope="row">
              <span className="category">{categoryGlyph(category)}</span> {CATEGORIES[category]}
              <span
                className="bar"
                style={{
                  transform: `scaleX(${total.instructions ? cost.instructions / total.instructions : 0})`,
                }}
              />
            </th>
            <Cells cost={cost} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">total</th>
          <Cells cost={total} />
        </tr>
      </tfoot>
    </table>
  );
}

function Cells({ cost }: { cost: Counts }) {
  const values = [
    cost.instructions,
    cost.loads,
    cost.stores,
    cost.bytesLoaded + cost.bytesStored,
    cost.syscalls,
  ];
  return values.map((value, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: columns
    <td key={i} data-zero={value === 0 || undefined}>
      {count(value)}
    </td>
  ));
}
