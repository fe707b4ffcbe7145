import type { Image } from '../../assembler/image.ts';
import { layOut } from '../launch.ts';
import { GENERAL } from '../registers.ts';
import type { Asked } from '../scenarios/asked.ts';
import { GENERATED } from '../scenarios/asking.ts';
import { conventionOf } from '../scenarios/of-file.ts';
import { type Convention, driverFor, GIVEN } from '../scenarios/routine.ts';
import { adapterText, type Way } from './adapter.ts';
import { functionsOf, type Watched, watchFunction } from './functions.ts';
import { goesOn } from './layout.ts';
import { parseShape, type Shape } from './shape.ts';
import { goesBack, type Offer, offersOf } from './way.ts';

/** A way to call a file's routine, and in words what it was seen to do; or why there is none. */
export type Observed =
  | { ok: true; convention: Convention; words: string; offers: Offer[] }
  | { ok: false; message: string; offers: Offer[] };

const refuse = (message: string, offers: Offer[] = []): Observed => ({
  ok: false,
  message,
  offers,
});

/**
 * How to switch through a file: by the convention whose name one of its functions has, if the
 * function keeps it; else by what its functions were seen to do.
 * @param image the file assembled alone
 */
export function findConvention(image: Image, asked: Asked = {}): Observed {
  const known = conventionOf(image.symbols);
  const observed = observeRoutine(image, asked);
  if (!known || asked.shape || (asked.symbol && asked.symbol !== known.symbol)) return observed;
  const offer = observed.offers.find(({ names }) => names.includes(known.symbol));
  // What was not seen to switch is run all the same: the run shows why.
  const fits = !offer || !known.expects || keeps(offer, known.expects);
  const { offers } = observed;
  if (fits) {
    const given = image.undefined.flatMap(({ name }) => GIVEN[name] ?? []);
    const convention =
      given.length > 0 ? { ...known, given, asked: { symbol: known.symbol } } : known;
    return { ok: true, convention, words: offer?.words ?? known.signature, offers };
  }
  return observed.ok ? observed : observeRoutine(image, { symbol: offer.symbol });
}

function keeps({ way: { parts }, words }: Offer, { shape, frame }: Convention['expects'] & {}) {
  const [{ seen }] = parts;
  return (
    words === shape &&
    (frame === undefined || seen.frame.length === frame) &&
    seen.resumed?.add === 0 &&
    !seen.aligned &&
    seen.below === 0
  );
}

/**
 * Finds out how the functions of a file switch stacks, by calling each in a scratch machine.
 * @param image the file assembled alone
 */
export function observeRoutine(image: Image, asked: Asked = {}): Observed {
  const all = functionsOf(image);
  if (all.length === 0) return refuse(withoutGlobals(image));
  const said = asked.shape === undefined ? NOTHING_SAID : parseShape(asked.shape);
  if (!said.ok) return refuse(said.message);
  const wanted = asked.symbol?.split(',').map((name) => name.trim()) ?? [];
  const unknown = wanted.find((name) => !all.some(({ names }) => names.includes(name)));
  if (unknown !== undefined) return refuse(notThere(image, unknown));
  const named = all.filter(({ names }) => names.some((name) => wanted.includes(name)));
  const scratch = layOut(image, {
    name: 'scratch',
    title: '',
    summary: '',
    units: [],
    routine: '',
    entry: all[0].names[0],
    contexts: [{ name: 'A' }],
    windows: true,
  });
  if (!scratch.ok) return refuse(scratch.message);
  const watched: Watched[] = [];
  for (const each of all) {
    const concerned = named.length === 0 || named.includes(each);
    watched.push(watchFunction(scratch.launch, each, concerned ? said.shape : NOTHING_SAID.shape));
  }
  const offers = offersOf(watched);
  const asking = offers.filter(({ names }) => wanted.every((name) => names.includes(name)));
  const exact = prefer(asking, ({ symbol }) => symbol.split(',').length === wanted.length);
  // One that begins a context may go to its stack, too, but gets no further, or nobody comes back by it.
  const whole = prefer(exact, ({ way: { parts } }) => parts.every(({ seen }) => !seen.fault));
  const fitting = prefer(whole, ({ way }) => comesBack(way));
  // One call comes before two that do the same; but two that say by their names which way they go are meant together.
  const single = prefer(fitting, ({ way }) => way.kind !== 'pair');
  const chosen = prefer(single, ({ way }) => way.kind === 'turns' && goesBack(way));
  const [{ words }] = chosen.length === 1 ? chosen : [{ words: '' }];
  if (words) return { ok: true, convention: conventionFor(chosen[0], asked), words, offers };
  if (chosen.length > 1) return refuse(severalText(chosen), offers);
  const tried =
    named.length > 0
      ? watched.filter(({ address }) => named.some((each) => each.address === address))
      : watched;
  return refuse(
    `no routine to switch through: ${tried.map((each) => failure(image, each)).join('; ')}`,
    offers,
  );
}

/** Those that are as wished, or all if none is. */
function prefer<T>(all: T[], wished: (each: T) => boolean): T[] {
  const some = all.filter(wished);
  return some.length > 0 ? some : all;
}

/** Whether each side goes on when the other switches back to it. */
function comesBack({ kind, parts: [first, second = first] }: Way): boolean {
  return kind === 'pair' || (goesOn(first, second) && goesOn(second, first));
}

const NOTHING_SAID = { ok: true, shape: { given: new Map() } as Shape } as const;

function conventionFor({ way, symbol, words }: Offer, { shape }: Asked): Convention {
  const { text, size, offset } = adapterText(way, `${symbol} ${words}`);
  const { driver, texts } = driverFor(size);
  return {
    symbol,
    signature: words,
    save: 'pointer',
    offset,
    driver,
    adapter: GENERATED,
    support: [],
    asked: { symbol, ...(shape && { shape }) },
    takesTurns: way.kind === 'turns',
    windows: way.parts.some(({ windows }) => windows),
    texts: { [GENERATED]: text, ...texts },
  };
}

function severalText(offers: readonly Offer[]): string {
  const lines = offers.map(({ symbol, words }) => `  ${symbol}: ${words}`);
  return ['several functions switch; say which:', ...lines].join('\n');
}

function withoutGlobals(image: Image): string {
  const local = image.symbols.find(({ kind }) => kind === 'function');
  return local
    ? `no function is global: '${local.name}' is not; add '.globl ${local.name}'`
    : "there is no function in it; a program defines 'main' or '_start', a routine a global function";
}

function notThere(image: Image, name: string): string {
  const local = image.symbols.find((symbol) => symbol.name === name);
  if (local?.kind === 'function') return `'${name}' is not global; add '.globl ${name}'`;
  return `it defines no function '${name}'`;
}

/** Why a function is no switch. */
function failure(image: Image, watched: Watched): string {
  const names = watched.seen.hooks.map(({ name }) => name).join(' and ');
  const lacking = names && `, with ${names} of the C side returning at once, rax as it was`;
  return `${reason(image, watched)}${lacking}${hint(watched)}`;
}

/** What it may want instead of what the lab tells it. */
function hint({ seen: { fault, gs, numbers }, windows }: Watched): string {
  if (gs && !windows)
    return '; gs leads to the block that Windows keeps of a thread, to no data of a CPU: keep the word under a symbol, as current(%rip)';
  if (fault?.address === undefined || numbers.length === 0) return '';
  const registers = numbers.map((slot) => GENERAL[slot]).join(' and ');
  const are = numbers.length > 1 ? 'are numbers' : 'is a number';
  return `; ${registers} ${are} to it, as in table[i]: the lab tells it contexts by their addresses, so take pointers`;
}

function reason(image: Image, { symbol, seen, role, shape }: Watched): string {
  const { fault, returned } = seen;
  if (fault) {
    const span = image.lines.find(
      ({ address, size }) => fault.pc >= address && fault.pc < address + size,
    );
    const where = span ? `line ${span.line}: ` : '';
    return `${symbol} stops, ${where}${fault.message}`;
  }
  if (seen.popped > 0 && role !== 'none' && role !== 'switch')
    return `${symbol} takes ${seen.popped} bytes off its caller's stack (ret $${seen.popped}), which is counted of a routine that saves and resumes in one call`;
  if (role === 'save') return `${symbol} saves a context, and no function resumes one from there`;
  if (role === 'restore') return `${symbol} resumes a context, and no function saves one there`;
  if (role === 'switch' || role === 'exchange') return `${symbol} switches by itself`;
  if (role === 'side') return `${symbol} shares an object, and no function goes the other way`;
  if (returned && shape.resume)
    return `${symbol} goes to another stack and comes back by itself: nobody is left suspended there`;
  if (returned) return `${symbol} returns without switching`;
  return shape.resume ? `${symbol} switches and saves nothing` : `${symbol} does not end`;
}
