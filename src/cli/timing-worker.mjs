// The thread that times experiments.
import { keep, load } from './load.mjs';

const { default: work } = await load('timing-thread');

export default function time(job) {
  const timing = work(job);
  keep('timing-thread');
  return timing;
}
