import { count } from '../base/count.ts';
import { hex } from '../base/hex.ts';
import { SIGNAL_NAMES, signalName, signalNumber } from '../machine/kernel/signals.ts';
import { systemCallName } from '../machine/kernel/system-calls.ts';
import type { TraceReader } from '../trace/reader.ts';
import { becomesTrue } from './edge.ts';
import {
  executed,
  listed,
  memoryAccessed,
  memoryChanged,
  registerChanged,
  registerRead,
  registerWritten,
  returned,
  runs,
  switched,
} from './events.ts';
import { compared, Expressions } from './expression.ts';
import type { Event } from './hit.ts';
import { callNames, contextsNamed, noContext, suggestion } from './names.ts';
import { Problem } from './problem.ts';
import type { Term } from './term.ts';
import { instructionsNamed, type Thing, thingNamed } from './thing.ts';
import { numberOf } from './tokens.ts';
import { valueAppears } from './value.ts';

/** What a text asks for. */
export interface Question {
  words: string;
  /** The place that it names. */
  position?: number;
  events: readonly Event[];
  condition?: Term;
  /** Other questions that the same text may have meant. */
  others: readonly string[];
}

type Partly = Pick<Question, 'words' | 'events'> & Partial<Question>;

/** `and` and `or` begin an instruction, too, or stand behind its prefix. */
const COMPARES = /==?|!=|<=?|(?<!-)>=?|&&|\|\||^\s*!|^(?!lock\b).*\S\s+(?:and|or)\s+\S/;
const NUMBER = /^(?:0x[0-9a-f]+|\d+)$/i;
const IF = /(^|\s)if(\s+|$)/;
const BECOMES = /^(.+?)\s+becomes\s+(.+)$/s;

/** Reads a question. Throws a `Problem`. */
export function questionOf(reader: TraceReader, text: string, position: number): Question {
  const found = IF.exec(text);
  const event = found ? text.slice(0, found.index) : text;
  const at = event.length - event.trimStart().length;
  if (event.trim() === '') throw new Problem('nothing is asked', text.length);
  const asking = new Asking(reader, position);
  const question = asking.about(event.trim(), at);
  if (!found) return { others: [], ...question };
  if (question.position !== undefined)
    throw new Problem("a step is a place, and has no 'if'", found.index);
  const from = found.index + found[0].length;
  if (text.slice(from).trim() === '') throw new Problem("a condition is missing behind 'if'", from);
  const condition = new Expressions(reader, position, text.slice(from), from).whole();
  const words = `${question.words}, if ${text.slice(from).trim()}`;
  return { ...question, others: [], words, condition };
}

class Asking {
  readonly #reader: TraceReader;
  readonly #position: number;

  constructor(reader: TraceReader, position: number) {
    this.#reader = reader;
    this.#position = position;
  }

  /** What a text without `if` asks. */
  about(text: string, at: number): Partly {
    const place = this.#step(text, at);
    if (place) return place;
    const [, what, value] = BECOMES.exec(text) ?? [];
    if (what !== undefined) return this.#becomes(text, what, value, at);
    const [, verb, rest] = /^(\w+)\s+(?![=!]=)(.+)$/s.exec(text) ?? [];
    const event = verb && this.#event(verb, rest, at + text.length - rest.length);
    if (event) return event;
    if (COMPARES.test(text)) {
      const condition = new Expressions(this.#reader, this.#position, text, at).whole();
      return { words: `${text} becomes true`, events: becomesTrue(condition) };
    }
    return this.#bare(text, at);
  }

  /** `+10`, `1,000`, `step 0x10`. */
  #step(text: string, at: number): Partly | undefined {
    const { steps } = this.#reader.trace;
    const [, word, sign, digits] =
      /^((?:step|position)\s+|#)?([+-])?(0x[0-9a-f]+|\d{1,3}(?:,\d{3})+|\d+)$/i.exec(text) ?? [];
    if (digits === undefined) return undefined;
    const number = Number(digits.replaceAll(',', ''));
    const plain = !word && !sign && !digits.includes(',');
    // A number alone is a step if it is decimal, and there is such a step.
    if (plain && (digits.startsWith('0x') || number > steps)) return undefined;
    const to = sign ? this.#position + (sign === '-' ? -number : number) : number;
    if (to > steps && !sign)
      throw new Problem(`the run has ${count(steps)} steps, and no step ${count(number)}`, at);
    const position = Math.max(0, Math.min(steps, to));
    const others = plain ? [`value ${text}`] : [];
    return { words: `step ${count(position)}`, position, events: [], others };
  }

  /** `x becomes 5` is the same as `x == 5`, becoming true. */
  #becomes(text: string, what: string, value: string, at: number): Partly {
    // A number is a place in memory here, and a value in a condition.
    const place = NUMBER.test(what);
    const term = (part: string, from: number) =>
      new Expressions(this.#reader, this.#position, part, from).whole();
    const left = place ? term(`[${what}]`, at - 1) : term(what, at);
    const right = term(value, at + text.length - value.length);
    return { words: text, events: becomesTrue(compared(left, '==', right)) };
  }

  #event(verb: string, rest: string, at: number): Partly | undefined {
    switch (verb) {
      case 'write':
      case 'read':
      case 'access':
      case 'change':
        return this.#touches(verb, rest, at);
      case 'execute':
        return this.#executes(rest, at);
      case 'enter':
      case 'return':
        return this.#function(verb, rest, at);
      case 'value':
        return this.#value(rest, at);
      case 'context':
        return this.#context(rest, at);
      case 'switch':
        return this.#switch(rest, at);
      case 'syscall':
        return this.#systemCall(rest, at);
      case 'signal':
        return this.#signal(rest, at);
      case 'line':
        return this.#executes(rest.includes(':') ? rest : `:${rest}`, at);
      default:
        return undefined;
    }
  }

  #thing(text: string, at: number): Thing {
    const thing =
      thingNamed(this.#reader, text, this.#position, at) ?? instructionsNamed(this.#reader, text);
    if (thing) return thing;
    throw new Problem(unknown(this.#reader, text), at);
  }

  /** `write rbx`, `change [rsp+8]`. */
  #touches(verb: 'write' | 'read' | 'access' | 'change', text: string, at: number): Partly {
    const thing = this.#thing(text, at);
    const participle = {
      write: 'written',
      read: 'read',
      access: 'written or read',
      change: 'changed',
    };
    if (!thing.register && !thing.bytes)
      throw new Problem(`${thing.words} is no register and no memory: execute ${text}`, at);
    return {
      words: `${thing.words} is ${participle[verb]}`,
      events: touches(this.#reader, thing, verb),
    };
  }

  #executes(text: string, at: number): Partly {
    const { code, entered, words } = this.#thing(text, at);
    if (!code) throw new Problem(`${words} is nothing that is executed`, at);
    const event = executed(this.#reader, code, entered ? 'entered' : 'executed');
    return { words: `${words} is ${event.how}`, events: [event] };
  }

  #function(verb: 'enter' | 'return', text: string, at: number): Partly {
    const { code, entered, words } = this.#thing(text, at);
    if (!code || !entered) throw new Problem(`${words} is no function`, at);
    return verb === 'enter'
      ? { words: `${words} is entered`, events: [executed(this.#reader, code, 'entered')] }
      : { words: `${words} returns`, events: [returned(this.#reader, code)] };
  }

  /** A number, or what an expression is worth at the position. */
  #value(text: string, at: number): Partly {
    const term = new Expressions(this.#reader, this.#position, text, at).whole();
    const value = term.at(this.#position);
    if (value === undefined) throw new Problem(`${text} has no value here`, at);
    const shown = NUMBER.test(text) ? text : `${hex(value)} (${text})`;
    return { words: `the value ${shown} appears`, events: [valueAppears(this.#reader, value)] };
  }

  #contexts(name: string, at: number): number[] {
    const contexts = contextsNamed(this.#reader, name);
    if (contexts.length === 0) throw new Problem(noContext(this.#reader, name), at);
    return contexts;
  }

  #context(name: string, at: number): Partly {
    const contexts = this.#contexts(name, at);
    return { words: `context ${name} goes on`, events: runs(this.#reader, contexts) };
  }

  /** `switch to B`, `switch from A to B`. */
  #switch(text: string, at: number): Partly {
    const [, from, to] = /^(?:from\s+(.+?))?(?:(?:^|\s+)to\s+(.+))?$/s.exec(text) ?? [];
    if (from === undefined && to === undefined)
      throw new Problem("'switch' goes on with 'to' or 'from' and a context", at);
    const side = (name: string | undefined) =>
      name === undefined ? undefined : this.#contexts(name, at + text.lastIndexOf(name));
    return {
      words: `a switch ${text} begins`,
      events: [switched(this.#reader, side(from), side(to))],
    };
  }

  #systemCall(name: string, at: number): Partly {
    const names = callNames(this.#reader);
    const number = /^\d+$/.test(name) ? systemCallName(Number(name)) : name;
    if (!names.has(number) && number === name)
      throw new Problem(
        `no system call is called '${name}'${suggestion(this.#reader, name, names)}`,
        at,
      );
    const calls = this.#reader.trace.calls.filter((call) => systemCallName(call.number) === number);
    const event = listed(
      calls.map(({ step }) => step),
      'called',
      true,
    );
    return { words: `the system call ${number} is made`, events: [event] };
  }

  #signal(name: string, at: number): Partly {
    const signal = signalNumber(name) ?? (/^\d+$/.test(name) ? Number(name) : undefined);
    if (signal === undefined)
      throw new Problem(
        `no signal is called '${name}'${suggestion(this.#reader, name, SIGNAL_NAMES)}`,
        at,
      );
    const arrivals = this.#reader.trace.arrivals.filter(({ info }) => info.signal === signal);
    const event = listed(
      arrivals.map(({ step }) => step),
      'arrived',
      true,
    );
    return { words: `${signalName(signal)} arrives`, events: [event] };
  }

  /** A name or a text alone: all that can happen to it. */
  #bare(text: string, at: number): Partly {
    const reader = this.#reader;
    if (text === 'syscall')
      return {
        words: 'a system call is made',
        events: [
          listed(
            reader.trace.calls.map(({ step }) => step),
            'called',
            true,
          ),
        ],
      };
    if (text === 'signal')
      return {
        words: 'a signal arrives',
        events: [
          listed(
            reader.trace.arrivals.map(({ step }) => step),
            'arrived',
            true,
          ),
        ],
      };
    if (text === 'switch')
      return { words: 'a switch begins', events: [switched(reader, undefined, undefined)] };
    const number = NUMBER.test(text);
    if (number && !this.#isMapped(text))
      return { ...this.#value(text, at), others: [`step ${text}`] };
    const thing = thingNamed(reader, text, this.#position, at);
    const call = callNames(reader).has(text) ? [`syscall ${text}`] : [];
    if (thing) {
      const others = number ? [`value ${text}`, `step ${text}`] : call;
      return { ...this.#happens(thing, text), others: [...this.#narrower(thing, text), ...others] };
    }
    if (contextsNamed(reader, text).length > 0) return this.#context(text, at);
    if (call.length > 0) return this.#systemCall(text, at);
    if (/^SIG/i.test(text) && signalNumber(text)) return this.#signal(text, at);
    const code = instructionsNamed(reader, text);
    if (code) return this.#happens(code, text);
    throw new Problem(unknown(reader, text), at);
  }

  #isMapped(text: string): boolean {
    const address = Number(numberOf(text));
    return this.#reader.trace.regions.some(
      ({ start, size }) => address >= start && address < start + size,
    );
  }

  #happens(thing: Thing, text: string): Partly {
    const { code, entered, words } = thing;
    const touched = thing.register || thing.bytes;
    const event = code && executed(this.#reader, code, entered ? 'entered' : 'executed');
    const reached = /:\d+$/.test(text) ? 'reached' : event?.how;
    const verbs = touched ? ['written', 'read', ...(event ? [event.how] : [])] : [reached];
    const list = verbs.join(', ').replace(/, (\w+)$/, ' or $1');
    return {
      words: `${words} is ${list}`,
      events: [
        ...(touched ? touches(this.#reader, thing, 'access') : []),
        ...(event ? [event] : []),
      ],
    };
  }

  #narrower(thing: Thing, text: string): string[] {
    if (thing.register || thing.bytes)
      return ['write', 'read', 'change'].map((verb) => `${verb} ${text}`);
    return thing.entered ? [`return ${text}`] : [];
  }
}

/** How a question begins, by how one would end it. */
const VERBS: Readonly<Record<string, string>> = {
  chang: 'change',
  writ: 'write',
  read: 'read',
  access: 'access',
};

/** A problem's words for what is no name of anything. */
function unknown(reader: TraceReader, text: string): string {
  const [head] = text.split(/\s/);
  if (/^%?rip$/i.test(text)) return "rip is another at every step: 'rip == main' or 'execute main'";
  if (head === text) return `nothing is called '${text}'${suggestion(reader, text)}`;
  const [, what, verb] = /^(\S+)\s+(?:is\s+)?(chang|writ|read|access)\w*$/.exec(text) ?? [];
  if (what) return `that is asked as '${VERBS[verb]} ${what}'`;
  const hint = instructionsNamed(reader, head)
    ? `; '${head}' alone finds every one of them`
    : suggestion(reader, head);
  return `no instruction of the run reads '${text}'${hint}`;
}

function touches(
  reader: TraceReader,
  { register, bytes = [] }: Thing,
  verb: 'write' | 'read' | 'access' | 'change',
): Event[] {
  const events: Event[] = [];
  if (register && verb === 'change') events.push(registerChanged(reader, register));
  if (register && (verb === 'write' || verb === 'access'))
    events.push(registerWritten(reader, register.slots));
  if (register && (verb === 'read' || verb === 'access'))
    events.push(registerRead(reader, register.slots));
  for (const { address, size } of bytes) {
    if (verb === 'change') events.push(memoryChanged(reader, address, size));
    if (verb === 'write' || verb === 'access')
      events.push(memoryAccessed(reader, 'written', address, size));
    if (verb === 'read' || verb === 'access')
      events.push(memoryAccessed(reader, 'read', address, size));
  }
  return events;
}
