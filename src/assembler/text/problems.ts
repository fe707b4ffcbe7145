import type { Diagnostic, SourcePlace } from '../../base/diagnostic.ts';
import { LIMITS } from '../limits.ts';
import type { Fault, Range } from './fault.ts';
import { placeAt } from './line.ts';

const LONGEST_TEXT = 80;

/** Collects what is wrong, once per place and message. */
export class Problems {
  readonly #found = new Map<string, Diagnostic>();
  #omitted = 0;
  #errors = 0;

  get failed(): boolean {
    return this.#errors > 0;
  }

  fault(fault: Fault): void {
    this.#report('error', fault.range, fault.message, fault.hint);
  }

  warn(range: Range, message: string, hint?: string): void {
    this.#report('warning', range, message, hint);
  }

  #report(
    severity: Diagnostic['severity'],
    { line, from, to }: Range,
    message: string,
    hint: string | undefined,
  ): void {
    const place = placeAt(line, from);
    const text = line.text.slice(from, Math.min(to, from + LONGEST_TEXT));
    this.add(severity, place, text, message + (line.within ?? ''), hint);
  }

  add(
    severity: Diagnostic['severity'],
    place: SourcePlace,
    text: string,
    message: string,
    hint?: string,
  ): void {
    const { file, line, column } = place;
    const key = `${file}:${line}:${column}:${message}`;
    if (this.#found.has(key)) return;
    if (severity === 'error') this.#errors++;
    if (this.#found.size >= LIMITS.diagnosticsKept) {
      this.#omitted++;
      return;
    }
    const diagnostic: Diagnostic = { severity, file, line, column, text, message };
    if (hint !== undefined) diagnostic.hint = hint;
    this.#found.set(key, diagnostic);
  }

  /** In the order of `paths`, then by place; past the limit one line counts the rest. */
  sorted(paths: readonly string[]): Diagnostic[] {
    const rank = new Map(paths.map((path, index) => [path, index]));
    const all = [...this.#found.values()].sort(
      (a, b) =>
        (rank.get(a.file) ?? paths.length) - (rank.get(b.file) ?? paths.length) ||
        a.line - b.line ||
        a.column - b.column,
    );
    const more = this.#omitted + Math.max(0, all.length - LIMITS.diagnostics);
    if (more === 0) return all;
    const shown = all.slice(0, LIMITS.diagnostics);
    const last = shown[shown.length - 1];
    return [...shown, { ...last, text: '', message: `and ${more} more`, hint: 'fix these first' }];
  }
}
