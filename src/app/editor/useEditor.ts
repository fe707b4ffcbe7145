import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { assemblyEditor } from './code.ts';

interface Editor {
  /** The element that it stands in. */
  parent: RefObject<HTMLDivElement | null>;
  view: RefObject<EditorView | null>;
}

/** CodeMirror over a text, which is the editor's own from then on: a new `key` brings another one. `write`
 * hears every change, `run` Ctrl+Enter. */
export function useEditor(text: string, write: (text: string) => void, run: () => void): Editor {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const written = useEffectEvent(write);
  const ran = useEffectEvent(run);
  const start = useEffectEvent((element: HTMLElement) => {
    const state = {
      doc: text,
      extensions: assemblyEditor(
        (changed) => written(changed),
        () => ran(),
      ),
    };
    return new EditorView({ state: EditorState.create(state), parent: element });
  });
  useEffect(() => {
    const editor = start(parent.current as HTMLElement);
    view.current = editor;
    return () => editor.destroy();
  }, []);
  return { parent, view };
}
