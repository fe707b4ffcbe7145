// Runs every test: unit tests, the build, then the page in Chromium. Ends with one line of totals.
// With arguments only the tests whose path holds one of them: `npm test -- machine trace/fork e2e`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const total = { passed: 0, failed: 0, skipped: 0 };

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Adds up a report. A run that failed without a failed test to show for it counts as one. */
function count(succeeded, path, read) {
  let failed = 0;
  try {
    const found = read(JSON.parse(readFileSync(path, 'utf8')));
    failed = found.failed;
    total.passed += found.passed;
    total.skipped += found.skipped;
  } catch (error) {
    console.error(`no report in ${path}: ${error.message}`);
  }
  total.failed += succeeded ? failed : Math.max(failed, 1);
}

rmSync('test-results', { recursive: true, force: true });

const parts = process.argv.slice(2);
const page = parts.filter((part) => /e2e|\.spec\b/.test(part));
const unit = parts.filter((part) => !page.includes(part));

if (unit.length > 0 || parts.length === 0) {
  const json = 'test-results/vitest.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`];
  count(run('vitest', 'run', ...reporters, ...unit), json, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

if (page.length > 0 || parts.length === 0) {
  const json = 'test-results/playwright.json';
  const ready = run(process.execPath, 'test/e2e/browser.mjs') && run('vite', 'build');
  count(ready && run('playwright', 'test', ...page), json, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

console.log(
  `\n${parts.length === 0 ? 'All tests' : parts.join(' ')}: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
process.exit(total.failed === 0 ? 0 : 1);
