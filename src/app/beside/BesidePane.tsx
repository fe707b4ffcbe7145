import { sentence } from '../../analysis/words/sentence.ts';
import { runTitle, summaryOf } from '../run/run.ts';
import { SourceList } from '../source/SourceList.tsx';
import { currentLine } from '../state/cursor.ts';
import { standBeside, useLab, useNow } from '../state/lab.ts';
import { lockstep } from './lockstep.ts';
import './beside.css';

/** The source of a second run, in step with the first switch by switch. */
export function BesidePane() {
  const now = useNow();
  const beside = useLab((lab) => lab.beside);
  if (!now || !beside) return null;
  const there = lockstep(now.reader, now.position, beside.reader);
  const path = currentLine(beside, there)?.path;
  const file = beside.source.files.find((each) => each.path === path) ?? beside.source.files[0];
  return (
    <>
      <div className="pane-bar">
        <span className="file">{runTitle(beside)}</span>
        <span className="spring" />
        <span className="quiet nowrap">
          step {there} of {beside.reader.trace.steps}
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
      <p className="beside-sentence">
        {there > 0 ? sentence(beside.reader, there - 1) : summaryOf(beside)}
      </p>
      <SourceList run={beside} position={there} file={file} label={`beside: ${file.path}`} />
    </>
  );
}
