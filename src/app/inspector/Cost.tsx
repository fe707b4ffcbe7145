import { CATEGORIES } from '../../analysis/category.ts';
import { betweenText } from '../../analysis/compare.ts';
import { type Cost as Counts, profile } from '../../analysis/profile.ts';
import { switchProfile } from '../../analysis/switch-profile.ts';
import { count } from '../../base/count.ts';
import { cycles, cyclesByGroup } from '../../timing/timing.ts';
import { type SwitchCycles, useSwitchCycles } from '../cores/switch-cycles.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';
import { CoreMenu } from '../pipeline/CoreMenu.tsx';
import { CyclesNote } from '../pipeline/CyclesNote.tsx';
import type { Run } from '../run/run.ts';
import { switchCostsOf } from '../run/switch-costs.ts';
import { useNow } from '../state/lab.ts';
import { timeAgain } from '../state/timing.ts';
import './cost.css';

/** Steps whose cycles are added up at every step of a walk. */
const MOST_STEPS = 20_000;

/** What was spent so far, in this switch and since the start: instructions and memory traffic counted,
 * cycles modelled. */
export default function Cost() {
  const now = useNow();
  const switching = useSwitchCycles(now?.run);
  if (!now) return null;
  const { run, reader, position } = now;
  const { categories } = run;
  const { start, end, from, to } = reader.history.switches;
  const current = reader.lastSwitch(position);
  const name = (context: number) => reader.trace.contexts[context].name;
  const whole = switching?.timed.whole;
  const core = switching?.timed.core.title;
  const until = Math.min(end[current], position);
  return (
    <div className="cost">
      {current < 0 ? (
        <p className="empty">No switch has begun yet.</p>
      ) : (
        <CostTable
          title={`Switch ${count(current + 1)}, ${name(from[current])} to ${name(to[current])}`}
          state={`${position < end[current] ? 'under way' : 'complete'}${core ? `, cycles modelled on ${core}` : ''}`}
          counts={switchProfile(reader, categories, current, until)}
          cycles={
            whole && until - start[current] < MOST_STEPS
              ? cyclesByGroup(
                  whole,
                  reader.trace.pc,
                  categories,
                  CATEGORIES.length,
                  start[current],
                  // When it is over, what it did to the front end counts, too.
                  Math.min(position >= end[current] ? until + 1 : until, whole.to),
                )
              : undefined
          }
        />
      )}
      <SwitchTable run={run} switching={switching} />
      <CostTable
        title="Since the start"
        state={`${count(position)} steps${whole ? `, ${count(cycles(whole, 0, position))} cycles modelled on ${core}` : ''}`}
        counts={profile(reader, categories, 0, position)}
      />
      <p className="quiet">
        Instructions and memory traffic are counted from the recording, one by one; cycles are
        modelled{core && ` on ${core}`}.
      </p>
    </div>
  );
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

interface SwitchProps {
  run: Run;
  switching: SwitchCycles | undefined;
}

/** A switch of this run on the chosen core: the first one, and one when everything is warm. */
function SwitchTable({ run, switching }: SwitchProps) {
  const { timed, cold, warm, measured } = switching ?? {};
  const costs = switchCostsOf(run);
  if (!costs) return null;
  const instructions = CATEGORIES.map((category) => costs.byCategory[category].instructions);
  const between = betweenText(costs);
  const figure = (value: number | undefined) => (value === undefined ? '…' : round(value));
  const missing = timed && !timed.trip ? 'none' : undefined;
  return (
    <section aria-label="A switch in cycles">
      <table>
        <caption>
          A switch <span className="quiet">modelled</span> <CoreMenu />
        </caption>
        <thead>
          <tr>
            <th scope="col">category</th>
            <th scope="col">instr.</th>
            <th scope="col">
              <abbr title="cycles of the first switch of this run, nothing predicted or cached">
                cold, the first
              </abbr>
            </th>
            <th scope="col">
              <abbr title="cycles of a switch when the last round trip is repeated, the caller's call and loop included">
                warm
              </abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.map((category, i) => (
            <tr key={category} style={coloured(categoryColour(i))} data-zero={!instructions[i]}>
              <th scope="row">
                <span className="category">{categoryGlyph(i)}</span> {category}
              </th>
              <td data-zero={!instructions[i] || undefined}>{round(instructions[i])}</td>
              <td data-zero={!cold?.byGroup[i] || undefined}>{figure(cold?.byGroup[i])}</td>
              <td data-zero={!warm?.byGroup[i] || undefined}>
                {missing ?? figure(warm?.byGroup[i])}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">total</th>
            <td>{round(sum(instructions))}</td>
            <td>{figure(cold?.cycles)}</td>
            <td>{missing ?? figure(warm?.cycles)}</td>
          </tr>
        </tfoot>
      </table>
      <CyclesNote />
      {between && <p>A switch: {between}.</p>}
      {timed?.problem && (
        <p className="error">
          {timed.problem}{' '}
          <button type="button" onClick={() => timeAgain(timed)}>
            again
          </button>
        </p>
      )}
      {measured && warm && (
        <p>
          Modelled {round(warm.cycles)}, measured {round(measured.cycles)} on {measured.cpu}, warm.
        </p>
      )}
      {timed?.whole && timed.whole.unknown.length > 0 && (
        <p className="error">
          No figures in this core for {timed.whole.unknown.map(({ form }) => form).join(', ')}:
          defaults stand in.
        </p>
      )}
    </section>
  );
}

/** To a tenth below 100. */
function round(value: number): string {
  return count(value < 100 ? Math.round(value * 10) / 10 : Math.round(value));
}

interface Props {
  title: string;
  state: string;
  counts: { total: Counts; byCategory: Counts[] };
  /** By category. */
  cycles?: Float64Array | undefined;
}

function CostTable({ title, state, counts: { total, byCategory }, cycles: spent }: Props) {
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
          {spent && <th scope="col">cycles</th>}
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
            <Cells cost={cost} cycles={spent?.[category]} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">total</th>
          <Cells cost={total} cycles={spent && sum(spent)} />
        </tr>
      </tfoot>
    </table>
  );
}

function Cells({ cost, cycles: spent }: { cost: Counts; cycles: number | undefined }) {
  const values = [
    cost.instructions,
    cost.loads,
    cost.stores,
    cost.bytesLoaded + cost.bytesStored,
    cost.syscalls,
    ...(spent === undefined ? [] : [spent]),
  ];
  return values.map((value, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: columns
    <td key={i} data-zero={value === 0 || undefined}>
      {count(value)}
    </td>
  ));
}
