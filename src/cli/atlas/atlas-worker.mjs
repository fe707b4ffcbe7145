// A thread of the atlas.
import { keep, load } from '../load.mjs';

const { default: work } = await load('atlas-thread');

export default async function measure(job) {
  const row = await work(job);
  keep('atlas-thread');
  return row;
}
