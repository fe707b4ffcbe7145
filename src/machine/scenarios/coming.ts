import { didYouMean } from '../../base/suggest.ts';
import type { Coming } from '../kernel/process-state.ts';
import { isSignal, SIGNAL_NAMES, signalNumber } from '../kernel/signals.ts';

export type ComingResult = { ok: true; coming: Coming } | { ok: false; message: string };

/** Reads when a signal comes from outside: `ALRM@1200` before a step, `USR1/500` whenever so many have passed. */
export function parseComing(text: string): ComingResult {
  const [, name, mark, steps] = /^(\w+)([@/])(\d{1,9})$/.exec(text) ?? [];
  if (!name) return refused('It must be SIGNAL@STEP or SIGNAL/STEPS: ALRM@1200, USR1/500.');
  const signal = /^\d+$/.test(name) ? Number(name) : signalNumber(name);
  if (signal === undefined || !isSignal(signal)) {
    const hint = didYouMean(name.toUpperCase().replace(/^SIG/, ''), SIGNAL_NAMES);
    return refused(
      `There is no signal '${name}'${hint ? `; ${hint}` : ''}: it is a name, as INT or SIGINT, or 1 to 64.`,
    );
  }
  const at = Number(steps);
  if (mark === '/' && at === 0) return refused('Every 0 steps is no time: it must be 1 or more.');
  return { ok: true, coming: { signal, at, ...(mark === '/' && { every: at }) } };
}

const refused = (message: string): ComingResult => ({ ok: false, message });

/** Reads several of them, apart by commas or blanks; or tells what is wrong with the first that is none. */
export function parseComings(
  text: string,
): { ok: true; signals: Coming[] } | { ok: false; message: string } {
  const signals: Coming[] = [];
  for (const each of text.split(/[\s,]+/).filter(Boolean)) {
    const parsed = parseComing(each);
    if (!parsed.ok) return { ok: false, message: `‘${each}’: ${parsed.message}` };
    signals.push(parsed.coming);
  }
  return { ok: true, signals };
}
