// One thread of the grader. It loads TypeScript as the program itself does.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
const { grade } = await import('../grading/grade.ts');

export default async function work({ exercise, submission, options, keepRun }) {
  const { failing, ...verdict } = await grade(exercise, submission, options);
  return failing && keepRun ? { ...verdict, failing } : verdict;
}
