import { useEffect } from 'react';
import { LAB_FILES } from '../../worker/lab-files.ts';
import { expectRun } from '../load/worker.ts';
import { isOwn, routineOf } from '../run/sources.ts';
import { useBinaries } from '../state/binaries.ts';
import { dropDraft, edit, setDraft, useDrafts } from '../state/drafts.ts';
import { useLab } from '../state/lab.ts';
import { assembleAndRun } from './assemble.ts';
import { goToPlace, markDiagnostics } from './code.ts';
import { Problems } from './Problems.tsx';
import { ProgramPane } from './ProgramPane.tsx';
import { RoutineLine } from './RoutineLine.tsx';
import { RunBar } from './RunBar.tsx';
import { useEditor } from './useEditor.ts';
import './editor.css';

/** A file to edit, assemble and run; of a linked program, how it is started. */
export default function EditorPane({ path }: { path: string }) {
  useEffect(expectRun, []);
  const linked = useBinaries(({ paths }) => paths?.includes(path) ?? false);
  return linked ? <ProgramPane path={path} /> : <TextPane path={path} />;
}

function TextPane({ path }: { path: string }) {
  const diagnostics = useLab((lab) => lab.diagnostics);
  const edited = useDrafts(({ texts }) => path in texts && texts[path] !== LAB_FILES[path]);

  const kept = useDrafts((drafts) => drafts.kept);
  const other = useLab(({ run }) =>
    run && !run.reader.trace.image.files.some((file) => file.path === path)
      ? run.scenario.title
      : undefined,
  );

  // With the texts: they may be changed elsewhere.
  const text = useDrafts(({ texts }) => texts[path]) ?? LAB_FILES[path];
  const { parent, view } = useEditor(
    text,
    (changed) => (changed === LAB_FILES[path] ? dropDraft(path) : setDraft(path, changed)),
    () => void assembleAndRun(path),
  );
  useEffect(() => view.current?.focus(), [view]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(markDiagnostics(editor.state, path, diagnostics));
  }, [view, path, diagnostics]);

  const revert = () => {
    dropDraft(path);
    const editor = view.current;
    // As an edit, so that undo brings the text back.
    editor?.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: LAB_FILES[path] ?? '' },
    });
  };
  const until = isOwn(path) ? 'delete' : 'revert';
  const keeping = kept
    ? `Kept in this browser until you ${until} it.`
    : 'Not kept: gone when you leave the page.';
  const footer = edited ? keeping : 'The text as shipped.';
  return (
    <div className="editor">
      <RunBar path={path} words="assemble & run" keys="Ctrl+Enter">
        {path in LAB_FILES && (
          <button type="button" className="quiet" disabled={!edited} onClick={revert}>
            revert
          </button>
        )}
      </RunBar>
      <RoutineLine path={routineOf(path)} />
      <div ref={parent} className="editor-text" />
      <Problems
        onOpen={(diagnostic) => {
          if (diagnostic.file !== path) void edit(diagnostic.file);
          else if (view.current) goToPlace(view.current, diagnostic);
        }}
      />
      <p className="pane-foot">
        <span className="more">{footer} </span>Tab indents; Escape, then Tab, leaves.
        {other && <span className="more"> The other panes still show “{other}”.</span>}
      </p>
    </div>
  );
}
