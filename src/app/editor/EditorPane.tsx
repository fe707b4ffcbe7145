import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { formatDiagnostic } from '../../assembler/diagnostic.ts';
import type { Scenario } from '../../machine/scenario.ts';
import { LAB_FILES } from '../../worker/lab-files.ts';
import { dropDraft, edit, setDraft, useDrafts } from '../store/drafts.ts';
import { useLab } from '../store/lab.ts';
import { runScenario } from '../store/recording.ts';
import { scenarioFor } from '../store/sources.ts';
import { assemblyEditor, goToPlace, markDiagnostics } from './code.ts';
import './editor.css';

/** The text in the editor: what was typed, else what the lab ships. */
function textOf(path: string): string {
  return useDrafts.getState().texts[path] ?? LAB_FILES[path] ?? '';
}

/** Which scenario to run for a file: the shown one if it takes part there, else its own. */
function scenarioOf(path: string): Scenario {
  const { run } = useLab.getState();
  const takesPart = run?.reader.trace.image.files.some((file) => file.path === path);
  return run && takesPart && path in LAB_FILES ? run.scenario : scenarioFor(path, textOf(path));
}

async function assembleAndRun(path: string): Promise<void> {
  useLab.setState({ diagnostics: [] });
  const done = await runScenario(scenarioOf(path));
  // With warnings the editor stays open to show them.
  if (done && useLab.getState().diagnostics.length === 0) edit(undefined);
}

/** A source file to edit, assemble and run. */
export default function EditorPane({ path }: { path: string }) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const diagnostics = useLab((lab) => lab.diagnostics);
  const busy = useLab((lab) => lab.activity !== undefined);
  const edited = useDrafts(({ texts }) => path in texts && texts[path] !== LAB_FILES[path]);

  useEffect(() => {
    const changed = (text: string) =>
      text === LAB_FILES[path] ? dropDraft(path) : setDraft(path, text);
    const run = () => void assembleAndRun(path);
    const editor = new EditorView({
      state: EditorState.create({ doc: textOf(path), extensions: assemblyEditor(changed, run) }),
      parent: parent.current as HTMLElement,
    });
    view.current = editor;
    editor.focus();
    return () => editor.destroy();
  }, [path]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(markDiagnostics(editor.state, path, diagnostics));
  }, [path, diagnostics]);

  const revert = () => {
    dropDraft(path);
    const editor = view.current;
    // As an edit, so that undo brings the text back.
    editor?.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: LAB_FILES[path] ?? '' },
    });
  };
  return (
    <div className="editor">
      <div className="pane-bar">
        <span className="file" title={path}>
          {path.slice(path.lastIndexOf('/') + 1)}
          {edited && ' •'}
        </span>
        <span className="spring" />
        <button
          type="button"
          className="primary"
          title="Ctrl+Enter"
          disabled={busy}
          onClick={() => void assembleAndRun(path)}
        >
          assemble &amp; run
        </button>
        {path in LAB_FILES && (
          <button type="button" className="quiet" disabled={!edited} onClick={revert}>
            revert
          </button>
        )}
        <button type="button" className="quiet" onClick={() => edit(undefined)}>
          close
        </button>
      </div>
      <div ref={parent} className="editor-text" />
      {diagnostics.length > 0 && (
        <ul className="diagnostics" aria-label="Problems" aria-live="polite">
          {diagnostics.map((diagnostic) => (
            <li key={formatDiagnostic(diagnostic)} data-severity={diagnostic.severity}>
              <button
                type="button"
                onClick={() => {
                  if (diagnostic.file !== path) edit(diagnostic.file);
                  else if (view.current) goToPlace(view.current, diagnostic);
                }}
              >
                {formatDiagnostic(diagnostic)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="pane-foot">
        {edited ? 'Kept in this browser until you revert it.' : 'The text as shipped.'} Tab indents;
        Escape, then Tab, leaves.
      </p>
    </div>
  );
}
