import { tell } from '../state/lab.ts';

/** Why a chunk of the page did not come, and what to do. */
export function notLoaded(what: string): Error {
  return new Error(
    `${what} could not be loaded; check the network and try again. ` +
      'Your texts and the run on display are untouched.',
  );
}

/** A chunk of the page; undefined, with a sentence on the page, if it cannot be loaded. */
export async function needed<T>(what: string, load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    tell(notLoaded(what).message);
    return undefined;
  }
}
