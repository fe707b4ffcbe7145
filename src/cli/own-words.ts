import { type Lesson, questionsOf } from '../lessons/document.ts';
import { plainText } from '../lessons/plain.ts';
import { nameOf } from '../lessons/progress.ts';
import type { HandIn } from './standing.ts';

/**
 * What students wrote in their own words, as Markdown, question by question. Names stand in a list at the end, so that whoever
 * marks can read without them.
 */
export function ownWords(handIns: readonly HandIn[], lessons: readonly Lesson[]): string {
  const parts = lessons.flatMap(({ title, slug, blocks }) =>
    [...questionsOf(blocks)].flatMap((question) => {
      if (question.kind !== 'explain') return [];
      const texts = handIns.flatMap(({ portfolio: { progress } }, i) => {
        const kept = Object.hasOwn(progress.lessons, slug) ? progress.lessons[slug] : undefined;
        const text = kept?.written?.[question.id]?.text.trim();
        return text ? [`### ${i + 1}\n\n${quoted(text)}`] : [];
      });
      if (texts.length === 0) return [];
      const points = question.lookFor.map((point) => `- ${plainText(point)}`);
      return [
        [`## ${title}: ${question.id}`, plainText(question.ask), `Look for:`, points.join('\n')]
          .concat(texts)
          .join('\n\n'),
      ];
    }),
  );
  if (parts.length === 0) return 'Nobody has written anything in own words.';
  const names = handIns.map(
    ({ file, portfolio: { progress } }, i) => `${i + 1}. ${nameOf(progress) || file}`,
  );
  return [...parts, `## Who wrote\n\n${names.join('\n')}`].join('\n\n');
}

/** As a quotation, so that nothing a student writes is taken for a heading. */
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
