// The import rules, told for every file that breaks one. Part of `npm run check`.
import { readFileSync } from 'node:fs';
import { importProblems, sourceFiles } from './imports.ts';

const files = sourceFiles();
const problems = files.flatMap((path) => importProblems(path, readFileSync(path, 'utf8')));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`Checked the imports of ${files.length} files.`);
