// The rules for imports and for stores, told for every file that breaks one. Part of `npm run check`.
import { readFileSync } from 'node:fs';
import { importProblems, sourceFiles } from './imports.ts';
import { storeProblems } from './stores.ts';

const files = sourceFiles();
const problems = files.flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  return [...importProblems(path, text), ...storeProblems(path, text)];
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`Checked the imports and stores of ${files.length} files.`);
