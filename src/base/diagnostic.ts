/** A place in a source file. Lines and columns count from 1. */
export interface SourcePlace {
  file: string;
  line: number;
  column: number;
}

/** What is wrong with a source text, where, and what to do about it. */
export interface Diagnostic extends SourcePlace {
  severity: 'error' | 'warning';
  /** The offending piece of text, as it stands in the source. */
  text: string;
  /** The reason in words, without place: `unknown mnemonic 'mvoq'`. */
  message: string;
  /** A next step, as a clause: `did you mean 'movq'?`. */
  hint?: string;
}

/** `asm/mine.S:12:9: unknown mnemonic 'mvoq'; did you mean 'movq'?` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, message, hint } = diagnostic;
  const kind = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column}: ${kind}${message}${hint ? `; ${hint}` : ''}`;
}
