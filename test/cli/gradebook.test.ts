import { expect, test } from 'vitest';
import { fillGradebook } from '../../src/cli/gradebook.ts';

const ada = { file: 'a.swaplab', name: 'Ada Lovelace', score: 12.3456 };
const zoe = { file: 'z.swaplab', name: 'zoë@example.org', score: 7 };
const options = { column: 'Swaplab', points: 20 };

/** As Canvas exports it: two rows that are nobody's, names in two orders, columns only to read. */
const CANVAS = [
  'Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (771),Current Score',
  ',,,,,Manual Posting,',
  '    Points Possible,,,,,10,(read only)',
  '"Lovelace, Ada",101,u101,al1,OS 2026,9,90',
  '"Babbage, Charles",102,u102,cb2,OS 2026,"8,5",85',
].join('\n');

const filled = (text: string, marked: Parameters<typeof fillGradebook>[1], more = options) => {
  const result = fillGradebook(text, marked, more);
  if (typeof result === 'string') throw new Error(result);
  return { ...result, lines: result.csv.trimEnd().split('\r\n') };
};

test('points go into the row of a Canvas export whose name is the portfolio’s, and nothing else changes', () => {
  const { lines, problems, filled: count } = filled(CANVAS, [ada]);
  expect([count, problems]).toEqual([1, []]);
  expect(lines).toEqual([
    'Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (771),Current Score,Swaplab',
    ',,,,,Manual Posting,,',
    '"    Points Possible",,,,,10,(read only),20',
    '"Lovelace, Ada",101,u101,al1,OS 2026,9,90,12.35',
    '"Babbage, Charles",102,u102,cb2,OS 2026,"8,5",85,',
  ]);
});

test('a column that is there is filled; whoever handed in nothing keeps what it had', () => {
  const { lines } = filled(CANVAS, [{ ...ada, name: 'AL1' }], {
    ...options,
    column: 'Homework 1 (771)',
  });
  expect(lines[2]).toBe('"    Points Possible",,,,,10,(read only)');
  expect(lines[3]).toBe('"Lovelace, Ada",101,u101,al1,OS 2026,12.35,90');
  expect(lines[4]).toBe('"Babbage, Charles",102,u102,cb2,OS 2026,"8,5",85');
});

test('Moodle’s export: a byte order mark, semicolons, two columns for a name, a composed letter', () => {
  const moodle =
    '\uFEFFFirst name;Last name;ID number;Email address\r\nAda;Lovelace;1;ada@example.org\r\nZoë;Q;2;ZOE\u0308@example.org\r\n';
  expect(filled(moodle, [ada, zoe]).lines).toEqual([
    'First name;Last name;ID number;Email address;Swaplab',
    'Ada;Lovelace;1;ada@example.org;12.35',
    'Zoë;Q;2;ZOE\u0308@example.org;7',
  ]);
});

test('who is nobody, two, or there twice is told and not guessed', () => {
  const two = `${CANVAS}\n"Lovelace, Ada",103,u103,al3,OS 2026,1,1`;
  const { csv, problems } = filled(two, [
    ada,
    { ...ada, file: 'b.swaplab', name: 'cb2' },
    { ...ada, file: 'c.swaplab', name: 'Charles Babbage' },
    { ...ada, file: 'd.swaplab', name: '' },
    { ...ada, file: 'e.swaplab', name: 'Nobody' },
  ]);
  expect(problems).toEqual([
    'a.swaplab: 2 rows are Ada Lovelace',
    'c.swaplab: b.swaplab is Charles Babbage, too',
    'd.swaplab: no name in it',
    'e.swaplab: no row is Nobody',
  ]);
  expect(csv.match(/12\.35/g)).toHaveLength(1);
});

test('a file without a column for names is refused', () => {
  expect(fillGradebook('a,b\n1,2\n', [ada], options)).toMatch(/no column of it says who a row is/);
  expect(fillGradebook('', [ada], options)).toMatch(/no column/);
});
