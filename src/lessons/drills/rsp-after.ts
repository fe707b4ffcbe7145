import { hex } from '../../base/hex.ts';
import { GENERAL } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Inline } from '../inline.ts';
import {
  code,
  contextName,
  type Draft,
  foreseen,
  type Ground,
  instructionOf,
  placeAt,
  rspAt,
  span,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

/** What will be in rsp after these instructions? */
export function rspAfter({ reader, random, scenario }: Ground): Draft | undefined {
  const { steps } = reader.trace;
  const length = random.between(2, 4);
  const places = span(0, steps - length).filter(
    (from) =>
      rspAt(reader, from) !== rspAt(reader, from + length) && knowable(reader, from, length),
  );
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  const [before, after] = [rspAt(reader, at), rspAt(reader, at + length)];
  const near = Math.abs(after - before) < 4096;
  return {
    kind: 'value',
    stop: at,
    shows: at + length,
    ask: text`At ${stepLink(scenario, at)} ${code('rsp')} is ${code(hex(before))}. What will it be after the next ${String(length)} instructions?`,
    answer: { register: 'rsp', at: placeAt(at + length) },
    wrong: foreseen(BigInt(after), [
      [before, text`That is ${code('rsp')} before them. At least one of them moves it.`],
      [
        near ? 2 * before - after : undefined,
        text`The right distance in the wrong direction: a stack grows down, so a push takes away and a pop adds.`,
      ],
      [
        after - 8,
        text`Eight too low. Go through them one by one: a push, a call: −8; a pop, a ${code('ret')}: +8.`,
      ],
      [
        after + 8,
        text`Eight too high. Go through them one by one: a push, a call: −8; a pop, a ${code('ret')}: +8.`,
      ],
    ]),
    otherwise: text`Go through them one by one: a push or a call takes 8 away, a pop or a ${code('ret')} adds 8, and a ${code('mov')} into ${code('rsp')} replaces it.`,
    right: span(at, at + length).flatMap((step) => moved(reader, step, scenario)),
    given: [
      `    rsp = ${hex(before)}`,
      ...movers(reader, at, length),
      ...stepLines(reader, span(at, at + length)),
    ],
  };
}

/** What goes where is seen beforehand: no arrival of a signal, no system call that changes the stack. */
function knowable(reader: TraceReader, from: number, length: number): boolean {
  return span(from, from + length).every((step) => {
    const flow = reader.instruction(step)?.flow;
    return flow !== 'signal' && flow !== 'syscall';
  });
}

function moved(reader: TraceReader, step: number, scenario: string): Inline[] {
  const distance = rspAt(reader, step + 1) - rspAt(reader, step);
  const [from, to] = [step, step + 1].map((each) => reader.context(each));
  const what =
    distance === 0
      ? 'leaves it'
      : from !== to
        ? `takes it to the stack of ${contextName(reader, to)}: ${hex(rspAt(reader, step + 1))}`
        : `${distance < 0 ? `−${-distance}` : `+${distance}`}: ${hex(rspAt(reader, step + 1))}`;
  return text`${code(instructionOf(reader, step))} (${stepLink(scenario, step)}) ${what}. `;
}

/** Registers and words that rsp is loaded from. */
function movers(reader: TraceReader, at: number, length: number): string[] {
  return span(at, at + length).flatMap((step) => {
    const instruction = reader.instruction(step);
    if (!instruction || Math.abs(rspAt(reader, step + 1) - rspAt(reader, step)) <= 8) return [];
    const registers = instruction.reads.filter((slot) => slot < GENERAL.length);
    const words = reader.accesses(step).flatMap(({ address }) => {
      const word = reader.word(address - (address % 8), step);
      return word === undefined ? [] : [`    ${hex(address)}: ${hex(word)}`];
    });
    return [
      ...registers.map(
        (slot) => `    ${GENERAL[slot]} = ${hex(reader.register(slot, step))} at step ${step}`,
      ),
      ...words,
    ];
  });
}
