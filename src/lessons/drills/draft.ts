import { instructionText } from '../../analysis/words/instruction-text.ts';
import { hex } from '../../base/hex.ts';
import type { Random } from '../../base/random.ts';
import { Slot } from '../../machine/registers.ts';
import { functionAt } from '../../trace/functions.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Inline } from '../inline.ts';
import type { RunPlace } from '../place.ts';
import type { JudgedQuestion } from '../question.ts';

/** What a generator has to go by. */
export interface Ground {
  reader: TraceReader;
  random: Random;
  scenario: string;
}

type Answers<Q> = Q extends JudgedQuestion
  ? Omit<Q, 'id' | 'line' | 'scenario' | 'predict'>
  : never;

/** A question as a generator makes it. */
export type Draft = Answers<JudgedQuestion> & {
  /** Positions: the run is held at the first until there is an answer, which shows at the second. */
  stop: number;
  shows: number;
  /** What one has to see to find the answer, for where there is no lab beside the question. */
  given: string[];
};

/** Makes a question from a run; undefined where the run has nothing to ask for. */
export type Make = (ground: Ground) => Draft | undefined;

/** Text with pieces in it: `text\`from ${code('rbx')} at ${step}\``. */
export function text(
  words: TemplateStringsArray,
  ...pieces: readonly (Inline | readonly Inline[])[]
): Inline[] {
  return words
    .flatMap((word, i): Inline[] => {
      const piece = pieces[i];
      return [
        word,
        ...(piece === undefined ? [] : Array.isArray(piece) ? piece : [piece as Inline]),
      ];
    })
    .filter((piece) => piece !== '');
}

export const code = (words: string): Inline => ({ kind: 'code', text: words });

/** A place of its own for a position. */
export const placeAt = (position: number): RunPlace => ({
  what: String(position),
  nth: 1,
  after: false,
});

/** `step 27`, a link to that position. */
export function stepLink(scenario: string, position: number): Inline {
  const action = { do: 'step', scenario, place: placeAt(position) } as const;
  return { kind: 'action', action, line: 0, children: [`step ${position}`] };
}

/** What the instruction of a step is, as the source has it. */
export function instructionOf(reader: TraceReader, step: number): string {
  const instruction = reader.instruction(step);
  return instruction ? instructionText(reader, instruction, 'att') : '';
}

/** The function of an address, or the address. */
export function functionName({ trace }: TraceReader, address: number): string {
  return functionAt(trace, address)?.name ?? hex(address);
}

export const contextName = ({ trace }: TraceReader, context: number): string =>
  trace.contexts[context].name;

export const rspAt = (reader: TraceReader, position: number): number =>
  Number(reader.register(Slot.rsp, position));

/** Steps as lines: number, context, function, instruction. */
export function stepLines(reader: TraceReader, steps: Iterable<number>): string[] {
  return Array.from(steps, (step) => {
    const where = functionName(reader, reader.pc(step));
    const context = contextName(reader, reader.context(step));
    return `${String(step).padStart(6)}  ${context.padEnd(3)} ${where.padEnd(24)} ${instructionOf(reader, step)}`;
  });
}

/** Whole numbers from `from` to `to`, without the latter. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** rsp, and the words around the place that it points to. */
export function stackLines(reader: TraceReader, position: number): string[] {
  const rsp = rspAt(reader, position);
  return [
    `    rsp = ${hex(rsp)}`,
    ...[-8, 0, 8, 16].flatMap((offset) => {
      const word = reader.word(rsp + offset, position);
      return word === undefined ? [] : [`    ${hex(rsp + offset)}: ${hex(word)}`];
    }),
  ];
}

/** Wrong answers that were foreseen, each number once and none that is right. */
export function foreseen(
  right: bigint,
  wrong: readonly [value: bigint | number | undefined, say: Inline[]][],
): { answer: { literal: bigint }; say: Inline[] }[] {
  const seen = new Set([right]);
  return wrong.flatMap(([value, say]) => {
    if (value === undefined) return [];
    const literal = BigInt.asUintN(64, BigInt(value));
    if (seen.has(literal)) return [];
    seen.add(literal);
    return [{ answer: { literal }, say }];
  });
}

/** The steps of a run that fit. */
export function stepsWhere(reader: TraceReader, fits: (step: number) => boolean): number[] {
  return span(0, reader.trace.steps).filter(fits);
}
