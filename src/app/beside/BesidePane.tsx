import { sentence } from '../../analysis/words/sentence.ts';
import { runTitle, summaryOf } from '../run/run.ts';
import { SourceList } from '../source/SourceList.tsx';
import { currentLine } from '../state/cursor.ts';
import { standBeside, useOther } from '../state/lab.ts';
import { AlignMenu } from './AlignMenu.tsx';
import './beside.css';

/** The source of a second run, in step with the first switch by switch. */
export default function BesidePane() {
  const there = useOther();
  if (!there) return null;
  const { run, reader, position, note } = there;
  const path = currentLine(run, position)?.path;
  const file = run.source.files.find((each) => each.path === path) ?? run.source.files[0];
  return (
    <>
      <div className="pane-bar">
        <span className="file">{runTitle(run)}</span>
        <span className="spring" />
        <span className="quiet nowrap">
          step {position} of {reader.trace.steps}
        </span>
        <button
          type="button"
          className="quiet"
          aria-label="close the second run"
          onClick={() => standBeside(undefined)}
        >
          ✕
        </button>
      </div>
      <div className="pane-bar">
        <AlignMenu there={position} />
        {note && (
          <span className="quiet beside-note" title={note}>
            {note}
          </span>
        )}
      </div>
      <p className="beside-sentence">
        {position > 0 ? sentence(reader, position - 1) : summaryOf(run)}
      </p>
      <SourceList run={run} position={position} file={file} label={`beside: ${file.path}`} />
    </>
  );
}
