import { CATEGORIES, categorise } from '../../analysis/category.ts';
import { type COST_KEYS, profile } from '../../analysis/profile.ts';
import {
  code,
  contextName,
  type Draft,
  foreseen,
  type Ground,
  instructionOf,
  span,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

const ASKED: readonly [(typeof COST_KEYS)[number], string][] = [
  ['instructions', 'instructions'],
  ['loads', 'loads from memory'],
  ['stores', 'stores to memory'],
  ['bytesLoaded', 'bytes that are loaded'],
  ['bytesStored', 'bytes that are stored'],
];

/** How much of what a switch does is for one thing? */
export function switchCost({ reader, random, scenario }: Ground): Draft | undefined {
  const { start, end, from, to } = reader.history.switches;
  const whole = span(0, start.length).filter(
    (each) => start[each] < end[each] && end[each] <= reader.trace.steps,
  );
  if (whole.length === 0) return undefined;
  const which = random.pick(whole);
  const [first, last] = [start[which], end[which]];
  const categories = categorise(reader);
  const costs = profile(reader, categories, first, last);
  const [key, words] = random.pick(ASKED);
  const some = CATEGORIES.filter((_, i) => costs.byCategory[i][key] > 0);
  if (some.length === 0) return undefined;
  const category = random.pick(some);
  const index = CATEGORIES.indexOf(category);
  const cost = costs.byCategory[index];
  const steps = span(first, last).filter((step) => categories[reader.trace.pc[step]] === index);
  const n = BigInt(cost[key]);
  return {
    kind: 'value',
    stop: last,
    shows: last,
    ask: text`Between ${stepLink(scenario, first)} and ${stepLink(scenario, last)} lies a switch from ${contextName(reader, from[which])} to ${contextName(reader, to[which])}. How many ${words} of it are of the category ${code(category)}?`,
    answer: { literal: n, decimal: true },
    wrong: foreseen(n, [
      [costs.total[key], text`That is the whole switch. One category is asked for.`],
      [
        key === 'loads' ? cost.stores : key === 'stores' ? cost.loads : undefined,
        text`That is the other direction: a load reads memory, a store writes it.`,
      ],
      [
        key === 'bytesLoaded'
          ? cost.bytesStored
          : key === 'bytesStored'
            ? cost.bytesLoaded
            : undefined,
        text`That is the other direction.`,
      ],
      [
        key === 'bytesLoaded' ? cost.loads : key === 'bytesStored' ? cost.stores : undefined,
        text`So many accesses. How many bytes is each?`,
      ],
      [
        key === 'loads' || key === 'stores' ? cost.instructions : undefined,
        text`So many instructions. Not each of them does that.`,
      ],
    ]),
    otherwise: text`The letters beside the source lines say what each is for. The cost tab adds them up.`,
    right: [
      'They are counted over ',
      ...steps
        .slice(0, 12)
        .flatMap((step, i) => [...(i > 0 ? [', '] : []), code(instructionOf(reader, step))]),
      steps.length > 12 ? ` and ${steps.length - 12} more.` : '.',
    ],
    given: [
      ...stepLines(reader, span(first, last)).map(
        (line, i) => `${line.padEnd(72)} ${CATEGORIES[categories[reader.trace.pc[first + i]]]}`,
      ),
    ],
  };
}
