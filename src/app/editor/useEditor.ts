import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { assemblyEditor } from './code.ts';

interface Editor {
  /** The element that it stands in. */
  parent: RefObject<HTMLDivElement | null>;
  view: RefObject<EditorView | null>;
}

/** CodeMirror over a text. `write` hears every change, `run` Ctrl+Enter. A text that was changed elsewhere takes the
 * place of the one in the editor, as an edit that can be undone; without one, the editor keeps what it has. */
export function useEditor(
  text: string | undefined,
  write: (text: string) => void,
  run: () => void,
): Editor {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const last = useRef(text);
  const written = useEffectEvent((changed: string) => {
    last.current = changed;
    write(changed);
  });
  const ran = useEffectEvent(run);
  const start = useEffectEvent((element: HTMLElement) => {
    const state = {
      doc: text ?? '',
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
  useEffect(() => {
    const editor = view.current;
    if (!editor || text === undefined || text === last.current) return;
    last.current = text;
    const { doc, selection } = editor.state;
    const anchor = Math.min(selection.main.anchor, text.length);
    editor.dispatch({ changes: { from: 0, to: doc.length, insert: text }, selection: { anchor } });
  }, [text]);
  return { parent, view };
}
