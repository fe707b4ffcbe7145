// `npm run mutants`: grades every mutant of every solution, or of the exercises that are named, and
// prints the table. Fails if one survives that is not listed, or one that is listed does not.
import { headers } from '../../src/cli/exercise-files.ts';
import { gradeAll } from '../../src/cli/grade-pool.ts';
import { chosenMutants, EQUIVALENT } from './mutation.ts';

const ids = process.argv.slice(2);
const chosen = chosenMutants(() => true, ids);
const options = { headers: headers() };
const jobs = chosen.map(({ exercise, mutant }) => ({
  exercise,
  submission: { path: 'mutant.S', text: mutant.text },
  options,
  keepRun: false,
}));
const verdicts = await gradeAll(
  jobs,
  (done) => process.stderr.isTTY && process.stderr.write(`\r${done} of ${jobs.length}\x1b[K`),
);
process.stderr.write('\n');
const graded = chosen.map((each, i) => ({ ...each, passed: verdicts[i].passed }));

const kinds = [' deleted', ' swapped', ': '] as const;
const rows = [
  ['exercise', 'mutants', 'deleted', 'swapped', 'altered', 'failed', 'equivalent', 'wrong'],
];
const wrong: string[] = [];
const seen = new Set<string>();
for (const id of new Set(graded.map(({ exercise }) => exercise.id))) {
  const own = graded.filter(({ exercise }) => exercise.id === id);
  const keys = own.map(({ mutant }) => `${id} ${mutant.name}`);
  for (const key of keys) seen.add(key);
  const bad = own.flatMap(({ mutant, passed }, i) => {
    const listed = EQUIVALENT.has(keys[i]);
    if (passed === listed) return [];
    return passed
      ? [`${id}: ${mutant.name} passes and is not listed`]
      : [`${id}: ${mutant.name} is listed as equivalent and fails`];
  });
  wrong.push(...bad);
  const count = (test: (each: (typeof own)[number]) => boolean) => String(own.filter(test).length);
  rows.push([
    id,
    String(own.length),
    ...kinds.map((kind) => count(({ mutant }) => mutant.name.includes(kind))),
    count(({ passed }) => !passed),
    String(keys.filter((key) => EQUIVALENT.has(key)).length),
    String(bad.length),
  ]);
}
const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
for (const row of rows)
  console.log(
    row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '),
  );
for (const key of EQUIVALENT.keys())
  if (ids.length === 0 && !seen.has(key)) wrong.push(`${key} is listed and is no mutant any more`);
for (const line of wrong) console.error(line);
process.exit(wrong.length === 0 ? 0 : 1);
