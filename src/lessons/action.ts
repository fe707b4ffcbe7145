import { didYouMean } from '../base/suggest.ts';
import { FIELDS, REGISTERS } from './names.ts';
import { PANE_IDS, type PaneId } from './panes.ts';
import type { RunPlace } from './place.ts';
import { placeSchema } from './schema.ts';

/** What a link into the lab does. */
export type Action =
  | { do: 'scenario'; scenario: string; place?: RunPlace }
  | { do: 'step'; scenario?: string; place: RunPlace }
  | { do: 'compare'; a: string; b: string }
  | { do: 'highlight'; registers: string[]; lanes: string[]; fields: string[] }
  | { do: 'show'; pane: PaneId }
  /** Leaves the lab for an experiment; `values` are parameters that differ from its defaults. */
  | { do: 'experiment'; experiment: string; values: Readonly<Record<string, string>> }
  /** Leaves the lab for the atlas, with routines chosen there. */
  | { do: 'atlas'; routines: string[] };

export type ParsedAction = { ok: true; action: Action } | { ok: false; message: string };

const EXAMPLES: Readonly<Record<string, string>> = {
  scenario: 'lab:scenario/ping-pong-glibc or lab:scenario/ping-pong-glibc?at=syscall',
  step: 'lab:step/27, lab:step?at=syscall, lab:step?after=syscall&nth=2&in=swapcontext',
  compare: 'lab:compare?a=glibc-2.12/swapcontext&b=rethinkdb/lightweight',
  highlight: 'lab:highlight?registers=rbx,rbp&lanes=B&fields=uc_sigmask',
  show: 'lab:show/kernel',
  experiment: 'lab:experiment/graph or lab:experiment/graph?allocator=calloc',
  atlas: 'lab:atlas or lab:atlas?chosen=switches/libco,switches/ruby',
};

/** Reads an address such as `lab:step?after=syscall`. Nothing in it is percent-encoded. */
export function parseAction(href: string): ParsedAction {
  const [, verb, argument, query] = /^lab:([a-z]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(href) ?? [];
  const example = EXAMPLES[verb ?? ''];
  if (!example) {
    const hint = didYouMean(verb ?? '', Object.keys(EXAMPLES));
    const known = Object.keys(EXAMPLES).map((each) => `lab:${each}`);
    return no(`the lab has no '${verb ?? href}'; ${hint ?? `there are ${known.join(', ')}`}`);
  }
  const options = readOptions(query ?? '');
  try {
    const action = build(verb ?? '', argument, options);
    const [unknown] = options.keys();
    if (unknown !== undefined) return no(`lab:${verb} has no '${unknown}'; write ${example}`);
    return { ok: true, action };
  } catch (error) {
    if (error instanceof Wrong) return no(`${error.message}; write ${example}`);
    throw error;
  }
}

function no(message: string): ParsedAction {
  return { ok: false, message };
}

class Wrong extends Error {}

/** `a=1&b=2`. What is used is taken out, so that the rest is unknown. */
function readOptions(query: string): Map<string, string> {
  return new Map(
    query
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      }),
  );
}

function take(options: Map<string, string>, name: string): string | undefined {
  const value = options.get(name);
  options.delete(name);
  return value;
}

function build(verb: string, argument: string | undefined, options: Map<string, string>): Action {
  switch (verb) {
    case 'scenario': {
      const place = takePlace(options, undefined);
      return { do: 'scenario', scenario: need(argument, 'a scenario'), ...(place && { place }) };
    }
    case 'step': {
      const scenario = take(options, 'scenario');
      const place = takePlace(options, argument);
      if (!place) throw new Wrong('lab:step needs a place');
      return { do: 'step', place, ...(scenario && { scenario }) };
    }
    case 'compare':
      return {
        do: 'compare',
        a: need(take(options, 'a'), 'a routine a'),
        b: need(take(options, 'b'), 'a routine b'),
      };
    case 'highlight': {
      const registers = takeNames(options, 'registers', REGISTERS);
      const lanes = takeNames(options, 'lanes');
      const fields = takeNames(options, 'fields', FIELDS);
      if (registers.length + lanes.length + fields.length === 0)
        throw new Wrong('lab:highlight needs registers, lanes or fields');
      return { do: 'highlight', registers, lanes, fields };
    }
    case 'experiment': {
      const values = Object.fromEntries(options);
      options.clear();
      return { do: 'experiment', experiment: need(argument, 'an experiment'), values };
    }
    case 'atlas':
      return { do: 'atlas', routines: (take(options, 'chosen') ?? '').split(',').filter(Boolean) };
    default: {
      const name = need(argument, 'a pane');
      const pane = PANE_IDS.find((id) => id === name);
      if (!pane) throw new Wrong(`no pane '${name}'; there are ${PANE_IDS.join(', ')}`);
      return { do: 'show', pane };
    }
  }
}

function need(value: string | undefined, what: string): string {
  if (!value) throw new Wrong(`${what} is missing`);
  return value;
}

function takePlace(options: Map<string, string>, step: string | undefined): RunPlace | undefined {
  const [at, after] = [take(options, 'at'), take(options, 'after')];
  const [nth, inside] = [take(options, 'nth'), take(options, 'in')];
  if (at !== undefined && after !== undefined) throw new Wrong("either 'at' or 'after'");
  const what = step ?? at ?? after;
  if (what === undefined) return undefined;
  if (nth !== undefined && !/^[1-9]\d*$/.test(nth)) throw new Wrong(`nth is '${nth}', no number`);
  return placeSchema.parse({
    [after === undefined ? 'at' : 'after']: what,
    ...(nth && { nth: Number(nth) }),
    ...(inside && { in: inside }),
  });
}

function takeNames(
  options: Map<string, string>,
  option: string,
  known?: readonly string[],
): string[] {
  const names = (take(options, option) ?? '').split(',').filter(Boolean);
  for (const name of names) {
    if (known ? known.includes(name) : /^\w+$/.test(name)) continue;
    const hint = known && didYouMean(name, known);
    throw new Wrong(`no '${name}' among the ${option}${hint ? `, ${hint}` : ''}`);
  }
  return names;
}
