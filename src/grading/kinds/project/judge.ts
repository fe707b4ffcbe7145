import { ending, troubles } from '../../../analysis/ending.ts';
import { contextTitle, lineNote, nameLine, nameSymbol } from '../../../analysis/words/names.ts';
import { compiledAt, symbolNamed } from '../../../assembler/lookup.ts';
import { shortHex } from '../../../base/hex.ts';
import { Slot } from '../../../machine/registers.ts';
import { contextFrames, stackFrames } from '../../../trace/context-frames.ts';
import { OPEN } from '../../../trace/frames.ts';
import { outputOf } from '../../../trace/output.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { isStore } from '../../../trace/trace.ts';
import type { ProjectContract, Stage } from './index.ts';

/** Why a stage is not reached; a step where there is one to go to. */
interface Missed {
  message: string;
  step?: number;
}

/** Coroutines that are named where they wait. */
const MOST = 4;

/** A stage's run, looked at for what its own program can't see. */
class StageJudge {
  readonly #reader: TraceReader;
  readonly #test: string;
  /** Addresses of the test's code outside `main`, and those of them that functions begin at. */
  readonly #bodies: Uint8Array;
  readonly #begins: Uint8Array;

  constructor(reader: TraceReader, { test }: Stage) {
    const { image, instructions } = reader.trace;
    const main = symbolNamed(image, 'main');
    this.#reader = reader;
    this.#test = test;
    this.#bodies = Uint8Array.from(instructions, ({ address }) => {
      const inMain = main && address >= main.address && address < main.address + main.size;
      return !inMain && compiledAt(image, address)?.file.endsWith(test) ? 1 : 0;
    });
    this.#begins = Uint8Array.from(instructions, ({ address }, i) =>
      this.#bodies[i] && !/ \+ \d+$/.test(nameSymbol(reader, address) ?? ' + 0') ? 1 : 0,
    );
  }

  /** Where a stack was made: [low, high), in order. */
  stacks({ from, bytes }: ProjectContract['stacks']): { low: number; high: number }[] {
    const { frames } = this.#reader.history;
    const address = symbolNamed(this.#reader.trace.image, from)?.address;
    const made: { low: number; high: number }[] = [];
    frames.start.forEach((start, i) => {
      if (frames.end[i] === OPEN || this.#reader.pc(start) !== address) return;
      const low = Number(this.#reader.register(Slot.rax, frames.end[i]));
      made.push({ low, high: low + bytes });
    });
    return made;
  }

  /** A function of the test that begins where no function may, or runs on another stack than one of those. */
  badStart(stacks: readonly { low: number; high: number }[], from: string): Missed | undefined {
    const { trace } = this.#reader;
    for (let step = 0; step < trace.steps; step++) {
      if (!this.#bodies[trace.pc[step]]) continue;
      const rsp = Number(this.#reader.register(Slot.rsp, step));
      const what = `${nameSymbol(this.#reader, this.#reader.pc(step))}${lineNote(this.#reader, step)}`;
      if (!stacks.some(({ low, high }) => rsp > low && rsp <= high))
        return {
          message: `${what} runs with rsp ${shortHex(rsp)}, which is on no stack of ${from}: each coroutine runs on one of its own`,
          step,
        };
      if (this.#begins[trace.pc[step]] && rsp % 16 !== 8)
        return {
          message: `${what} begins with rsp ${shortHex(rsp)}: a function begins at a multiple of 16, less 8, so the frame that a fresh stack begins with is 8 bytes off`,
          step,
        };
    }
    return undefined;
  }

  /** Whether any function of the test but `main` ran: where it ran, `badStart` has looked at. */
  get bodiesRan(): boolean {
    return this.#reader.trace.pc.some((pc) => this.#begins[pc] === 1);
  }

  /** A switch that takes back what it has kept below the stack pointer that it stored. */
  keptBelow(): Missed | undefined {
    const { cross, end, from, to } = this.#reader.history.switches;
    const left = new Map<number, number>();
    for (let i = 0; i < cross.length; i++) {
      left.set(from[i], Number(this.#reader.register(Slot.rsp, cross[i])));
      const rsp = left.get(to[i]);
      const stack = this.#reader.stackOf(to[i]);
      if (rsp === undefined || !stack) continue;
      const resumed = Math.min(rsp, Number(this.#reader.register(Slot.rsp, cross[i] + 1)));
      for (let step = cross[i]; step < end[i]; step++)
        for (const { address, kind } of this.#reader.accesses(step))
          if (!isStore(kind) && address >= stack.low && address < resumed)
            return {
              message: `the switch${lineNote(this.#reader, step)} takes a word back from below the stack pointer with which ${contextTitle(this.#reader.trace.contexts[to[i]])} was suspended: nothing that is there is kept`,
              step,
            };
    }
    return undefined;
  }

  /** The first line of the output that is not as it should be. */
  wrongOutput(expected: string): Missed | undefined {
    const { calls } = this.#reader.trace;
    const got = outputOf(calls.filter(({ stream }) => stream === 'stdout'));
    if (got === expected) return undefined;
    const [wanted, lines] = [expected, got].map((text) => text.split('\n'));
    const line = wanted.findIndex((text, i) => text !== lines[i]);
    const at = line < 0 ? wanted.length : line;
    const text = (of: readonly string[]) => (of[at] ? `'${of[at]}'` : 'nothing');
    const { outcome } = this.#reader.trace;
    const failed =
      outcome.kind === 'exited' && outcome.code === 0 ? '' : `; ${ending(this.#reader)}`;
    return {
      message: `the output differs at line ${at + 1}: expected ${text(wanted)}, got ${text(lines)}${failed}${this.#unfinished()}`,
    };
  }

  /** `. Not through: send at tests/4.c:12`: where functions of the test stand that have not returned. Some may wait for ever. */
  #unfinished(): string {
    const { contexts, steps } = this.#reader.trace;
    const unfinished = contexts.flatMap((_, index) => {
      const found = contextFrames(this.#reader, index, steps);
      if (!found || index === this.#reader.context(steps)) return [];
      const place = stackFrames(this.#reader, found, 0, found.depth)
        .map(({ pc }) => ({ line: nameLine(this.#reader, pc), name: nameSymbol(this.#reader, pc) }))
        .find(({ line }) => line?.includes(this.#test));
      return place ? [`${place.name?.replace(/ \+ \d+$/, '')} at ${place.line}`] : [];
    });
    if (unfinished.length === 0) return '';
    const more = unfinished.length > MOST ? ' and others' : '';
    return `. Not through: ${unfinished.slice(0, MOST).join(', ')}${more}`;
  }
}

/**
 * Why a stage is not reached; undefined if it is. Whatever went wrong first is told, and the output last: it is what
 * follows from the rest.
 * @param expected all that the test is to write
 */
export function judgeStage(
  reader: TraceReader,
  stage: Stage,
  made: ProjectContract['stacks'],
  expected: string,
): Missed | undefined {
  const { outcome } = reader.trace;
  const judge = new StageJudge(reader, stage);
  const stacks = judge.stacks(made);
  const [trouble] = troubles(reader);
  const early = judge.badStart(stacks, made.from);
  if (early && (!trouble || (early.step ?? 0) <= trouble.step)) return early;
  if (trouble)
    return {
      message: outcome.kind === 'faulted' ? ending(reader) : trouble.message,
      step: trouble.step,
    };
  if (outcome.kind === 'budget used up')
    return {
      message: `${ending(reader)}: an endless loop, or nobody was ready and nothing ended`,
      step: reader.trace.steps,
    };
  const below = judge.keptBelow();
  if (below) return below;
  if (stage.stacks !== undefined && stacks.length > stage.stacks)
    return {
      message: `${made.from} was called ${stacks.length} times, where at most ${stage.stacks} coroutines live at a time: a stack whose coroutine has ended is to serve the next one`,
    };
  const wrong = judge.wrongOutput(expected);
  if (wrong) return wrong;
  if (!judge.bodiesRan)
    return { message: `no body that ${stage.test} spawns ever ran, whatever was written` };
  if (outcome.kind !== 'exited' || outcome.code !== 0)
    return { message: ending(reader), step: reader.trace.steps };
  return undefined;
}
