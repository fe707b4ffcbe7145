import { inform } from './notes.ts';

/** The text of the course that is open, in the browser's database, so that it is there after a reload. */
const KEY = 'open';

async function database() {
  const { createStore, ...verbs } = await import('idb-keyval');
  return { ...verbs, store: createStore('swaplab-course', 'texts') };
}

/** The course that was open last; undefined if none was, or it was closed. */
export async function courseText(): Promise<string | undefined> {
  try {
    const { get, store } = await database();
    return await get<string>(KEY, store);
  } catch {
    return undefined;
  }
}

/** Keeps a course's text, or forgets it. */
export async function keepCourse(text: string | undefined): Promise<void> {
  try {
    const { set, del, store } = await database();
    await (text === undefined ? del(KEY, store) : set(KEY, text, store));
  } catch {
    if (text !== undefined)
      inform('This browser has no room for the course: open it again after a reload.');
  }
}
