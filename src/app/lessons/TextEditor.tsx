import { useEffect } from 'react';
import { markDiagnostics } from '../editor/code.ts';
import { useEditor } from '../editor/useEditor.ts';
import '../editor/editor.css';

const FILE = 'submission';

export interface EditorProps {
  text: string;
  write(text: string): void;
  /** Ctrl+Enter. */
  run(): void;
  /** Lines to underline, and why. */
  marks: readonly { line: number; message: string }[];
}

/** CodeMirror over a student's text. A text from elsewhere takes the place of the one in it. */
export default function TextEditor({ text, write, run, marks }: EditorProps) {
  const { parent, view } = useEditor(text, write, run);
  // Marks that say the same are the same.
  const key = JSON.stringify(marks);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const told: EditorProps['marks'] = JSON.parse(key);
    const diagnostics = told.map(({ line, message }) => {
      const row = editor.state.doc.line(Math.min(line, editor.state.doc.lines)).text;
      const column = row.length - row.trimStart().length + 1;
      const place = { file: FILE, line, column, text: row.trim() };
      return { severity: 'error' as const, ...place, message };
    });
    editor.dispatch(markDiagnostics(editor.state, FILE, diagnostics));
  }, [view, key]);
  return <div ref={parent} className="editor-text" />;
}
