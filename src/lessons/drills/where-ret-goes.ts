import { hex } from '../../base/hex.ts';
import {
  code,
  type Draft,
  foreseen,
  functionName,
  type Ground,
  placeAt,
  rspAt,
  stackLines,
  stepLines,
  stepLink,
  stepsWhere,
  text,
} from './draft.ts';

/** To which address will this `ret` go? */
export function whereRetGoes({ reader, random, scenario }: Ground): Draft | undefined {
  const rets = stepsWhere(
    reader,
    (step) =>
      reader.instruction(step)?.flow === 'return' &&
      step + 1 < reader.trace.steps &&
      reader.word(rspAt(reader, step), step) !== undefined,
  );
  if (rets.length === 0) return undefined;
  const at = random.pick(rets);
  const rsp = rspAt(reader, at);
  const word = reader.word(rsp, at) as bigint;
  const writer = reader.lastMemoryWrite(rsp, 8, at);
  return {
    kind: 'value',
    stop: at,
    shows: at + 1,
    ask: text`At ${stepLink(scenario, at)} a ${code('ret')} of ${code(functionName(reader, reader.pc(at)))} is about to run. To which address will it go?`,
    answer: { memory: { register: 'rsp', offset: 0 }, size: 8, at: placeAt(at) },
    wrong: foreseen(word, [
      [
        rsp,
        text`That is ${code('rsp')}, the address of the word. ${code('ret')} goes to what the word holds.`,
      ],
      [
        reader.word(rsp + 8, at),
        text`That is the next word up. ${code('ret')} takes the one that ${code('rsp')} points to now, and moves ${code('rsp')} afterwards.`,
      ],
      [
        reader.word(rsp - 8, at),
        text`That word lies below ${code('rsp')}: it has been taken off already.`,
      ],
      [BigInt(reader.pc(at)), text`That is where the ${code('ret')} itself stands.`],
      [
        BigInt(reader.pc(at) + 1),
        text`That is behind the ${code('ret')}. It does not fall through.`,
      ],
    ]),
    otherwise: text`Look at the word that ${code('rsp')} = ${code(hex(rsp))} points to.`,
    right: [
      ...text`${code('ret')} takes the word at ${code('rsp')} = ${code(hex(rsp))} and goes where it says: into ${code(functionName(reader, Number(word)))}.`,
      ...(writer < 0
        ? text` The word was there when the run began.`
        : text` It was written at ${stepLink(scenario, writer + 1)}.`),
    ],
    given: [...stepLines(reader, [at]), ...stackLines(reader, at)],
  };
}
