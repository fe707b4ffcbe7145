import { hex } from '../../base/hex.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { isStore } from '../../trace/trace.ts';
import {
  code,
  contextName,
  type Draft,
  foreseen,
  type Ground,
  span,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

/** How many words does this switch write on the stacks? */
export function wordsWritten({ reader, random, scenario }: Ground): Draft | undefined {
  const { start, end, from, to } = reader.history.switches;
  const whole = span(0, start.length).filter(
    (each) =>
      start[each] < end[each] && end[each] <= reader.trace.steps && end[each] - start[each] < 200,
  );
  if (whole.length === 0) return undefined;
  const which = random.pick(whole);
  const [first, last] = [start[which], end[which]];
  const words = writtenWords(reader, first, last);
  const onLeft = words.filter(({ stack }) => stack === from[which]);
  const onNext = words.filter(({ stack }) => stack === to[which]);
  const [a, b] = [contextName(reader, from[which]), contextName(reader, to[which])];
  const n = BigInt(words.length);
  const list = (some: typeof words) =>
    some.length === 0 ? 'none' : some.map(({ address }) => hex(address)).join(', ');
  return {
    kind: 'value',
    stop: first,
    shows: last,
    ask: text`At ${stepLink(scenario, first)} a switch from ${a} to ${b} begins. How many different words of 8 bytes will it write on the two stacks together?`,
    answer: { literal: n, decimal: true },
    wrong: foreseen(n, [
      [
        n + 1n,
        text`One too many. The return address of the call was pushed before the switch began.`,
      ],
      [8n * n, text`So many bytes. Words are asked for.`],
      [onLeft.length, text`So many on the stack that is left. Look at the other one, too.`],
      [onNext.length, text`So many on the stack that is entered. Look at the other one, too.`],
    ]),
    otherwise: text`Count pushes, and stores relative to ${code('rsp')}. What goes into a ${code('ucontext_t')} or a global word does not lie on a stack.`,
    right: text`On the stack of ${a}: ${list(onLeft)}. On that of ${b}: ${list(onNext)}. The switch runs from ${stepLink(scenario, first)} to ${stepLink(scenario, last)}.`,
    given: stepLines(reader, span(first, last)),
  };
}

/** Words on stacks that steps of [from, to) write, each once, with the context whose stack it is. */
function writtenWords(reader: TraceReader, from: number, to: number) {
  const found = new Map<number, number>();
  for (const step of span(from, to))
    for (const { address, size, kind } of reader.accesses(step)) {
      if (!isStore(kind)) continue;
      for (let at = address - (address % 8); at < address + size; at += 8) {
        const stack = reader.stack(at, step);
        if (stack) found.set(at, stack.context);
      }
    }
  return [...found].map(([address, stack]) => ({ address, stack }));
}
