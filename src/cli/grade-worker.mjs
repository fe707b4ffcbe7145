// A thread of the grader.
import { keep, kept, load } from './load.mjs';

const { default: work } = await load('grade-thread');

export default async function grade(job) {
  const verdict = await work(job, kept);
  keep('grade-thread');
  return verdict;
}
