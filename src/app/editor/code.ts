import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Extension, Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { leavesOpen, type Token, tokenise } from '../source/tokens.ts';

/** The source pane's own cutting of lines, so that a text looks the same in both. */
const assembly = StreamLanguage.define<{ inComment: boolean; tokens: Token[] }>({
  startState: () => ({ inComment: false, tokens: [] }),
  copyState: ({ inComment, tokens }) => ({ inComment, tokens: [...tokens] }),
  token(stream, state) {
    if (stream.sol()) {
      state.tokens = tokenise(stream.string, state.inComment);
      state.inComment = leavesOpen(stream.string, state.inComment);
    }
    const next = state.tokens.shift();
    if (next) stream.pos += next.text.length;
    else stream.skipToEnd();
    return next?.kind || null;
  },
  tokenTable: {
    comment: tags.comment,
    directive: tags.meta,
    label: tags.labelName,
    mnemonic: tags.keyword,
    register: tags.variableName,
    number: tags.number,
    string: tags.string,
  },
});

/** As in source.css. */
const colours = HighlightStyle.define([
  { tag: [tags.comment, tags.meta], color: 'var(--quiet)' },
  { tag: tags.labelName, fontWeight: '700' },
  { tag: tags.keyword, fontWeight: '600' },
  { tag: tags.variableName, color: 'var(--syntax-register)' },
  { tag: tags.number, color: 'var(--syntax-number)' },
  { tag: tags.string, color: 'var(--syntax-string)' },
]);

/** An editor for assembly. `changed` gets every new text, `run` Ctrl+Enter. */
export function assemblyEditor(changed: (text: string) => void, run: () => void): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    assembly,
    syntaxHighlighting(colours),
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          run();
          return true;
        },
      },
      ...defaultKeymap,
      ...historyKeymap,
      // Escape, then Tab, leaves the editor (CodeMirror's own convention).
      indentWithTab,
    ]),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) changed(state.doc.toString());
    }),
    EditorView.contentAttributes.of({ 'aria-label': 'Source text', tabindex: '0' }),
  ];
}

/** Underlines what the assembler complains about in one file. */
export function markDiagnostics(
  state: EditorState,
  path: string,
  diagnostics: readonly Diagnostic[],
): Parameters<EditorView['dispatch']>[0] | Transaction {
  const marks = diagnostics.flatMap((diagnostic): Mark[] => {
    if (diagnostic.file !== path) return [];
    const { from, to } = range(state, diagnostic);
    const { severity, message, hint } = diagnostic;
    return [{ from, to, severity, message: hint ? `${message}; ${hint}` : message }];
  });
  return setDiagnostics(state, marks);
}

/** The offending text; places may lie past the end of an edited text. */
function range(state: EditorState, { line, column, text }: Diagnostic) {
  const row = state.doc.line(Math.max(1, Math.min(line, state.doc.lines)));
  const from = Math.min(row.from + column - 1, row.to);
  return { from, to: Math.min(row.to, from + Math.max(1, text.length)) };
}

/** Puts the cursor at a place and shows it. */
export function goToPlace(view: EditorView, place: Diagnostic): void {
  const { from } = range(view.state, place);
  view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
  view.focus();
}
