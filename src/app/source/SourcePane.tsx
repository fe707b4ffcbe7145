import { lazy, memo, Suspense, useEffect, useRef } from 'react';
import { Segmented } from '../controls/Segmented.tsx';
import { needed } from '../load/load-chunk.ts';
import type { Run } from '../run/run.ts';
import { currentLine, lookAt, useSourceCursor } from '../state/cursor.ts';
import { edit, useDrafts } from '../state/drafts.ts';
import { useLab } from '../state/lab.ts';
import { changeSettings, type Notation, useSettings } from '../state/settings.ts';
import { fileLabel } from './file-label.ts';
import { LineFooter } from './LineFooter.tsx';
import { SourceList } from './SourceList.tsx';

const EditorPane = lazy(() => import('../editor/EditorPane.tsx'));

const NOTATIONS: readonly [Notation, string][] = [
  ['source', 'source'],
  ['att', 'AT&T'],
  ['intel', 'Intel'],
];

/** The source: stepped through, or in the editor. */
export function SourcePane() {
  const run = useLab((lab) => lab.run);
  const editing = useDrafts((drafts) => drafts.editing);
  const edited = useRef(false);
  useEffect(() => {
    // Where the editor was, the keyboard stays.
    if (edited.current && !editing && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.source-list')?.focus();
    edited.current = editing !== undefined;
  }, [editing]);
  if (editing)
    return (
      <Suspense fallback={<p className="waiting">Loading the editor…</p>}>
        <EditorPane key={editing} path={editing} />
      </Suspense>
    );
  return run && <Stepping run={run} />;
}

function Stepping({ run }: { run: Run }) {
  const position = useLab((lab) => lab.position);
  const chosen = useSourceCursor((cursor) =>
    cursor.position === position ? cursor.path : undefined,
  );
  const { files } = run.source;
  // At the end nothing is about to execute: the last instruction stays in view.
  const atEnd = run.reader.instruction(position) === undefined;
  const path = chosen ?? currentLine(run, atEnd ? position - 1 : position)?.path;
  const file =
    files.find((each) => each.path === path) ??
    (atEnd && chosen === undefined ? files[0] : undefined);
  return (
    <>
      <div className="source-bars">
        <div className="pane-bar">
          <FileTabs run={run} path={file?.path} />
        </div>
        <div className="pane-bar">
          <NotationChoice />
          <Headers run={run} path={file?.path} />
          <span className="spring" />
          {run.scenario.elf && !isSaved(run) && (
            <button type="button" className="quiet" onClick={() => edit(run.scenario.routine)}>
              <span className="long">arguments, </span>input
            </button>
          )}
          {/* What a grader ran is edited where it was written, and what a compiler made where it was compiled. */}
          {file && run.origin?.kind !== 'exercise' && !(isSaved(run) && run.scenario.elf) && (
            <button
              type="button"
              className="quiet"
              onClick={() => (isSaved(run) ? editSaved(run, file.path) : edit(file.path))}
            >
              edit
            </button>
          )}
        </div>
      </div>
      <SourceList run={run} position={position} file={file} label={file?.path ?? 'outside'} />
      <LineFooter run={run} position={position} shown={file?.path} />
    </>
  );
}

/** Opens a text of a run that was read from a file: of one's own ones this browser gets a copy. */
async function editSaved(run: Run, path: string): Promise<void> {
  const opening = await needed('What opens files', () => import('../open/open.ts'));
  await opening?.openTexts(run.reader.trace.image.files, path);
}

/** Whether a run was read from a file. */
const isSaved = ({ scenario }: Run) => scenario.name.endsWith('.swaplab');

const NotationChoice = memo(function NotationChoice() {
  const notation = useSettings((settings) => settings.notation);
  return (
    <Segmented
      label="Notation"
      options={NOTATIONS}
      value={notation}
      onChange={(value) => changeSettings({ notation: value })}
    />
  );
});

interface FilesProps {
  run: Run;
  /** The file shown. */
  path: string | undefined;
}

/** Looks at a file, until the next move. */
const show = (path: string) => lookAt(useLab.getState().position, path);

/** Files with code that all have a tab. */
const FEW = 3;

/** The files with code: of many, the routine's and the one shown, and the others in a menu. */
const FileTabs = memo(function FileTabs({ run, path }: FilesProps) {
  const code = run.source.files.filter((file) => file.instructions.length > 0);
  const paths = code.map((file) => file.path);
  const tabs = code.length <= FEW ? code : code.filter((file, i) => i === 0 || file.path === path);
  return (
    <>
      {tabs.map((file) => (
        <button
          key={file.path}
          type="button"
          className="file"
          title={file.path}
          aria-pressed={file.path === path}
          onClick={() => show(file.path)}
        >
          {fileLabel(file.path, paths)}
        </button>
      ))}
      {!path && <span className="file outside">outside the source</span>}
      {code.length > FEW && (
        <FileMenu
          label="Files with code"
          word={`all ${code.length} files`}
          paths={paths}
          chosen=""
        />
      )}
    </>
  );
});

/** The files without code. */
const Headers = memo(function Headers({ run, path }: FilesProps) {
  const headers = run.source.files.filter((file) => file.instructions.length === 0);
  const paths = headers.map((file) => file.path);
  return (
    paths.length > 0 && (
      <FileMenu
        label="Included files"
        word="includes"
        paths={paths}
        chosen={path && paths.includes(path) ? path : ''}
      />
    )
  );
});

interface MenuProps {
  label: string;
  /** What it shows while none of its files is chosen. */
  word: string;
  paths: readonly string[];
  /** Path of the file chosen in it, or nothing. */
  chosen: string;
}

function FileMenu({ label, word, paths, chosen }: MenuProps) {
  return (
    <select
      className="file"
      aria-label={label}
      value={chosen}
      onChange={(event) => show(event.target.value)}
    >
      <option value="" disabled hidden>
        {word}
      </option>
      {paths.map((path) => (
        <option key={path} value={path}>
          {fileLabel(path, paths)}
        </option>
      ))}
    </select>
  );
}
