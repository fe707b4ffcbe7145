import { type Answering, failure, handOver } from './answer.ts';
import { Errno } from './errno.ts';
import { randomBytes } from './seed.ts';

/** GRND_NONBLOCK, GRND_RANDOM and GRND_INSECURE (linux/random.h): they change nothing here. */
const FLAGS = 7n;

/** The most that is handed out at once. */
const MOST = 2 ** 20;

/** getrandom (drivers/char/random.c), from the run's seed. */
export const getrandom: Answering = (process, [pointer, length, flags]) => {
  if (flags & ~FLAGS) return failure(Errno.EINVAL);
  const size = Math.min(Number(length), MOST);
  const { random } = process.state;
  process.change({ random: random + size });
  return handOver(process, pointer, randomBytes(process.seed, random, size), BigInt(size));
};
