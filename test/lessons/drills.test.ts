import { describe, expect, test } from 'vitest';
import { CATEGORIES, categorise } from '../../src/analysis/category.ts';
import { stepCost } from '../../src/analysis/profile.ts';
import { recordedOnce } from '../../src/cli/recorded-once.ts';
import { numberOf, registersOf, stepOf } from '../../src/lessons/answer.ts';
import { drillNamed, makeDrill } from '../../src/lessons/drills/drill.ts';
import { DRILL_NAMES, type DrillKind } from '../../src/lessons/drills/names.ts';
import { drillScore } from '../../src/lessons/drills/score.ts';
import { plainText } from '../../src/lessons/plain.ts';
import { type Given, type JudgedQuestion, judge } from '../../src/lessons/question.ts';
import { GENERAL, Slot } from '../../src/machine/registers.ts';
import { UCONTEXT_FIELDS } from '../../src/machine/ucontext.ts';
import { functionAt } from '../../src/trace/functions.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { isStore } from '../../src/trace/trace.ts';

const readerOf = recordedOnce();
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);
const SCENARIOS = [
  'ping-pong-lightweight',
  'ping-pong-glibc',
  'makecontext-arguments',
  'coroutine-spawn',
  'coroutine-pool-hit',
  'preemption-glibc',
  'ping-pong through asm/switches/libco.S',
];

async function run(name: string): Promise<TraceReader> {
  const reader = await readerOf(name);
  if (typeof reader === 'string') throw new Error(reader);
  return reader;
}

/** Positions of the links in a question. */
const positions = ({ predict }: JudgedQuestion) => ({
  stop: Number(predict?.stop.what),
  shows: Number(predict?.shows.what),
});

/** Every place that a text of a question links to is in the run. */
function links(question: JudgedQuestion): number[] {
  const text = JSON.stringify(question, (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return [...text.matchAll(/"what":"(\d+)"/g)].map(([, position]) => Number(position));
}

const rsp = (reader: TraceReader, position: number) => Number(reader.register(Slot.rsp, position));

/** What a run says to a question of a kind, found by other means than the generator's. */
const TRUTH: Readonly<
  Record<DrillKind, (reader: TraceReader, question: JudgedQuestion) => unknown>
> = {
  // It goes where the next instruction stands.
  'where-ret-goes': (reader, question) => BigInt(reader.pc(positions(question).shows)),
  'rsp-after': (reader, question) => reader.register(Slot.rsp, positions(question).shows),
  'stack-aligned': (reader, question) =>
    rsp(reader, positions(question).shows) % 16 === 0 ? /^Yes/ : /^No: rsp is 8 more/,
  'mask-after': (reader, question) => reader.mask(positions(question).shows),
  // Registers as a debugger compares them.
  'changed-by-call': (reader, question) => {
    const { stop, shows } = positions(question);
    const call = reader.instruction(stop);
    expect(reader.pc(shows)).toBe((call?.address ?? 0) + (call?.size ?? 0));
    const [before, after] = [reader.registers(stop), reader.registers(shows)];
    return GENERAL.filter((_, slot) => before[slot] !== after[slot]);
  },
  // Backward from the load through every step, until one stores there.
  'who-saved': (reader, question) => {
    const { stop } = positions(question);
    const [{ address }] = reader.accesses(stop);
    for (let step = stop - 1; step >= 0; step--)
      for (const access of reader.accesses(step))
        if (
          isStore(access.kind) &&
          access.address < address + 8 &&
          access.address + access.size > address
        )
          return step + 1;
    return undefined;
  },
  // Backward, closing brackets.
  'guessed-return': (reader, question) => {
    let open = 0;
    for (let step = positions(question).stop - 1; step >= 0; step--) {
      const instruction = reader.instruction(step);
      if (instruction?.flow === 'return') open++;
      if (!instruction || !/^(indirect )?call$/.test(instruction.flow)) continue;
      if (open-- === 0) return BigInt(instruction.address + instruction.size);
    }
    return undefined;
  },
  'words-written': (reader, question) => {
    const { stop, shows } = positions(question);
    const words = new Set<number>();
    for (let step = stop; step < shows; step++)
      for (const { address, size, kind } of reader.accesses(step))
        if (
          isStore(kind) &&
          reader.trace.stacks.some(({ low, high }) => address >= low && address < high)
        )
          for (let at = address; at < address + size; at++) words.add(Math.floor(at / 8));
    return BigInt(words.size);
  },
  'field-at': (reader, question) => {
    const { stop } = positions(question);
    const offset = Number(/at offset (\d+)/.exec(plainText(question.ask))?.[1]);
    const field = UCONTEXT_FIELDS.find((each) => each.offset === offset);
    const areas = reader.trace.contexts.map(({ saveArea }) => saveArea?.address ?? 0);
    const touched = reader.accesses(stop).map(({ address }) => address);
    expect(touched.some((address) => areas.includes(address - offset))).toBe(true);
    return field?.short;
  },
  'whose-return': (reader, question) => {
    const { stop } = positions(question);
    const slot = Number(/word at (0x[0-9a-f]+)/.exec(plainText(question.ask))?.[1]);
    const push = reader.lastMemoryWrite(slot, 8, stop);
    expect(reader.instruction(push)?.flow).toMatch(/call$/);
    return functionAt(reader.trace, reader.pc(push + 1))?.name;
  },
  'switch-cost': (reader, question) => {
    const ask = plainText(question.ask);
    const [from, to] = (ask.match(/step \d+/g) ?? []).map((each) => Number(each.slice(5)));
    const words = /How many (.*) of it are of the category (.*)\?/.exec(ask);
    const key = {
      instructions: 'instructions',
      'loads from memory': 'loads',
      'stores to memory': 'stores',
      'bytes that are loaded': 'bytesLoaded',
      'bytes that are stored': 'bytesStored',
    }[words?.[1] ?? ''] as 'loads';
    const categories = categorise(reader);
    let sum = 0;
    for (let step = from; step < to; step++)
      if (CATEGORIES[categories[reader.trace.pc[step]]] === words?.[2])
        sum += stepCost(reader, step)[key];
    return BigInt(sum);
  },
};

/** The right answer and the foreseen wrong ones as a student gives them. */
function answers(question: JudgedQuestion, reader: TraceReader) {
  const give = (answer: never): [unknown, Given] => {
    if (question.kind === 'registers') {
      const found = registersOf(reader, answer);
      return found.ok ? [found.value, found.value] : [undefined, ''];
    }
    const found = question.kind === 'step' ? stepOf(reader, answer) : numberOf(reader, answer);
    if (!found.ok) throw new Error(found.message);
    const decimal =
      question.kind === 'step' || 'decimal' in (question as { answer: object }).answer;
    const text = decimal ? String(found.value) : `0x${found.value.toString(16)}`;
    return [found.value, text];
  };
  if (question.kind === 'choice') {
    const texts = question.options.map(({ text }) => plainText(text));
    expect(new Set(texts).size).toBe(texts.length);
    const right = question.options.findIndex((option) => option.right);
    const wrong = question.options.map((_, i) => i).filter((i) => i !== right);
    return {
      value: texts[right],
      right,
      wrong: wrong.map((i) => [i, question.options[i].say] as const),
    };
  }
  const [value, right] = give(question.answer as never);
  const wrong = question.wrong.map(({ answer, say }) => [give(answer as never)[1], say] as const);
  return { value, right, wrong };
}

describe.each(DRILL_NAMES)('%s', (kind) => {
  test('what is right is so by another way, and what is wrong is told why', async () => {
    let made = 0;
    const asked = new Set<string>();
    for (const scenario of SCENARIOS) {
      const reader = await run(scenario);
      for (const seed of SEEDS) {
        const drill = makeDrill({ kind, scenario, seed }, reader);
        if (!drill) continue;
        const { question, given } = drill;
        made++;
        const about = `${kind} ${scenario} ${seed}`;
        asked.add(`${scenario} ${plainText(question.ask)}`);
        const truth = TRUTH[kind](reader, question);
        const { value, right, wrong } = answers(question, reader);
        if (truth instanceof RegExp) expect(value, about).toMatch(truth);
        else expect(value, about).toEqual(truth);
        expect(judge(question, right, reader).right, about).toBe(true);
        for (const [give, say] of wrong) {
          const reply = judge(question, give, reader);
          expect(reply.right, `${about}: ${give}`).toBe(false);
          // Of registers it is told first how many are missing.
          expect(plainText(reply.say).endsWith(plainText(say)), `${about}: ${give}`).toBe(true);
          expect(plainText(say).length, about).toBeGreaterThan(10);
        }
        const { stop, shows } = positions(question);
        expect(stop).toBeLessThanOrEqual(shows);
        for (const position of links(question))
          expect(position, about).toBeLessThanOrEqual(reader.trace.steps);
        expect(plainText(judge(question, right, reader).say), about).toMatch(/\w{3}/);
        expect(given.length, about).toBeGreaterThan(0);
        expect(JSON.stringify(given), about).not.toMatch(/undefined|NaN/);
        expect(
          plainText([...question.ask, ...judge(question, right, reader).say]),
          about,
        ).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    expect(made).toBeGreaterThan(70);
    expect(asked.size).toBeGreaterThan(10);
  }, 60_000);
});

test('the same seed makes the same question, another one another', async () => {
  const reader = await run('ping-pong-glibc');
  const ask = (seed: number) =>
    makeDrill({ kind: 'rsp-after', scenario: 'ping-pong-glibc', seed }, reader);
  expect(ask(7)).toEqual(ask(7));
  expect(
    new Set(SEEDS.map((seed) => plainText(ask(seed)?.question.ask ?? []))).size,
  ).toBeGreaterThan(25);
  const drill = { kinds: DRILL_NAMES, scenarios: SCENARIOS };
  const names = SEEDS.map((seed) => drillNamed(drill, seed));
  expect(drillNamed(drill, 3)).toEqual(names[2]);
  expect(new Set(names.map(({ kind }) => kind)).size).toBeGreaterThan(7);
});

test('a run that has nothing to ask for makes no question', async () => {
  const reader = await run('ping-pong-lightweight');
  const name = { scenario: 'ping-pong-lightweight', seed: 1 };
  expect(makeDrill({ kind: 'mask-after', ...name }, reader)).toBeUndefined();
  expect(makeDrill({ kind: 'field-at', ...name }, reader)).toBeUndefined();
});

test('a drill is done by so many in a row, or of the last so many', () => {
  const score = (done: { right: number; of: number }, marks: string) =>
    drillScore(
      { done },
      [...marks].map((mark) => ({ right: mark === '+' })),
    );
  expect(score({ right: 3, of: 3 }, '++-++')).toEqual({
    right: 4,
    answered: 5,
    streak: 2,
    done: false,
  });
  expect(score({ right: 3, of: 3 }, '-+++-').done).toBe(true);
  expect(score({ right: 4, of: 5 }, '++-++').done).toBe(true);
  expect(score({ right: 4, of: 5 }, '+-+-+-++').done).toBe(false);
});
