import { nameLine } from '../../analysis/words/names.ts';
import { count } from '../../base/count.ts';
import type { Run } from '../run/run.ts';
import { useSourceCursor } from '../state/cursor.ts';
import { jumpTo } from '../state/lab.ts';
import { editBreakpoint, linesOf, lineText, toggleBreakpoint, useStops } from '../state/stops.ts';
import { LineLinks } from './LineLinks.tsx';

interface Props {
  run: Run;
  position: number;
  /** Path of the file above. */
  shown: string | undefined;
}

/** About the selected or current line, which may be in another file: how often it runs, and when before and after. */
export function LineFooter({ run, position, shown }: Props) {
  const cursor = useSourceCursor();
  const at = cursor.at(run, position);
  const set = useStops(({ list }) => at && linesOf(list).has(lineText(at.path, at.line)));
  const file = run.source.files.find(({ path }) => path === at?.path);
  const instructions = at && file?.starts.get(at.line);
  if (!at || !file || !instructions)
    return <div className="pane-foot">{at ? `line ${at.line}: no instruction` : ''}</div>;
  const { reader } = run;
  const before = reader.previousExecution(instructions, position);
  const after = reader.nextExecution(instructions, position + 1);
  const compiled =
    file.kind === 'assembly' &&
    nameLine(reader, reader.trace.instructions[instructions[0]].address);
  const total = instructions.reduce((sum, i) => sum + reader.executions(i, reader.trace.steps), 0);
  return (
    <div className="pane-foot line-foot">
      <span>
        {at.path === shown ? 'line ' : `${at.path.split('/').at(-1)}:`}
        {at.line}
        {compiled && <span title={compiled}> · {compiled.split('/').at(-1)}</span>} · runs{' '}
        {count(total)}×
      </span>
      <LineLinks reader={reader} instructions={instructions} />
      <span className="spring" />
      {before >= 0 && (
        <button
          type="button"
          className="quiet"
          title={`where it was next the last time: step ${before}`}
          onClick={() => jumpTo(before)}
        >
          ◂ {before}
        </button>
      )}
      {after >= 0 && (
        <button
          type="button"
          className="quiet"
          title={`where it is next again: step ${after}`}
          onClick={() => jumpTo(after)}
        >
          {after} ▸
        </button>
      )}
      <button
        type="button"
        className="quiet"
        aria-pressed={set}
        title="breakpoint (F9)"
        onClick={() => toggleBreakpoint(at.path, at.line)}
      >
        {set ? '⬤ break' : '◯ break'}
      </button>
      <button
        type="button"
        className="quiet"
        title="breakpoint with a condition"
        onClick={() => editBreakpoint(at.path, at.line)}
      >
        if…
      </button>
    </div>
  );
}
