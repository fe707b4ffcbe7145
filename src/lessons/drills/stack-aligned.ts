import { hex } from '../../base/hex.ts';
import {
  code,
  type Draft,
  type Ground,
  instructionOf,
  rspAt,
  span,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

/** Will the stack be aligned for a call after these instructions? */
export function stackAligned({ reader, random, scenario }: Ground): Draft | undefined {
  const length = random.between(1, 6);
  const aligned = random.chance(0.5);
  const fits = (from: number) => {
    const to = from + length;
    const moves = span(from, to).map((step) => rspAt(reader, step + 1) - rspAt(reader, step));
    return (
      (rspAt(reader, to) % 16 === 0) === aligned &&
      rspAt(reader, to) % 8 === 0 &&
      moves.some((distance) => distance !== 0) &&
      moves.every((distance) => Math.abs(distance) < 4096) &&
      span(from, to).every((step) => reader.instruction(step)?.flow !== 'signal')
    );
  };
  const places = span(0, reader.trace.steps - length).filter(fits);
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  const [before, after] = [rspAt(reader, at), rspAt(reader, at + length)];
  const distance = after - before;
  const why = text`After them ${code('rsp')} is ${code(hex(after))}, ${distance === 0 ? 'where it was' : distance < 0 ? `${-distance} below where it was` : `${distance} above where it was`}. Its last digit is ${(after % 16).toString(16)}: ${aligned ? 'a multiple of 16, as it has to be before a call' : 'eight more than a multiple of 16, as at the entry of a function, when a return address has just been pushed'}. See ${stepLink(scenario, at + length)}.`;
  return {
    kind: 'choice',
    stop: at,
    shows: at + length,
    ask: text`At ${stepLink(scenario, at)} ${code('rsp')} is ${code(hex(before))}. Suppose a function of C were called after the next ${length === 1 ? 'instruction' : `${length} instructions`}, ${code(instructionOf(reader, at))}${length === 1 ? '' : ' and what follows'}. Would the stack be aligned for that call?`,
    options: random.shuffle([
      { text: text`Yes: ${code('rsp')} is a multiple of 16 then`, right: aligned, say: why },
      { text: text`No: ${code('rsp')} is 8 more than a multiple of 16`, right: !aligned, say: why },
      {
        text: text`No: ${code('rsp')} is not even a multiple of 8`,
        right: false,
        say: text`Pushes and calls move it by 8, and nothing here moves it by less. ${why}`,
      },
    ]),
    given: [`    rsp = ${hex(before)}`, ...stepLines(reader, span(at, at + length))],
  };
}
