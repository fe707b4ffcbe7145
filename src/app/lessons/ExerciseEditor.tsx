import { lazy, Suspense } from 'react';
import type { EditorProps } from './TextEditor.tsx';

const TextEditor = lazy(() => import('./TextEditor.tsx'));

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
