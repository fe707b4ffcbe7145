import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { REPORTS } from '../../src/grading/report/formats.ts';
import type { Graded, ReportFormat } from '../../src/grading/report/report.ts';
import { exercise, judge } from './course.ts';

const schema = (name: string) => readFileSync(new URL(`./schema/${name}`, import.meta.url), 'utf8');
const valid = (name: string, text: string) => {
  const ajv = new Ajv();
  const result = ajv.validate(JSON.parse(schema(name)), JSON.parse(text));
  return result ? true : ajv.errorsText();
};

let results: Graded[] = [];
const write = async (format: ReportFormat, of = results) => REPORTS[format].write(of);

beforeAll(async () => {
  const { solution } = exercise('lightweight-swap');
  const texts = {
    'right.S': solution,
    'wrong.S': solution.replace('pushq   %r14', 'pushq   %r13'),
    // Nothing of this may end up in a report as it is.
    'odd <&"\']]> # \u0007.S': 'mvoq <&>, %rax\n',
  };
  results = [];
  for (const [file, text] of Object.entries(texts))
    results.push({ file, verdict: await judge('lightweight-swap', text, undefined, file) });
}, 60_000);

test('json has what the help says', async () => {
  const { results: listed } = JSON.parse(await write('json'));
  expect(listed.map((each: { passed: boolean }) => each.passed)).toEqual([true, false, false]);
  expect(listed[0]).toMatchObject({
    exercise: 'lightweight-swap',
    file: 'right.S',
    score: 10,
    maxScore: 10,
  });
  const failed = listed[1].checks.find((check: { passed: boolean }) => !check.passed);
  expect(failed).toMatchObject({ name: 'callee-saved registers', passed: false });
  expect(failed.message).toMatch(/^r14 came back as .* line \d+ .* saved r13; no line saves r14/);
  expect(failed.step).toBeGreaterThan(0);
});

test('JUnit: valid, with the right counts', async () => {
  const text = await write('junit');
  const { valid: ok, errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: text }],
    schema: [schema('junit.xsd')],
  });
  expect(errors).toEqual([]);
  expect(ok).toBe(true);
  expect(text).toMatch(/<testsuites name="swaplab" tests="18" failures="2" errors="0">/);
  expect(text.match(/<failure /g)?.length).toBe(2);
  // What an unreadable file did not come to.
  expect(text.match(/<skipped\/>/g)?.length).toBe(5);
});

test('the JUnit schema refuses what is no report', async () => {
  const { valid: ok } = await validateXML({
    xml: [{ fileName: 'x.xml', contents: '<testsuites name="x"><testcase/></testsuites>' }],
    schema: [schema('junit.xsd')],
  });
  expect(ok).toBe(false);
});

test('Gradescope: valid; points add up; the leaderboard has the instructions', async () => {
  const text = await write('gradescope');
  expect(valid('gradescope.json', text)).toBe(true);
  const { score, tests, leaderboard } = JSON.parse(text);
  // One register of six is lost: the rest of its check counts.
  expect(score).toBeCloseTo(18.88, 5);
  const sum = (key: string) =>
    tests.reduce((total: number, each: Record<string, number>) => total + each[key], 0);
  expect(sum('score')).toBeCloseTo(score, 1);
  expect(sum('max_score')).toBeCloseTo(30, 5);
  expect(leaderboard).toEqual([
    { name: 'lightweight-swap: instructions', value: 15, order: 'asc' },
  ]);
});

test('Exercism: valid; an error only if nothing ran', async () => {
  expect(valid('exercism.json', await write('exercism'))).toBe(true);
  expect(JSON.parse(await write('exercism')).status).toBe('fail');
  expect(JSON.parse(await write('exercism', results.slice(0, 1))).status).toBe('pass');
  const unread = await write('exercism', results.slice(2));
  expect(valid('exercism.json', unread)).toBe(true);
  expect(JSON.parse(unread)).toMatchObject({ status: 'error', tests: [] });
  expect(JSON.parse(unread).message).toMatch(/:1:6: expected a number/);
});

test('TAP 14: plan, subtests, diagnostics', async () => {
  const lines = (await write('tap')).split('\n');
  expect(lines.slice(0, 2)).toEqual(['TAP version 14', '1..3']);
  const points = lines.filter((line) => /^(not )?ok /.test(line));
  expect(points.map((line) => line.replace(/ - .*/, ''))).toEqual(['ok 1', 'not ok 2', 'not ok 3']);
  // A bare # would begin a directive.
  expect(points[2].replaceAll('\\#', '')).not.toContain('#');
  const inner = lines.filter((line) => /^ {4}(not )?ok /.test(line));
  expect(inner.length).toBe(18);
  const opened = lines.filter((line) => line === '      ---').length;
  expect(opened).toBe(inner.filter((line) => line.startsWith('    not')).length);
  expect(lines.filter((line) => line === '      ...').length).toBe(opened);
});

test('pretty says file, line, reason and step', async () => {
  expect(await write('pretty')).toMatch(
    /✗ callee-saved registers: wrong\.S:\d+: r14 came back .*\(step \d+\)/,
  );
  expect(await write('pretty')).toMatch(/1 of 3 submissions passed$/);
});
