import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { assemblyEditor, markDiagnostics } from '../editor/code.ts';
import type { EditorProps } from './ExerciseEditor.tsx';
import '../editor/editor.css';

const FILE = 'submission';

/** CodeMirror over a student's text. A new `key` puts another text into it. */
export default function TextEditor({ text, write, run, marks }: EditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const actions = useRef({ write, run });
  actions.current = { write, run };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the editor's own from here on
  useEffect(() => {
    const editor = new EditorView({
      state: EditorState.create({
        doc: text,
        extensions: assemblyEditor(
          (changed) => actions.current.write(changed),
          () => actions.current.run(),
        ),
      }),
      parent: parent.current as HTMLElement,
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  const key = JSON.stringify(marks);
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks that say the same are the same
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const diagnostics = marks.map(({ line, message }) => {
      const row = editor.state.doc.line(Math.min(line, editor.state.doc.lines)).text;
      const column = row.length - row.trimStart().length + 1;
      const place = { file: FILE, line, column, text: row.trim() };
      return { severity: 'error' as const, ...place, message };
    });
    editor.dispatch(markDiagnostics(editor.state, FILE, diagnostics));
  }, [key]);
  return <div ref={parent} className="editor-text" />;
}
