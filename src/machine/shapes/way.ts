import { contextAnswered, type Way } from './adapter.ts';
import type { Watched } from './functions.ts';
import type { Observation } from './observation.ts';
import { addressText, shapeText } from './shape.ts';

/** A way to switch that a file offers, and how to ask for it. */
export interface Offer {
  way: Way;
  /** `switch_to`, or `setjmp,longjmp`. */
  symbol: string;
  names: string[];
  /** `saves into rdi, resumes from rsi, address on the stack` */
  words: string;
}

/** It came to an instruction that no run executes. */
function isBeyond({ fault }: Observation): boolean {
  return /^(unsupported|privileged|invalid) instruction$/.test(fault?.kind ?? '');
}

/** A function that goes back to whom its context came from, by its name. */
const BACK = /yield|suspend|back|leave|out|pause|return|exit/i;

/** Whether of two functions one goes back, by its name, and the other does not. */
export function goesBack({ parts: [first, second = first] }: Way): boolean {
  return BACK.test(first.symbol) !== BACK.test(second.symbol);
}

function wordsOf({ kind, parts }: Way): string {
  const [first, second] = parts;
  const one = kind === 'switch' || first === second;
  const texts = one
    ? [shapeText(first.shape), addressText(first.seen)]
    : [parts.map(({ symbol, shape }) => `${symbol} ${shapeText(shape)}`).join('; ')];
  if (first.windows) texts.push('called as on Windows');
  const hooks = parts.flatMap(({ seen }) => seen.hooks);
  for (const name of new Set(hooks.map((hook) => hook.name))) {
    const last = hooks.every((hook) => hook.name !== name || hook.last);
    const asked = contextAnswered(parts, name);
    const does = asked ? `answers with the one to ${asked}` : 'returns at once';
    texts.push(
      `${last ? 'then by way of' : 'calls'} ${name}, which the file lacks; the lab's ${does}, not counted`,
    );
  }
  return texts.filter(Boolean).join(', ');
}

function offer(way: Way, functions: Watched[]): Offer {
  const distinct = [...new Set(functions)];
  return {
    way,
    symbol: distinct.map(({ symbol }) => symbol).join(','),
    names: distinct.flatMap(({ names }) => names),
    words: wordsOf(way),
  };
}

/** Every way in which functions of a file switch, alone or in pairs. */
export function offersOf(functions: readonly Watched[]): Offer[] {
  // What takes arguments off its caller's stack is called by an adapter of one call alone.
  const by = (role: Watched['role']) =>
    functions.filter(
      ({ role: own, seen }) =>
        own === role && !isBeyond(seen) && (seen.popped === 0 || role === 'switch'),
    );
  const offsets = ({ shape }: Watched, which: 'save' | 'resume') => `${shape[which]?.offsets}`;
  const offers = [
    ...by('switch').map((each) => offer({ kind: 'switch', parts: [each] }, [each])),
    ...by('exchange').map((each) => offer({ kind: 'turns', parts: [each, each] }, [each])),
  ];
  const sides = [...by('side'), ...by('exchange')];
  for (const [i, one] of sides.entries())
    for (const other of sides.slice(i + 1)) {
      if (offsets(one, 'save') !== offsets(other, 'resume')) continue;
      if (offsets(one, 'resume') !== offsets(other, 'save')) continue;
      const [resume, back] = BACK.test(one.symbol) ? [other, one] : [one, other];
      offers.push(offer({ kind: 'turns', parts: [resume, back] }, [resume, back]));
    }
  for (const save of by('save'))
    for (const restore of by('restore'))
      if (offsets(save, 'save') === offsets(restore, 'resume'))
        offers.push(offer({ kind: 'pair', parts: [save, restore] }, [save, restore]));
  return offers;
}
