import { stackTitle } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import type { Area } from '../../trace/memory-map.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type Reach, useFocusRow } from '../controls/RowList.tsx';
import { gap } from '../stacks/words.ts';

interface Props extends Reach {
  reader: TraceReader;
  area: Area;
  /** The list ends here, and goes on when it is asked to. */
  goOn: (() => void) | undefined;
}

/** Where something else begins: what is mapped, a guard page, or nothing. */
export function AreaRow({ reader, area, reachable, focused, goOn }: Props) {
  const row = useFocusRow(focused);
  const { low, high, kind } = area;
  return (
    <tr ref={row} className="area" data-kind={kind} data-current={reachable || undefined}>
      <th colSpan={5} scope="rowgroup">
        {goOn ? (
          <button type="button" className="quiet" onClick={goOn}>
            go on in {titleOf(reader, area)}
          </button>
        ) : (
          // Keys lead here, too.
          <span tabIndex={-1}>
            {kind === 'gap' ? '⋮ ' : ''}
            <b>{titleOf(reader, area)}</b> {hex(low)} to {hex(high)}
            {kind === 'memory' && `, ${rightsOf(area)}`}
          </span>
        )}
      </th>
    </tr>
  );
}

function titleOf(reader: TraceReader, { low, high, kind, region, stack }: Area): string {
  const size = gap(high - low);
  if (kind === 'gap') return `${size} not mapped`;
  if (kind === 'guard')
    return stack ? `guard page of ${stackTitle(reader, stack)}` : `${size} that nothing may access`;
  return stack ? stackTitle(reader, stack) : (region?.name ?? '');
}

function rightsOf({ region }: Area): string {
  const rights = [
    region?.readable && 'read',
    region?.writable && 'write',
    region?.executable && 'execute',
  ];
  return rights.filter(Boolean).join(', ');
}
