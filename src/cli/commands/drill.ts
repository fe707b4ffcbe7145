import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { didYouMean } from '../../base/suggest.ts';
import { drillsOf } from '../../lessons/document.ts';
import {
  type DrillName,
  drillNamed,
  type MadeDrill,
  makeDrill,
} from '../../lessons/drills/drill.ts';
import { DRILL_NAMES } from '../../lessons/drills/names.ts';
import { plainText } from '../../lessons/plain.ts';
import { type Given, type JudgedQuestion, judge, type Reply } from '../../lessons/question.ts';
import { type Solution, solutionOf } from '../../lessons/solution.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureSources } from '../figure-sources.ts';
import { findLessons } from '../find-lesson.ts';
import { recordedOnce } from '../recorded-once.ts';
import { wrap } from '../wrap.ts';

export interface DrillOptions {
  scenario: string;
  seed?: number;
  count?: number;
  answers: boolean;
  json: boolean;
}

/** One question with the run that it is made of. */
interface Made extends MadeDrill {
  name: DrillName;
  reader: TraceReader;
  solution: Solution;
}

type Source = (seed: number) => Promise<Made>;

/** Seeds that nobody has asked for are small: they are typed again. */
const RANGE = 9999;

/** `swaplab drill`: questions made of runs, printed, or asked on a terminal. */
export async function drill(name: string, options: DrillOptions): Promise<number> {
  const { seed = 1 + (Date.now() % RANGE), count, answers, json } = options;
  const make = await sourceOf(name, options.scenario);
  if (stdin.isTTY && stdout.isTTY && count === undefined && !answers && !json)
    return ask(make, seed);
  const seeds = Array.from({ length: count ?? 1 }, (_, i) => seed + i);
  const made: Made[] = [];
  for (const each of seeds) made.push(await make(each));
  if (json) console.log(JSON.stringify(made.map(record), undefined, 2));
  else console.log(made.map((each) => printed(each, answers).join('\n')).join('\n\n'));
  return Exit.ok;
}

/** Where questions come from: a kind of one run, or what a lesson's drill has. */
async function sourceOf(name: string, scenario: string): Promise<Source> {
  const readerOf = recordedOnce();
  const kind = DRILL_NAMES.find((each) => each === name);
  const from = kind
    ? (seed: number): DrillName => ({ kind, scenario, seed })
    : await ofLesson(name);
  return async (seed) => {
    const named = from(seed);
    const reader = await readerOf(named.scenario);
    if (typeof reader === 'string') throw new Refusal(reader);
    const made = makeDrill(named, reader);
    if (!made)
      throw new Refusal(`${named.scenario}: its run has nothing to ask for by '${named.kind}'`);
    const solution = solutionOf(made.question, reader);
    if (!solution.ok) throw new Refusal(solution.message);
    return { ...made, name: named, reader, solution: solution.value };
  };
}

async function ofLesson(name: string): Promise<(seed: number) => DrillName> {
  const hint = didYouMean(name, DRILL_NAMES);
  if (hint) throw new Refusal(`${name}: no such drill and no such lesson; ${hint}`);
  const [lesson] = await findLessons(name, figureSources());
  const drills = drillsOf(lesson.blocks);
  if (drills.length === 0)
    throw new Refusal(`${name}: that lesson has no drill; kinds are ${DRILL_NAMES.join(', ')}`);
  return (seed) => drillNamed(drills[0], seed);
}

const title = ({ kind, scenario, seed }: DrillName) => `${kind} · ${scenario} · seed ${seed}`;

const indented = (words: string) => wrap(words, 92).map((line) => `    ${line}`);

function questionLines({ question, given }: Made): string[] {
  return [
    ...indented(plainText(question.ask)),
    ...given,
    ...(question.kind === 'choice'
      ? question.options.map(({ text }, i) => `    ${i + 1}) ${plainText(text)}`)
      : []),
  ];
}

function solutionLines({ solution: { answer, why } }: Made): string[] {
  return [...indented(`= ${plainText(answer)}`), ...indented(plainText(why))];
}

function printed(made: Made, withAnswer: boolean): string[] {
  return [title(made.name), ...questionLines(made), ...(withAnswer ? solutionLines(made) : [])];
}

function record({ name, question, given, solution }: Made) {
  return {
    ...name,
    form: question.kind,
    ask: plainText(question.ask),
    given,
    ...(question.kind === 'choice' && {
      options: question.options.map(({ text }) => plainText(text)),
    }),
    answer: plainText(solution.answer),
    why: plainText(solution.why),
  };
}

/** Asks until the input ends, then tells the score. What can't be read is asked for again. */
async function ask(make: Source, first: number): Promise<number> {
  const input = createInterface({ input: stdin, output: stdout });
  const lines = input[Symbol.asyncIterator]();
  let [right, answered] = [0, 0];
  for (let seed = first; ; seed++) {
    const made = await make(seed);
    const { question } = made;
    console.log(`\n${[title(made.name), ...questionLines(made)].join('\n')}`);
    let reply: Reply = { right: undefined, say: [] };
    while (reply.right === undefined) {
      stdout.write(PROMPTS[question.kind]);
      const { value: given, done } = await lines.next();
      if (done) {
        console.log(`\n${right} of ${answered} right`);
        return Exit.ok;
      }
      reply =
        given.trim() === ''
          ? { right: false, say: [] }
          : judge(question, readGiven(question, given), made.reader);
      const words = `${reply.right ? 'Right. ' : ''}${plainText(reply.say)}`;
      if (words !== '') console.log(indented(words).join('\n'));
    }
    answered++;
    if (reply.right) right++;
    else console.log(solutionLines(made).join('\n'));
  }
}

const PROMPTS: Readonly<Record<JudgedQuestion['kind'], string>> = {
  value: 'number: ',
  step: 'step: ',
  registers: 'registers, such as rbx r12: ',
  choice: 'which: ',
};

function readGiven({ kind }: JudgedQuestion, text: string): Given {
  if (kind === 'choice') return Number(text) - 1;
  return kind === 'registers'
    ? text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
    : text;
}
