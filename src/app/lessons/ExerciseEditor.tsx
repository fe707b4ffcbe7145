import { lazy, Suspense } from 'react';
import { entriesOf } from '../open/dropped.ts';
import type { EditorProps } from './TextEditor.tsx';
import { takeText } from './take-text.ts';

const TextEditor = lazy(() => import('./TextEditor.tsx'));

/** The editor of an exercise; it comes in a chunk of its own. A file that is dropped on it takes the place of its text. */
export function ExerciseEditor({ put, ...props }: EditorProps & { put(text: string): void }) {
  return (
    <div
      className="exercise-editor editor"
      onDropCapture={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        const files = entriesOf(event.dataTransfer);
        void files().then((found) => takeText(found, put));
      }}
    >
      <Suspense fallback={<pre className="waiting">{props.text}</pre>}>
        <TextEditor {...props} />
      </Suspense>
    </div>
  );
}
