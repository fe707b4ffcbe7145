import { hex } from '../base/hex.ts';
import type { TraceReader } from '../trace/reader.ts';
import { type Answered, numberOf, registersOf, stepOf } from './answer.ts';
import type { Inline } from './inline.ts';
import type { JudgedQuestion } from './question.ts';
import type { ValueAnswer } from './schema.ts';

/** The right answer of a question, and why it is. */
export interface Solution {
  answer: Inline[];
  why: Inline[];
}

/** Asks a run for the right answer. */
export function solutionOf(question: JudgedQuestion, reader: TraceReader): Answered<Solution> {
  switch (question.kind) {
    case 'value':
      return told(question, numberOf(reader, question.answer), (value) => [
        { kind: 'code', text: numberText(question.answer, value) },
      ]);
    case 'step':
      return told(question, stepOf(reader, question.answer), (step) => [`step ${step}`]);
    case 'registers':
      return told(question, registersOf(reader, question.answer), (names) =>
        names.length === 0
          ? ['none']
          : names.flatMap((name, i): Inline[] => [
              ...(i > 0 ? [', '] : []),
              { kind: 'code', text: name },
            ]),
      );
    case 'choice': {
      const right = question.options.find((option) => option.right);
      return right
        ? { ok: true, value: { answer: right.text, why: right.say } }
        : { ok: false, message: 'no option is right' };
    }
  }
}

function told<T>(
  { right }: { right: Inline[] },
  found: Answered<T>,
  words: (value: T) => Inline[],
): Answered<Solution> {
  return found.ok ? { ok: true, value: { answer: words(found.value), why: right } } : found;
}

/** Counts are decimal; so is a small number that stands in the source. */
function numberText(answer: ValueAnswer, value: bigint): string {
  const counts = 'count' in answer || 'steps' in answer || ('literal' in answer && value < 0x1000n);
  return counts ? String(value) : hex(value);
}
