import { hex } from '../../base/hex.ts';
import { signalNames, signalNumber } from '../../machine/kernel/signals.ts';
import {
  code,
  type Draft,
  foreseen,
  type Ground,
  instructionOf,
  placeAt,
  stepLines,
  stepLink,
  stepsWhere,
  text,
} from './draft.ts';

/** What will the signal mask be after this step? */
export function maskAfter({ reader, random, scenario }: Ground): Draft | undefined {
  const steps = stepsWhere(reader, (step) => reader.mask(step) !== reader.mask(step + 1));
  if (steps.length === 0) return undefined;
  const at = random.pick(steps);
  const [before, after] = [reader.mask(at), reader.mask(at + 1)];
  const names = signalNames(after);
  const [only] = names.length === 1 ? names : [];
  const number = only === undefined ? undefined : signalNumber(only);
  const arrives = reader.instruction(at)?.flow === 'signal';
  const arrival = reader.trace.arrivals.find(({ step }) => step === at);
  const kernel = reader.accesses(at).find(({ address, kind, size }) => {
    const word = size === 8 && (kind & 1) === 0 ? reader.word(address, at) : undefined;
    return word === after;
  });
  return {
    kind: 'value',
    stop: at,
    shows: at + 1,
    ask: arrives
      ? text`At ${stepLink(scenario, at)} a signal arrives. What will the thread's signal mask be as its handler begins, as a number?`
      : text`At ${stepLink(scenario, at)} a system call is about to be made. What will the thread's signal mask be after it, as a number?`,
    answer: { mask: placeAt(at + 1) },
    wrong: foreseen(after, [
      [before, text`That is the mask before. The kernel is about to change it.`],
      [before | after, text`That has the old mask in it, too. It is replaced, not added to.`],
      [number, text`That is the number of ${only ?? ''}. In the mask, signal n is bit n − 1.`],
      [after << 1n, text`One bit too high: signals count from 1, bits from 0.`],
      [after >> 1n, text`One bit too low: signal n is bit n − 1.`],
    ]),
    otherwise: text`Whose mask does the kernel set here, and where does it take it from? Signal n is bit n − 1.`,
    right: [
      ...(names.length === 0
        ? text`Nothing is blocked any more.`
        : text`${code(hex(after))}: ${names.join(', ')}${number === undefined ? '' : `, signal ${number}, which is bit ${number - 1}`}.`),
      ...(arrives
        ? text` While a handler runs, its own signal is blocked, and what else the program has asked for.`
        : kernel
          ? text` The kernel took it from ${code(hex(kernel.address))}.`
          : text` The kernel took it from the frame that the system call gives back.`),
      ...text` See ${stepLink(scenario, at + 1)}.`,
    ],
    given: [
      ...stepLines(reader, [at]),
      `    the mask is ${hex(before)}: ${signalNames(before).join(', ') || 'nothing is blocked'}`,
      ...(arrival ? [`    the signal is number ${arrival.info.signal}`] : []),
      ...(kernel
        ? [`    ${hex(kernel.address)}: ${hex(after)}, which ${instructionOf(reader, at)} reads`]
        : []),
    ],
  };
}
