import { expect, test } from 'vitest';
import { portfolioFile, readPortfolio, writePortfolio } from '../../src/lessons/portfolio.ts';
import { isPortfolio } from '../../src/lessons/portfolio-start.ts';
import {
  NO_PROGRESS,
  noteAnswer,
  type Progress,
  replaceText,
  withExercise,
} from '../../src/lessons/progress.ts';

const AT = Date.UTC(2026, 10, 2);
const LAB = { version: '1.0.0', commit: '0a1b2c3d4e' };
const named = (text: string): Progress => ({ ...NO_PROGRESS, name: { text, at: 1 } });
const start = (text: string) => new TextEncoder().encode(text).subarray(0, 64);

const worked = (): Progress => {
  const answered = noteAnswer(named('Ada'), 'a', 'q', { given: ['rbx'], right: false, at: 4 });
  return withExercise(answered, 'swap', 'starter', (one) => ({
    ...replaceText(replaceText(one, { text: 'one', at: 1 }), { text: 'two', at: 2 }),
    hints: 2,
    gaveUp: 7,
    seed: 'Ada',
  }));
};

test('what is handed in can be read as it was, with who, when and which lab', () => {
  const progress = worked();
  const text = writePortfolio({ progress, lab: LAB, at: AT, course: 'os-2026' });
  expect(readPortfolio(text)).toEqual({
    ok: true,
    portfolio: { progress, lab: LAB, at: AT, course: 'os-2026' },
  });
  expect(isPortfolio(start(text))).toBe(true);
});

test('what an earlier lab exported is read, too', () => {
  const progress = worked();
  for (const text of [JSON.stringify(progress), `${JSON.stringify(progress, undefined, 1)}\n`]) {
    expect(isPortfolio(start(text))).toBe(true);
    expect(readPortfolio(text)).toEqual({ ok: true, portfolio: { progress } });
  }
});

test('a text or a saved run is none', () => {
  for (const text of ['SWAPRUN\x01', '{"a": 1}', '        .globl swap\n', ''])
    expect(isPortfolio(start(text))).toBe(false);
});

const portfolio = (part: object) =>
  JSON.stringify({
    ...JSON.parse(writePortfolio({ progress: worked(), lab: LAB, at: AT })),
    ...part,
  });

test.each([
  ['nonsense', /not JSON/],
  ['[]', /no progress file of Swaplab/],
  [portfolio({}).slice(0, -9), /cut off/],
  [portfolio({ version: 2 }), /of format 2, from a newer Swaplab/],
  [portfolio({ lab: 'mine' }), /damaged at lab/],
  [portfolio({ progress: { version: 2, lessons: {}, exercises: {} } }), /version 2, from a newer/],
  [
    portfolio({ progress: { version: 1, lessons: { a: { at: 'now' } }, exercises: {} } }),
    /damaged at lessons\.a/,
  ],
])('one that can’t be read says why: %#', (text, message) => {
  const read = readPortfolio(text);
  expect(read.ok ? '' : read.message).toMatch(message);
});

test.each([
  ['Ada Lovelace', 'Ada_Lovelace.swaplab'],
  ['  Jürgen Groß-Müller ', 'Jürgen_Groß-Müller.swaplab'],
  ['../../etc/passwd', 'etc_passwd.swaplab'],
  ['李雷', '李雷.swaplab'],
  ['///', 'portfolio.swaplab'],
  ['', 'portfolio.swaplab'],
])('the file of %j is %s', (name, file) => {
  expect(portfolioFile(named(name))).toBe(file);
});
