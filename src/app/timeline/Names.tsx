import { coloured, contextColour } from '../format/palette.ts';
import { shortContext } from '../format/short.ts';
import { useLab } from '../store/lab.ts';
import type { Run } from '../store/run.ts';
import { ROW, type Rows } from './rows.ts';

/** Names beside the rows: of all contexts, or, of those in a map, of the ends and of the running one. */
export function Names({ run, rows }: { run: Run; rows: Rows }) {
  const { contexts } = run.reader.trace;
  const last = contexts.length - 1;
  const named =
    rows.map === undefined
      ? contexts.map((_, context) => context)
      : [...contexts.keys()].filter((context) => context <= (rows.map ?? last) || context === last);
  const widest = Math.max(...named.map((context) => shortContext(contexts[context]).length));
  return (
    <div className="timeline-names" style={{ width: `calc(12px + ${widest}ch)` }}>
      {named.map((context) => (
        <Name key={context} run={run} rows={rows} context={context} />
      ))}
      {rows.map !== undefined && <Running run={run} rows={rows} />}
    </div>
  );
}

/** The name of the running context, where it stands in the map. */
function Running({ run, rows }: { run: Run; rows: Rows }) {
  const context = useLab(({ position }) =>
    run.reader.context(Math.min(position, run.reader.trace.steps)),
  );
  return <Name run={run} rows={rows} context={context} running />;
}

interface NameProps {
  run: Run;
  rows: Rows;
  context: number;
  running?: boolean;
}

function Name({ run, rows, context, running }: NameProps) {
  // Within the rows, so that the first and the last name stay whole.
  const middle = rows.top(context) + rows.height(context) / 2;
  const low = rows.top(rows.map ?? 0);
  const top =
    context < (rows.map ?? 0)
      ? rows.top(context)
      : Math.max(low, Math.min(rows.end - ROW, middle - ROW / 2));
  return (
    <span
      className="context-name"
      data-running={running}
      style={{ ...coloured(contextColour(context)), top, height: ROW }}
    >
      {shortContext(run.reader.trace.contexts[context])}
    </span>
  );
}
