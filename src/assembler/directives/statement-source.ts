import type { Budget } from '../budget.ts';
import { LIMITS } from '../limits.ts';
import type { Cursor } from '../text/cursor.ts';
import { Fault, type Range } from '../text/fault.ts';
import type { Line } from '../text/line.ts';
import type { Problems } from '../text/problems.ts';
import { leadingWord, statements } from '../text/statement.ts';

interface Frame {
  statements: Iterator<Cursor>;
  /** True for a macro's body, which `.exitm` leaves. */
  macro: boolean;
  /** How many `.if` were open when it began. */
  conditions: number;
}

interface Condition {
  range: Range;
  active: boolean;
  taken: boolean;
  hasElse: boolean;
}

/** The statements of a unit one after another, out of files, macros and repetitions, without those
 * that `.if` leaves out. */
export class StatementSource {
  readonly #frames: Frame[] = [];
  readonly #open: Condition[] = [];
  readonly #problems: Problems;
  readonly #budget: Budget;
  #macros = 0;

  constructor(problems: Problems, budget: Budget) {
    this.#problems = problems;
    this.#budget = budget;
  }

  /** Continues with these lines before what comes next. */
  push(lines: Iterable<Line>, macro: boolean, range?: Range): void {
    if (range && this.#frames.length >= LIMITS.macroDepth) {
      const reason = `more than ${LIMITS.macroDepth} macros and repetitions inside one another`;
      throw new Fault(range, reason, 'does a macro call itself?', true);
    }
    const conditions = this.#open.length;
    if (macro) this.#macros++;
    this.#frames.push({ statements: this.#split(lines), macro, conditions });
  }

  /** There is no next statement. */
  stop(): void {
    this.#frames.length = 0;
    this.#open.length = 0;
    this.#macros = 0;
  }

  *#split(lines: Iterable<Line>): Generator<Cursor> {
    for (const line of lines) {
      try {
        yield* statements(line);
      } catch (error) {
        if (!(error instanceof Fault) || error.fatal) throw error;
        this.#problems.fault(error);
      }
    }
  }

  /** The next statement, whether an `.if` leaves it out or not. */
  next(): Cursor | undefined {
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      const { value, done } = frame.statements.next();
      if (!done) {
        const cursor: Cursor = value;
        this.#budget.statement({
          line: cursor.line,
          from: cursor.position,
          to: cursor.text.length,
        });
        return cursor;
      }
      for (const { range } of this.#leave(frame))
        this.#problems.fault(new Fault(range, 'the condition is not closed', "add '.endif'"));
    }
    return undefined;
  }

  /** Takes the innermost frame off and returns the conditions it leaves open. */
  #leave(frame: Frame): Condition[] {
    this.#frames.pop();
    if (frame.macro) this.#macros--;
    return this.#open.splice(frame.conditions);
  }

  /** `.exitm`: leaves the innermost macro. */
  exitMacro(range: Range): void {
    if (this.#macros === 0) throw new Fault(range, "'.exitm' outside a macro");
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      this.#leave(frame);
      if (frame.macro) return;
    }
  }

  /** The statements up to the one that closes what `cursor` opens, nested ones included. */
  block(opening: Range, openers: ReadonlySet<string>, closers: ReadonlySet<string>): Cursor[] {
    const body: Cursor[] = [];
    let depth = 1;
    for (let cursor = this.next(); cursor; cursor = this.next()) {
      const word = leadingWord(cursor);
      if (openers.has(word)) depth++;
      else if (closers.has(word) && --depth === 0) return body;
      body.push(cursor);
    }
    const closer = [...closers][0];
    throw new Fault(
      opening,
      `'${opening.line.text.slice(opening.from, opening.to)}' is not closed`,
      `add '${closer}'`,
    );
  }

  get active(): boolean {
    return this.#open.every((condition) => condition.active);
  }

  /** An `.if`; `holds` is asked only where it matters. */
  begin(range: Range, holds: () => boolean): void {
    if (this.#open.length >= LIMITS.conditionDepth) {
      const reason = `more than ${LIMITS.conditionDepth} conditions inside one another`;
      throw new Fault(range, reason, undefined, true);
    }
    const outer = this.active;
    // Opened before it is read: its .endif belongs to it even if it is malformed.
    const condition = { range, active: false, taken: !outer, hasElse: false };
    this.#open.push(condition);
    if (outer) condition.active = condition.taken = holds();
  }

  /** `.elseif` with a condition, `.else` without. */
  turn(range: Range, holds?: () => boolean): void {
    const condition = this.#innermost(range);
    if (condition.hasElse) throw new Fault(range, "nothing but '.endif' may follow '.else'");
    condition.hasElse = holds === undefined;
    condition.active = false;
    if (!condition.taken) condition.active = condition.taken = holds?.() ?? true;
  }

  end(range: Range): void {
    this.#innermost(range);
    this.#open.pop();
  }

  #innermost(range: Range): Condition {
    const condition = this.#open.at(-1);
    const base = this.#frames.at(-1)?.conditions ?? 0;
    if (!condition || this.#open.length <= base) {
      const word = range.line.text.slice(range.from, range.to);
      throw new Fault(range, `'${word}' without '.if'`);
    }
    return condition;
  }
}
