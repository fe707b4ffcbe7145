import { spanAt, symbolNamed } from '../assembler/lookup.ts';
import { didYouMean } from '../base/suggest.ts';
import type { TraceReader } from '../trace/reader.ts';

/** A position in a run, told by what is there rather than by a number. */
export interface RunPlace {
  /**
   * `start`, `end`, `switch` (the instruction that moves rsp to another context's stack), a step's
   * number, a function or label, a mnemonic, or a piece of a source line: looked for in this order.
   */
  what: string;
  /** Which execution of it, from 1. */
  nth: number;
  /** True for the position behind that step, where what it did is marked. */
  after: boolean;
  /** Only executions inside this function. */
  in?: string;
}

export type Found = { ok: true; position: number } | { ok: false; message: string };

/** Looks a place up in a run. */
export function findPlace(reader: TraceReader, place: RunPlace): Found {
  const { steps } = reader.trace;
  const step = stepOf(reader, place);
  if (typeof step === 'string') return { ok: false, message: step };
  if (step > steps || (place.after && step === steps))
    return { ok: false, message: `the run has ${steps} steps` };
  return { ok: true, position: place.after ? step + 1 : step };
}

/** The step a place names, or why there is none. */
function stepOf(reader: TraceReader, place: RunPlace): number | string {
  const { steps } = reader.trace;
  const { what, nth } = place;
  if (what === 'start') return 0;
  if (what === 'end') return steps;
  if (/^\d+$/.test(what)) return Number(what);
  if (what === 'switch') {
    const { cross } = reader.history.switches;
    return cross[nth - 1] ?? `the run has ${cross.length} switches, not ${nth}`;
  }
  const instructions = instructionsAt(reader, place);
  if (typeof instructions === 'string') return instructions;
  let step = -1;
  for (let i = 0; i < nth; i++) {
    const next = reader.nextExecution(instructions, step + 1);
    if (next < 0)
      return i === 0
        ? `'${what}' is never executed${within(place)}`
        : `'${what}' is executed ${i === 1 ? 'once' : `${i} times`}${within(place)}, not ${nth} times`;
    step = next;
  }
  return step;
}

const within = (place: RunPlace) => (place.in ? ` in ${place.in}` : '');

function instructionsAt({ trace }: TraceReader, place: RunPlace): number[] | string {
  const { instructions, image } = trace;
  const { what } = place;
  const around = place.in ? symbolNamed(image, place.in) : undefined;
  if (place.in && !around) return noSymbol(place.in, image.symbols);
  const among = instructions.flatMap(({ address }, index) =>
    !around || (address >= around.address && address < around.address + around.size) ? [index] : [],
  );
  const symbol = symbolNamed(image, what, ({ kind }) => kind === 'function');
  if (symbol) return among.filter((index) => instructions[index].address === symbol.address);
  const named = among.filter((index) => instructions[index].mnemonic === what);
  if (named.length > 0) return named;
  const wanted = squeeze(what);
  const found = among.filter((index) => {
    const span = spanAt(image, instructions[index].address);
    return span?.code && codeOf(image.files[span.file].text, span.line).includes(wanted);
  });
  if (found.length > 0) return found;
  return `no symbol, mnemonic or source line '${what}'${within(place)} in this program`;
}

function noSymbol(name: string, symbols: readonly { name: string }[]): string {
  const hint = didYouMean(
    name,
    symbols.map((symbol) => symbol.name),
  );
  return `no symbol '${name}' in this program${hint ? `; ${hint}` : ''}`;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** A source line without comments and blanks. */
function codeOf(text: string, line: number): string {
  const whole = text.split('\n', line)[line - 1] ?? '';
  return squeeze(whole.replace(/\/\*.*?(\*\/|$)/g, '').replace(/(#|\/\/).*/, ''));
}
