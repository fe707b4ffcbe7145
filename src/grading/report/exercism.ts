import { type Graded, placed } from './report.ts';

/** results.json of Exercism's test runner interface, version 3. */
export function exercism(results: readonly Graded[]): string {
  const several = results.length > 1;
  const unread = results.filter(({ verdict }) => !verdict.checks[0].passed);
  const tests = results.flatMap(({ file, verdict }) =>
    verdict.checks.map((check) => ({
      name: several ? `${file}: ${check.name}` : check.name,
      // The format knows no third state; the message says that it was not judged.
      status: check.passed ? 'pass' : 'fail',
      ...(!check.passed && { message: placed(file, check) }),
      test_code: `${verdict.exercise}: ${check.name}`,
    })),
  );
  if (unread.length === results.length) {
    // Nothing ran: what the assembler says is all there is to say.
    const message = unread.map(({ file, verdict }) => placed(file, verdict.checks[0])).join('\n');
    return JSON.stringify({ version: 3, status: 'error', message, tests: [] }, null, 2);
  }
  const passed = results.every(({ verdict }) => verdict.passed);
  return JSON.stringify({ version: 3, status: passed ? 'pass' : 'fail', tests }, null, 2);
}
