import { hexBytes } from '../../base/hex.ts';
import { signalName, signalNumber } from '../../machine/kernel/signals.ts';
import { SLOTS, slotName } from '../../machine/registers.ts';
import type { Change } from '../run/edits.ts';

/** A fork as an address has it: the position in the run that it begins in, and what was changed there. */
export interface Fork {
  position: number;
  edits: Change;
}

/** Between the parts: stands in an address as it is. */
const MARK = '*';
const SIGNAL = 'signal';
/** In the place of a signal's name: one whose handler ruins all that it may. */
const FIRE = 'fire';

/** `xmm3 low` without the blank. */
const slotWord = (slot: number) => slotName(slot).replace(' ', '.');
const SLOT_OF = new Map(Array.from({ length: SLOTS }, (_, slot) => [slotWord(slot), slot]));

/** `57*rbx*7f`, `57*7fffffffe010*0a00` (bytes as they lie in memory), `57*signal*ALRM`, `57*signal*fire`; several changes
 * follow one another. */
export function printFork({ position, edits }: Fork): string {
  const { registers = [], memory = [], signal, fire } = edits;
  return [
    String(position),
    ...registers.flatMap(([slot, value]) => [slotWord(slot), value.toString(16)]),
    ...memory.flatMap(({ address, bytes }) => [address.toString(16), hexBytes(bytes).join('')]),
    ...(signal === undefined ? [] : [SIGNAL, signalName(signal).replace('SIG', '')]),
    ...(fire ? [SIGNAL, FIRE] : []),
  ].join(MARK);
}

/** A fork again; undefined if the text tells of none. */
export function parseFork(text: string): Fork | undefined {
  const [at, ...parts] = text.split(MARK);
  if (!/^\d{1,15}$/.test(at) || parts.length === 0 || parts.length % 2 === 1) return undefined;
  const registers: [number, bigint][] = [];
  const memory: { address: number; bytes: Uint8Array }[] = [];
  let signal: number | undefined;
  let fire = false;
  for (let i = 0; i < parts.length; i += 2) {
    const [what, value] = [parts[i], parts[i + 1]];
    const slot = SLOT_OF.get(what);
    if (what === SIGNAL && value === FIRE) fire = true;
    else if (what === SIGNAL) {
      signal = signalNumber(value);
      if (signal === undefined) return undefined;
    } else if (slot !== undefined && /^[\da-f]{1,16}$/.test(value)) {
      registers.push([slot, BigInt(`0x${value}`)]);
    } else if (/^[\da-f]{1,12}$/.test(what) && /^([\da-f]{2}){1,16}$/.test(value)) {
      const bytes = Uint8Array.from(value.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
      memory.push({ address: Number.parseInt(what, 16), bytes });
    } else return undefined;
  }
  return {
    position: Number(at),
    edits: {
      ...(registers.length > 0 && { registers }),
      ...(memory.length > 0 && { memory }),
      ...(signal !== undefined && { signal }),
      ...(fire && { fire }),
    },
  };
}
