import { hex } from '../../base/hex.ts';
import { OPEN } from '../../trace/frames.ts';
import type { TraceReader } from '../../trace/reader.ts';
import {
  code,
  contextName,
  type Draft,
  functionName,
  type Ground,
  rspAt,
  span,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

/** Which function will return by this word? */
export function whoseReturn({ reader, random, scenario }: Ground): Draft | undefined {
  const { start, end } = reader.history.frames;
  const called = span(0, start.length).filter((frame) => {
    const call = start[frame] - 1;
    const flow = call < 0 ? undefined : reader.instruction(call)?.flow;
    return (flow === 'call' || flow === 'indirect call') && end[frame] !== start[frame];
  });
  if (called.length === 0) return undefined;
  const frame = random.pick(called);
  const last = end[frame] === OPEN ? reader.trace.steps : end[frame];
  // While the word lies there untouched.
  const slot = rspAt(reader, start[frame]);
  const until = reader.wordLife(slot, start[frame])?.to ?? last;
  const at = random.between(start[frame], Math.max(start[frame], Math.min(last, until) - 1));
  const word = Number(reader.word(slot, at));
  const mine = functionName(reader, reader.pc(start[frame]));
  const caller = functionName(reader, word);
  const running = functionName(reader, reader.pc(at));
  const names = new Set(others(reader));
  const explained: [string, string][] = [
    [caller, `is where it leads. It goes on there when another function returns by it`],
    [running, `runs at this step. The word belongs to a call that was made earlier`],
    ...random
      .shuffle([...names])
      .map((name): [string, string] => [name, 'was not entered by the call that pushed it']),
  ];
  const seen = new Set([mine]);
  const wrong = explained.flatMap(([name, why]) => {
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ text: [code(name)], right: false, say: text`${code(name)} ${why}.` }];
  });
  if (wrong.length === 0) return undefined;
  const owner = contextName(
    reader,
    reader.stack(slot, at)?.context ?? reader.context(start[frame]),
  );
  return {
    kind: 'choice',
    stop: at,
    shows: at,
    ask: text`At ${stepLink(scenario, at)} the word at ${code(hex(slot))}, on the stack of ${owner}, is a return address: ${code(hex(word))}. Which function is to return by it?`,
    options: random.shuffle([
      {
        text: [code(mine)],
        right: true,
        say: text`The ${code('call')} before ${stepLink(scenario, start[frame])} pushed it, into ${code(mine)}. It leads back to ${code(caller)}.`,
      },
      ...wrong.slice(0, 3),
    ]),
    given: [
      ...stepLines(reader, [start[frame] - 1, start[frame]]),
      `    rsp = ${hex(slot)} at step ${start[frame]}`,
      '     …',
      ...stepLines(reader, at < reader.trace.steps ? [at] : []),
    ],
  };
}

/** Functions that are called in a run. */
function others(reader: TraceReader): string[] {
  return [...reader.history.frames.start].map((position) =>
    functionName(reader, reader.pc(position)),
  );
}
