import { GENERAL } from '../../machine/registers.ts';
import { OPEN } from '../../trace/frames.ts';
import type { Inline } from '../inline.ts';
import {
  code,
  type Draft,
  functionName,
  type Ground,
  span,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

type Name = (typeof GENERAL)[number];

/** As the System V ABI has it, section 3.2.1. */
const CALLEE_SAVED: readonly Name[] = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'];
const CALLER_SAVED = GENERAL.filter((name) => name !== 'rsp' && !CALLEE_SAVED.includes(name));

/** Calls of more steps than that nobody follows. */
const MOST = 150;

/** Which registers hold something else once this call has returned? */
export function changedByCall({ reader, random, scenario }: Ground): Draft | undefined {
  const { start, end } = reader.history.frames;
  const calls = span(0, start.length).filter((frame) => {
    const call = start[frame] - 1;
    const flow = call >= 0 ? reader.instruction(call)?.flow : undefined;
    if (flow !== 'call' && flow !== 'indirect call') return false;
    if (end[frame] === OPEN || end[frame] - call > MOST) return false;
    return GENERAL.some(
      (_, slot) => reader.register(slot, call) !== reader.register(slot, end[frame]),
    );
  });
  if (calls.length === 0) return undefined;
  const frame = random.pick(calls);
  const [call, back] = [start[frame] - 1, end[frame]];
  const changed = GENERAL.filter(
    (_, slot) => reader.register(slot, call) !== reader.register(slot, back),
  );
  const written = GENERAL.filter((_, slot) => reader.lastRegisterWrite(slot, back) >= call);
  const name = functionName(reader, reader.pc(call + 1));
  const broken = changed.filter((each) => CALLEE_SAVED.includes(each));
  const seen = new Set([changed.join()]);
  const wrong: [readonly Name[], Inline[]][] = [
    [written, text`Those have been written to. Some of them hold again what they held before.`],
    [
      CALLER_SAVED,
      text`Those are all that the calling convention allows to change. Which of them did this call change?`,
    ],
    [CALLEE_SAVED, text`Those are the ones that a function has to put back.`],
    [
      [...changed, 'rsp'],
      text`${code('rsp')} is back where it was: the ${code('call')} pushed 8 bytes, and the way back took them off.`,
    ],
  ];
  return {
    kind: 'registers',
    stop: call,
    shows: back,
    ask: text`At ${stepLink(scenario, call)} ${code(name)} is about to be called. Which general registers will hold something else when that call has returned?`,
    answer: { literal: changed },
    wrong: wrong.flatMap(([names, say]) => {
      const literal = GENERAL.filter((each) => names.includes(each));
      if (literal.length === 0 || seen.has(literal.join())) return [];
      seen.add(literal.join());
      return [{ answer: { literal }, say }];
    }),
    otherwise: text`Go through what runs until the call is back, and note which registers are loaded with something new; what is saved and loaded again does not count.`,
    right: [
      ...text`Compare ${stepLink(scenario, call)} with ${stepLink(scenario, back)}. `,
      ...(broken.length === 0
        ? text`The calling convention allows all of them to change: who needs them after a call keeps a copy.`
        : text`${code(broken.join(', '))} should have come back as it was: this call breaks the calling convention.`),
    ],
    given: stepLines(reader, span(call, back)),
  };
}
