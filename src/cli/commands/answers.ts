import { toCsv } from '../../experiments/csv.ts';
import { drillsOf, type Lesson, questionsOf } from '../../lessons/document.ts';
import { plainText } from '../../lessons/plain.ts';
import type { Question } from '../../lessons/question.ts';
import { solutionOf } from '../../lessons/solution.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureSources } from '../figure-sources.ts';
import { findLessons } from '../find-lesson.ts';
import { wrap } from '../wrap.ts';

export type KeyFormat = 'text' | 'json' | 'csv';

/** One question of the key. Of an `explain` the answer is what to look for. */
interface Entry {
  lesson: string;
  id: string;
  kind: string;
  scenario: string;
  /** It is asked while the run is held. */
  predict: boolean;
  ask: string;
  answer: string;
  why: string;
}

/** `swaplab answers`: what is right, as the runs say now. */
export async function answers(name: string | undefined, format: KeyFormat): Promise<number> {
  const sources = figureSources();
  const lessons = await findLessons(name, sources);
  const parts = [];
  for (const lesson of lessons) {
    const entries: Entry[] = [];
    for (const question of questionsOf(lesson.blocks))
      entries.push({ ...about(lesson, question), ...(await solve(question, sources.readerOf)) });
    parts.push({ lesson, entries });
  }
  const all = parts.flatMap(({ entries }) => entries);
  if (format === 'json') console.log(JSON.stringify(all, undefined, 2));
  else if (format === 'csv') process.stdout.write(toCsv(all));
  else console.log(parts.map(({ lesson, entries }) => text(lesson, entries)).join('\n\n'));
  return Exit.ok;
}

function about({ slug }: Lesson, question: Question) {
  const { id, kind, scenario, ask, predict } = question;
  return { lesson: slug, id, kind, scenario, predict: predict !== undefined, ask: plainText(ask) };
}

async function solve(
  question: Question,
  readerOf: ReturnType<typeof figureSources>['readerOf'],
): Promise<Pick<Entry, 'answer' | 'why'>> {
  if (question.kind === 'explain')
    return { answer: '', why: question.lookFor.map(plainText).join(' · ') };
  const reader = await readerOf(question.scenario);
  if (typeof reader === 'string') throw new Refusal(reader);
  const found = solutionOf(question, reader);
  if (!found.ok) throw new Refusal(`${question.id}: ${found.message}`);
  return { answer: plainText(found.value.answer), why: plainText(found.value.why) };
}

const indented = (words: string) => wrap(words, 92).map((line) => `    ${line}`);

function text({ title, slug, blocks }: Lesson, entries: readonly Entry[]): string {
  const questions = entries.map(({ id, kind, scenario, predict, ask, answer, why }, i) =>
    [
      `${String(i + 1).padStart(2)}. ${id} (${kind}${predict ? ', a prediction' : ''}, ${scenario})`,
      ...indented(ask),
      ...indented(kind === 'explain' ? `Look for: ${why}` : `= ${answer}`),
      ...(kind === 'explain' ? [] : indented(why)),
    ].join('\n'),
  );
  const drills = drillsOf(blocks).map(
    ({ id }) =>
      `Drill ${id}: swaplab drill ${slug} --seed <n> --answers prints a question with its solution.`,
  );
  return [`${title} (${slug})`, ...questions, ...drills].join('\n\n');
}
