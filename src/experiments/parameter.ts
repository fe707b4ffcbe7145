import * as z from 'zod';
import { count } from '../base/count.ts';
import { didYouMean } from '../base/suggest.ts';

interface Described {
  /** For a person: `stack size`. */
  label: string;
  /** Why its default is what it is, or what it does. A sentence. */
  why: string;
}

export interface NumberParameter extends Described {
  kind: 'number';
  /** `bytes`; nothing for plain counts. */
  unit?: string;
  min: number;
  max: number;
  /** It must be a multiple of this. */
  multiple?: number;
  default: number;
  /** Where a slider stops, ascending, from `min` to `max`. */
  stops: readonly number[];
}

export interface ChoiceParameter<T extends string = string> extends Described {
  kind: 'choice';
  choices: readonly T[];
  default: T;
}

/** The name of a routine, as `swaplab list` shows it, or the path of a source. */
export interface RoutineParameter extends Described {
  kind: 'routine';
  default: string;
}

/** One thing that an experiment can be told. */
export type Parameter = NumberParameter | ChoiceParameter | RoutineParameter;
/** What an experiment can be told, by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of a set of parameters. */
export type Values<P extends Parameters = Parameters> = {
  [K in keyof P]: P[K] extends NumberParameter
    ? number
    : P[K] extends ChoiceParameter<infer T>
      ? T
      : string;
};

/** A number between the first and the last stop of its slider. */
export function number(
  label: string,
  stops: readonly number[],
  fallback: number,
  about: Pick<NumberParameter, 'unit' | 'multiple' | 'why'>,
): NumberParameter {
  const [min, max] = [stops[0], stops[stops.length - 1]];
  return { kind: 'number', label, min, max, stops, default: fallback, ...about };
}

/** One of a few words, the first by default. */
export function choice<const T extends string>(
  label: string,
  choices: readonly T[],
  about: Pick<ChoiceParameter, 'why'>,
): ChoiceParameter<T> {
  return { kind: 'choice', label, choices, default: choices[0], ...about };
}

/** A routine of the lab, or a source of one's own. */
export function routine(
  label: string,
  fallback: string,
  about: Pick<RoutineParameter, 'why'>,
): RoutineParameter {
  return { kind: 'routine', label, default: fallback, ...about };
}

/** What is wrong with one value. */
export interface Problem {
  parameter: string;
  message: string;
}

function rangeOf({ min, max, multiple }: NumberParameter): string {
  const kind = multiple ? `a multiple of ${count(multiple)}` : 'a whole number';
  return `${kind} from ${count(min)} to ${count(max)}`;
}

/** What to say of a value: `requests is 0; it must be a whole number from 1 to 2,000`. */
function refusal(name: string, wanted: string, choices: readonly string[] = []) {
  return ({ input }: { input?: unknown }): string => {
    const hint = didYouMean(String(input), choices);
    const given = input === '' ? 'empty' : String(input);
    return `${name} is ${given}; it must be ${wanted}${hint ? `; ${hint}` : ''}`;
  };
}

function schemaOf(name: string, parameter: Parameter, more: readonly string[]): z.ZodType {
  switch (parameter.kind) {
    case 'number': {
      const { min, max, multiple } = parameter;
      const told = { error: refusal(name, rangeOf(parameter)) };
      const number = z.number(told).int(told).min(min, told).max(max, told);
      return multiple ? number.multipleOf(multiple, told) : number;
    }
    case 'choice': {
      const choices = [...parameter.choices, ...more];
      const wanted = `one of ${choices.map((choice) => `'${choice}'`).join(', ')}`;
      return z.enum([...choices], { error: refusal(name, wanted, choices) });
    }
    case 'routine':
      return z.string();
  }
}

/** Checks values as they come from a command line, a link or a form, where numbers may be text;
 * what is not given has its default. Every problem is told, not only the first. `more` are words that a choice
 * has besides its own, by parameter. */
export function readValues<P extends Parameters>(
  parameters: P,
  given: Readonly<Record<string, string | number | undefined>>,
  more: Readonly<Record<string, readonly string[]>> = {},
): { ok: true; values: Values<P> } | { ok: false; problems: Problem[] } {
  const schema = z.object(
    Object.fromEntries(
      Object.entries(parameters).map(([name, each]) => [
        name,
        schemaOf(name, each, more[name] ?? []),
      ]),
    ),
  );
  const typed = Object.entries(parameters).map(([name, parameter]) => {
    const value = given[name] ?? parameter.default;
    const number = parameter.kind === 'number' && /^-?\d+(\.\d+)?$/.test(String(value));
    return [name, number ? Number(value) : value];
  });
  const result = schema.safeParse(Object.fromEntries(typed));
  if (result.success) return { ok: true, values: result.data as Values<P> };
  const problems = result.error.issues.map(({ path, message }) => ({
    parameter: String(path[0]),
    message,
  }));
  return { ok: false, problems };
}

/** The values without any given. */
export function defaults<P extends Parameters>(parameters: P): Values<P> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, each]) => [name, each.default]),
  ) as Values<P>;
}
