import { coloured, contextColour } from '../format/palette.ts';
import { shortContext } from '../format/short.ts';
import type { Run } from '../run/run.ts';
import { useLab } from '../state/lab.ts';
import type { Rows } from './rows.ts';

/** Characters of a name at most. */
const WIDEST = 16;

/** Names beside the rows: of all contexts, or, of those in a map, of the ends and of the running one. */
export function Names({ run, rows }: { run: Run; rows: Rows }) {
  const { contexts } = run.reader.trace;
  const last = contexts.length - 1;
  const named = [...contexts.keys()].filter((context) => context < (rows.map ?? last + 1));
  const widest = Math.max(
    ...[...named, last].map((context) => shortContext(contexts[context]).length),
  );
  const width = Math.min(widest, WIDEST);
  return (
    <div className="timeline-names" style={{ width: `calc(12px + ${width}ch)` }}>
      {named.map((context) => (
        <Name key={context} run={run} rows={rows} context={context} />
      ))}
      {rows.map !== undefined && <MapNames run={run} rows={rows} ends={[rows.map, last]} />}
    </div>
  );
}

/** Names in the map: of the running context, and of the ends where that one leaves them room. */
function MapNames({ run, rows, ends }: { run: Run; rows: Rows; ends: number[] }) {
  const running = useLab(({ position }) =>
    run.reader.context(Math.min(position, run.reader.trace.steps)),
  );
  const apart = (end: number) => Math.abs(topOf(rows, end) - topOf(rows, running)) >= rows.row;
  return (
    <>
      {ends.filter(apart).map((end) => (
        <Name key={end} run={run} rows={rows} context={end} />
      ))}
      <Name run={run} rows={rows} context={running} running />
    </>
  );
}

interface NameProps {
  run: Run;
  rows: Rows;
  context: number;
  running?: boolean;
}

/** Where a name stands: within the rows, so that the first and the last name stay whole. */
function topOf(rows: Rows, context: number): number {
  if (context < (rows.map ?? 0)) return rows.top(context);
  const middle = rows.top(context) + rows.height(context) / 2;
  return Math.max(rows.top(rows.map ?? 0), Math.min(rows.end - rows.row, middle - rows.row / 2));
}

function Name({ run, rows, context, running }: NameProps) {
  return (
    <span
      className="context-name"
      data-running={running}
      style={{
        ...coloured(contextColour(context)),
        top: topOf(rows, context),
        lineHeight: `${rows.row}px`,
      }}
    >
      {shortContext(run.reader.trace.contexts[context])}
    </span>
  );
}
