import { expect, test } from 'vitest';
import { labNames, lessonFiles } from '../../src/cli/lessons.ts';
import { readCourse } from '../../src/lessons/course.ts';
import { questionsOf } from '../../src/lessons/document.ts';

const LESSON = `---
title: The switch
summary: Where it is.
minutes: 5
scenario: ping-pong-lightweight
---

Go to [the switch](lab:step?at=switch).

- one
- two

\`\`\`question
id: which
kind: step
ask: Which step?
answer: switch
wrong:
  - answer: 3
    say: Before.
otherwise: Look again.
right: Yes.
\`\`\`
`;
const GERMAN = `---
title: Der Wechsel
summary: Wo er ist.
---

Zum [Wechsel](lab:step?at=switch).

- eins
- zwei

\`\`\`question
id: which
ask: Welcher Schritt?
wrong:
  - say: Davor.
otherwise: Noch einmal.
right: Ja.
\`\`\`
`;

const read = (german: string) =>
  readCourse({ 'x/lesson.md': LESSON, 'x/lesson.de.md': german }, labNames());

test('a translation has the lesson’s questions, with its own texts', () => {
  const { lessons, diagnostics } = read(GERMAN);
  expect(diagnostics).toEqual([]);
  const [{ lesson }] = lessons;
  const { de } = lesson.translations;
  expect(de).toMatchObject({ title: 'Der Wechsel', summary: 'Wo er ist.' });
  const [[original], [german]] = [[...questionsOf(lesson.blocks)], [...questionsOf(de.blocks)]];
  expect(german).toMatchObject({
    id: 'which',
    kind: 'step',
    ask: ['Welcher Schritt?'],
    right: ['Ja.'],
    wrong: [{ say: ['Davor.'] }],
  });
  const answer = (each: object) => ('answer' in each ? each.answer : undefined);
  expect(answer(german)).toEqual(answer(original));
});

test.each([
  ['- eins\n- zwei', '- eins', /block 2 is a list of 2 there, a list of 1 here/],
  [/```question.*```\n/s, '', /block 3 is the question 'which' there, missing here/],
  ['id: which', 'id: wich', /question 'wich': the original has none of this id/],
  ['otherwise: Noch einmal.\n', '', /the translation lacks 'otherwise'/],
  ['  - say: Davor.', '  - say: Davor.\n  - say: Danach.', /'wrong' has 1 entries .*, 2 here/],
  ['ask: Welcher', 'answer: 12\nask: Welcher', /'answer' is no text of the question/],
  ['(lab:step?at=switch)', '(lab:step?at=call)', /a link of the original is missing: .*switch/],
  ['summary: Wo er ist.\n', '', /summary/],
])('what it does not follow is told, in its own file: %s', (from, to, message) => {
  const { diagnostics } = read(GERMAN.replace(from, to));
  const told = diagnostics.map((each) => `${each.file}: ${each.message}`).join('\n');
  expect(told).toMatch(/^x\/lesson\.de\.md/);
  expect(told).toMatch(message);
});

test('the first lesson and its exercise are there in German', () => {
  const { lessons, exercises } = readCourse(lessonFiles(), labNames());
  const first = lessons.find(({ lesson }) => lesson.slug === 'what-a-context-is')?.lesson;
  expect(Object.keys(first?.translations ?? {})).toEqual(['de']);
  for (const id of first?.exercises ?? [])
    expect(exercises.find(({ page }) => page.id === id)?.page.translations.de.title).toBeTruthy();
});
