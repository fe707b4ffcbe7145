import { hex } from '../../base/hex.ts';
import type { TraceReader } from '../../trace/reader.ts';
import {
  code,
  type Draft,
  foreseen,
  functionName,
  type Ground,
  rspAt,
  span,
  stackLines,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

/** What a CPU's stack of calls holds; 16 entries are the fewest that a current one has. */
const DEPTH = 16;

interface Guess {
  ret: number;
  /** The call that noted the address. */
  call: number;
  address: number;
}

/** To which address will the CPU guess that this `ret` goes? */
export function guessedReturn({ reader, random, scenario }: Ground): Draft | undefined {
  const all = guesses(reader);
  if (all.length === 0) return undefined;
  const { ret, call, address } = random.pick(all);
  const rsp = rspAt(reader, ret);
  const real = reader.pc(ret + 1);
  const from = Math.max(call, ret - 12);
  return {
    kind: 'value',
    stop: ret,
    shows: ret + 1,
    ask: text`A ${code('ret')} of ${code(functionName(reader, reader.pc(ret)))} stands at ${stepLink(scenario, ret)}. The CPU guesses from its stack of calls where it goes, before it has looked at the one in memory. Which address does it guess?`,
    answer: { literal: BigInt(address) },
    wrong: foreseen(BigInt(address), [
      [
        real,
        text`That is where it really goes. The guess comes from the last ${code('call')} that no ${code('ret')} has answered.`,
      ],
      [
        reader.pc(call),
        text`There the ${code('call')} itself stands. It notes the address behind it.`,
      ],
      [
        reader.pc(call + 1),
        text`There the function begins that was called. What is noted is the way back.`,
      ],
      [rsp, text`That is ${code('rsp')}, an address on the stack. An address of code is guessed.`],
    ]),
    otherwise: text`Which ${code('call')} was the last that no ${code('ret')} has answered yet? The address behind it.`,
    right: [
      ...text`${code(instructionOfCall(reader, call))} at ${stepLink(scenario, call)} noted ${code(hex(address))}, the address behind it, and no ${code('ret')} since has taken it off.`,
      ...(address === real
        ? text` Here the guess is right.`
        : text` The ${code('ret')} really goes to ${code(hex(real))}: mispredicted.`),
    ],
    given: [
      ...stepLines(reader, [call]),
      '     …',
      ...stepLines(reader, span(Math.max(from, call + 1), ret + 1)),
      `    the call at step ${call} stands at ${hex(reader.pc(call))} and is ${reader.instruction(call)?.size} bytes long`,
      ...stackLines(reader, ret),
    ],
  };
}

const instructionOfCall = (reader: TraceReader, call: number) =>
  reader.instruction(call)?.att ?? '';

/** Every `ret` for which the CPU has a guess. */
function guesses(reader: TraceReader): Guess[] {
  const noted: Omit<Guess, 'ret'>[] = [];
  const found: Guess[] = [];
  for (let step = 0; step + 1 < reader.trace.steps; step++) {
    const instruction = reader.instruction(step);
    if (instruction?.flow === 'call' || instruction?.flow === 'indirect call') {
      noted.push({ call: step, address: instruction.address + instruction.size });
      if (noted.length > DEPTH) noted.shift();
    } else if (instruction?.flow === 'return') {
      const top = noted.pop();
      if (top) found.push({ ...top, ret: step });
    }
  }
  return found;
}
