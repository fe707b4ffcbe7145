import type { TraceReader } from '../trace/reader.ts';
import { type Answered, numberOf, registersOf, stepOf } from './answer.ts';
import type { Inline } from './inline.ts';
import type { RunPlace } from './place.ts';
import type { RegistersAnswer, StepAnswer, ValueAnswer } from './schema.ts';

interface Shared {
  /** Unique in its lesson; progress is kept under it. */
  id: string;
  /** Line in the lesson's file. */
  line: number;
  ask: Inline[];
  scenario: string;
  /** To be answered before the run goes on: where it is held, and where what was asked for shows. */
  predict?: { stop: RunPlace; shows: RunPlace };
}

interface Replies<Answer> {
  answer: Answer;
  /** Replies to wrong answers that were foreseen. */
  wrong: { answer: Answer; say: Inline[] }[];
  /** To any other wrong answer. */
  otherwise: Inline[];
  right: Inline[];
}

/** A question with its replies. What is right is asked of the scenario's run. */
export type JudgedQuestion = Shared &
  (
    | ({ kind: 'value' } & Replies<ValueAnswer>)
    | ({ kind: 'step' } & Replies<StepAnswer>)
    | ({ kind: 'registers' } & Replies<RegistersAnswer>)
    | { kind: 'choice'; options: { text: Inline[]; say: Inline[]; right: boolean }[] }
  );

/** To be answered in words. Nobody judges it but a teacher, who is told what to look for. */
export type ExplainQuestion = Shared & { kind: 'explain'; lookFor: Inline[][] };

export type Question = JudgedQuestion | ExplainQuestion;

/** What a student gave: typed text, names of registers, or the number of an option from 0. */
export type Given = string | string[] | number;

export interface Reply {
  /** Undefined for an answer that could not be read: it does not count. */
  right: boolean | undefined;
  say: Inline[];
}

/** Compares an answer with the run of the question's scenario. */
export function judge(question: JudgedQuestion, given: Given, reader: TraceReader): Reply {
  switch (question.kind) {
    case 'value': {
      const values = readValue(
        String(given),
        'count' in question.answer || 'decimal' in question.answer,
      );
      if (values.length === 0) return unread('Write a number, such as 8064 or 0x1f80.');
      return compare(question, (answer) => {
        const found = numberOf(reader, answer);
        return found.ok ? { ok: true, value: values.includes(found.value) } : found;
      });
    }
    case 'step': {
      const text = String(given).trim();
      if (!/^\d+$/.test(text)) return unread('Write the number of a step.');
      return compare(question, (answer) => {
        const found = stepOf(reader, answer);
        return found.ok ? { ok: true, value: found.value === Number(text) } : found;
      });
    }
    case 'registers': {
      const names = new Set(Array.isArray(given) ? given : []);
      if (names.size === 0) return unread('Choose at least one register.');
      const reply = compare(question, (answer) => {
        const found = registersOf(reader, answer);
        return found.ok ? { ok: true, value: same(names, found.value) } : found;
      });
      const right = registersOf(reader, question.answer);
      if (reply.right !== false || !right.ok) return reply;
      return { right: false, say: [distance(names, right.value), ' ', ...reply.say] };
    }
    case 'choice': {
      const option = question.options[Number(given)];
      if (!option) return unread('Choose one.');
      return { right: option.right, say: option.say };
    }
  }
}

function unread(say: string): Reply {
  return { right: undefined, say: [say] };
}

/** Which of the foreseen answers it is. */
function compare<Answer>(
  { answer, wrong, otherwise, right }: Replies<Answer>,
  matches: (answer: Answer) => Answered<boolean>,
): Reply {
  const result = matches(answer);
  if (!result.ok) return unread(`This question has no answer in the run: ${result.message}.`);
  if (result.value) return { right: true, say: right };
  const foreseen = wrong.find((each) => {
    const found = matches(each.answer);
    return found.ok && found.value;
  });
  return { right: false, say: foreseen?.say ?? otherwise };
}

/**
 * The numbers a text can mean, as 64 bits. The lab shows hexadecimal digits in groups and without
 * 0x, so digits alone mean either, except in a count.
 */
function readValue(text: string, decimalOnly: boolean): bigint[] {
  const digits = text.replace(/[\s_,']/g, '').toLowerCase();
  const [, minus, hex] = /^(-?)0x([0-9a-f]{1,16})$/.exec(digits) ?? [];
  if (hex) return [signed(BigInt(`0x${hex}`), minus)];
  const decimal = /^(-?)(\d{1,20})$/.exec(digits);
  const bare = /^[0-9a-f]{1,16}$/.test(digits) && !decimalOnly;
  return [
    ...(decimal ? [signed(BigInt(decimal[2]), decimal[1])] : []),
    ...(bare ? [BigInt(`0x${digits}`)] : []),
  ];
}

function signed(value: bigint, minus: string): bigint {
  return BigInt.asUintN(64, minus ? -value : value);
}

function same(given: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return given.size === wanted.length && wanted.every((name) => given.has(name));
}

/** How far a set is from the right one, without telling which. */
function distance(given: ReadonlySet<string>, wanted: readonly string[]): string {
  const missing = wanted.filter((name) => !given.has(name)).length;
  const extra = given.size - (wanted.length - missing);
  const parts = [
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(extra > 0 ? [`${extra} too many`] : []),
  ];
  return `Not yet: ${parts.join(', ')}.`;
}
