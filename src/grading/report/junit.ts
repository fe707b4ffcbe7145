import { create } from 'xmlbuilder2';
import type { Check } from '../verdict.ts';
import { type Graded, placed } from './report.ts';

/** JUnit XML as Jenkins's xUnit plug-in describes it (junit-10.xsd): a suite a file, a case a check. */
export function junit(results: readonly Graded[]): string {
  const count = (of: readonly Graded[], counts: (check: Check) => boolean) =>
    String(of.reduce((sum, { verdict }) => sum + verdict.checks.filter(counts).length, 0));
  const totals = (of: readonly Graded[]) => ({
    tests: count(of, () => true),
    failures: count(of, ({ passed, judged }) => !passed && judged),
    errors: '0',
  });
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
    name: 'swaplab',
    ...totals(results),
  });
  for (const result of results) {
    const { file, verdict } = result;
    const suite = root.ele('testsuite', {
      name: clean(`${verdict.exercise}: ${file}`),
      file: clean(file),
      ...totals([result]),
      skipped: count([result], ({ judged }) => !judged),
    });
    const properties = suite.ele('properties');
    for (const [name, value] of [
      ['score', verdict.score],
      ['maxScore', verdict.maxScore],
      ['seed', verdict.seed],
    ] as const)
      properties.ele('property', { name, value: String(value) });
    for (const check of verdict.checks) {
      const testcase = suite.ele('testcase', {
        name: check.name,
        classname: clean(`${verdict.exercise}.${file}`),
      });
      if (check.passed) continue;
      if (!check.judged) {
        testcase.ele('skipped');
        continue;
      }
      const message = clean(placed(file, check));
      testcase.ele('failure', { type: 'contract', message }).txt(message);
    }
  }
  return root.end({ prettyPrint: true });
}

/** Characters that XML 1.0 has no way to write, as in the name of a file, are shown as `?`. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/g, '?');
}
