import { lazy, Suspense } from 'react';

const TextEditor = lazy(() => import('./TextEditor.tsx'));

export interface EditorProps {
  text: string;
  write(text: string): void;
  /** Ctrl+Enter. */
  run(): void;
  /** Lines to underline, and why. */
  marks: readonly { line: number; message: string }[];
}

/** The editor of an exercise; it comes in a chunk of its own. */
export function ExerciseEditor(props: EditorProps) {
  return (
    <div className="exercise-editor editor">
      <Suspense fallback={<pre className="waiting">{props.text}</pre>}>
        <TextEditor {...props} />
      </Suspense>
    </div>
  );
}
