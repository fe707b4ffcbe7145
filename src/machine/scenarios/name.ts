import type { Asked } from './asked.ts';

/** What a scenario is made of, as a link, a lesson and the terminal name it. */
export type ScenarioName =
  /** One that the lab ships: `ping-pong-glibc`. */
  | { kind: 'shipped'; name: string }
  /** A routine put to work: `ping-pong through asm/switches/libco.S`; with what a person said of it:
   * `ping-pong through asm/mine.S by switch_to as "rcx 0"`. */
  | { kind: 'ping-pong'; routine: string; asked?: Asked }
  /** A program of one file, or a routine by its file alone: `asm/mine.S`. */
  | { kind: 'program'; path: string }
  /** A run of an experiment: `workload?requests=8&pool=on`. */
  | { kind: 'workload'; parameters: Readonly<Record<string, string>> }
  /** Another one with a text in the place of one of its units:
   * `ping-pong-glibc with asm/mine.S for asm/glibc-2.12/swapcontext.S`. */
  | { kind: 'replaced'; of: ScenarioName; unit: string; by: string };

const THROUGH = 'ping-pong through ';
const WORKLOAD = 'workload?';

/** A path that stands as it is; any other is quoted, so that whatever is in it is no part of the
 * grammar. */
const PLAIN = /^[^\s"]+$/;
const QUOTED = /^"(?:[^"\\]|\\.)*"$/s;

/** A single word without a dot or a slash names what the lab ships. */
const WORD = /^[^\s"./?]+$/;

/** `… with asm/mine.S for asm/glibc-2.12/swapcontext.S`, each path plain or quoted. */
const REPLACED = /^(.+) with ([^\s"]+|"(?:[^"\\]|\\.)*") for ([^\s"]+|"(?:[^"\\]|\\.)*")$/s;

/** A name as a text, which `parseName` reads again. */
export function printName(name: ScenarioName): string {
  switch (name.kind) {
    case 'shipped':
      return name.name;
    case 'ping-pong':
      return THROUGH + printPath(name.routine) + printAsked(name.asked);
    case 'program':
      return WORD.test(name.path) || name.path.startsWith(WORKLOAD)
        ? JSON.stringify(name.path)
        : printPath(name.path);
    case 'workload':
      return `${WORKLOAD}${new URLSearchParams(name.parameters)}`;
    case 'replaced':
      return `${printName(name.of)} with ${printPath(name.by)} for ${printPath(name.unit)}`;
  }
}

/** What a text names. Any text is a name: what is nothing else is the path of a program. */
export function parseName(text: string): ScenarioName {
  const [, of, by, unit] = REPLACED.exec(text) ?? [];
  if (of) return { kind: 'replaced', of: parseName(of), unit: parsePath(unit), by: parsePath(by) };
  if (text.startsWith(THROUGH)) return parsePingPong(text.slice(THROUGH.length));
  if (text.startsWith(WORKLOAD)) {
    const query = new URLSearchParams(text.slice(WORKLOAD.length));
    return { kind: 'workload', parameters: Object.fromEntries(query) };
  }
  return WORD.test(text)
    ? { kind: 'shipped', name: text }
    : { kind: 'program', path: parsePath(text) };
}

/** A routine in a ping-pong, by its path and what was said of it. */
export function pingPongName(routine: string, asked?: Asked): string {
  return printName({ kind: 'ping-pong', routine, ...(asked && { asked }) });
}

function printAsked({ symbol, shape }: Asked = {}): string {
  return `${symbol ? ` by ${symbol}` : ''}${shape ? ` as ${JSON.stringify(shape)}` : ''}`;
}

/** `asm/mine.S by switch_to as "rcx 0"` */
const ASKED = /^([^\s"]+|"(?:[^"\\]|\\.)*")(?: by (\S+))?(?: as ("(?:[^"\\]|\\.)*"))?$/s;

function parsePingPong(text: string): ScenarioName {
  const [, path = text, symbol, shape] = ASKED.exec(text) ?? [];
  const asked = { ...(symbol && { symbol }), ...(shape && { shape: parsePath(shape) }) };
  return { kind: 'ping-pong', routine: parsePath(path), ...((symbol || shape) && { asked }) };
}

/** The same name with every path in it changed. */
export function mapPaths(name: ScenarioName, change: (path: string) => string): ScenarioName {
  switch (name.kind) {
    case 'shipped':
      return name;
    case 'ping-pong':
      return { ...name, routine: change(name.routine) };
    case 'program':
      return { ...name, path: change(name.path) };
    case 'workload': {
      const { parameters } = name;
      if (!parameters.routine) return name;
      return { ...name, parameters: { ...parameters, routine: change(parameters.routine) } };
    }
    case 'replaced':
      return { ...name, of: mapPaths(name.of, change), by: change(name.by) };
  }
}

const printPath = (path: string) => (PLAIN.test(path) ? path : JSON.stringify(path));

/** Links of old have paths with blanks as they are. */
function parsePath(text: string): string {
  if (!QUOTED.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
